import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { findSender } from './find-sender.js'
import { knownTargets } from './target-index.js'

const token = 'a2b3c4d5e6f7a2b3c4d5e6f7a2b3c4d5'

describe('findSender()', () => {
  it.each([
    ['selector1-example-com._domainkey.contoso.onmicrosoft.com', 'microsoft365-onmicrosoft'],
    ['selector2-example-com._domainkey.contoso.r-v1.dkim.mail.microsoft', 'microsoft365-dkim-mail-microsoft'],
    ['dkim2.mcsv.net', 'mailchimp'],
    ['dkim.mcsv.net', 'mailchimp-k1'],
    [`${token}.dkim.amazonses.com`, 'amazon-ses-easy-dkim'],
    [`${token}.dkim.eu-south-1.amazonses.com`, 'amazon-ses-easy-dkim'],
    [`${token}.dkim.custom-email-domain.stripe.com`, 'stripe'],
    ['pdk1._domainkey.ab12cd.dkim2.eu.mgsend.org', 'mailgun-automatic-sender-security'],
    ['kl1.domainkey.1234567890.klaviyodns.com', 'klaviyo'],
    ['eus1.domainkey.u1234567.eu.wl.sendgrid.net', 'sendgrid'],
    ['fm2.mail.example.com.dkim.fmhosted.com', 'fastmail'],
    ['ovhex123456-selector1._domainkey.1675.ac.dkim.mail.ovh.net', 'ovh-exchange'],
    ['ovhmo-selector-2._domainkey.4115283.dq.dkim.mail.ovh.net', 'ovh-mxplan-2'],
    ['s1.dkim.example_com.749.onsecureserver.net', 'godaddy'],
    ['mbo0001._domainkey.mailbox.org', 'mailbox-org'],
    ['dmarc.ionos.co.uk', 'ionos'],
    ['eu.mailgun.org', 'mailgun-automatic-sender-security'],
  ])('knows %s', (target, id) => {
    expect(findSender(target)?.sender.id).toBe(id)
  })

  it('takes any case and a final dot, and gives variables in lower case', () => {
    const match = findSender('Selector1-Example-Com._domainkey.Contoso.OnMicrosoft.com.')
    expect(match?.variables).toEqual({ domainGuid: 'example-com', tenant: 'contoso' })
  })

  it('tells the second record of a pair from the first', () => {
    expect(findSender('s2.domainkey.u1.wl1.sendgrid.net')?.record.host).toBe('{sel2}._domainkey')
    expect(findSender('mtd2._domainkey.1.klaviyodns.com')?.record.host).toBe('{sel2}._domainkey')
  })

  it('prefers a service to the one that resells it, and names the other', () => {
    const match = findSender(`${token}.dkim.amazonses.com`, `${token}._domainkey.example.com`)
    expect(match?.sender.id).toBe('amazon-ses-easy-dkim')
    expect(match?.others).toEqual(['loops'])
  })

  it('tells services with the same target form apart by the owner', () => {
    const target = 'example-com.hs06a.dkim.hubspotemail.net'
    const numbered = findSender(target, 'hs1-1234567._domainkey.example.com')
    expect(numbered?.sender.id).toBe('hubspot')
    expect(numbered?.variables).toEqual({ domainDashed: 'example-com', pod: '06', portalId: '1234567' })
    expect(findSender(target, 'hs1._domainkey.example.com.')?.sender.id).toBe('hubspot-legacy')
  })

  it('ignores an owner that no record of the target can stand at', () => {
    expect(findSender('gm1.gandimail.net', 'www.example.com')?.sender.id).toBe('gandi')
    expect(findSender('gm1.gandimail.net', '..')?.sender.id).toBe('gandi')
  })

  it.each([
    '',
    '.',
    'net',
    'sendgrid.net.example.com',
    'www.sendgrid.net',
    'dkim4.mcsv.net',
    'short.dkim.amazonses.com',
    `${token}.dkim.us-east-1.amazonses.com`,
    'selector1-mail.example.com._domainkey.contoso.onmicrosoft.com',
    'gm1..gandimail.net',
    'gm1.gandimail.net..',
    `${'a.'.repeat(200)}gandimail.net`,
  ])('finds nothing for %j', (target) => {
    expect(findSender(target)).toBeUndefined()
  })

  it('never throws', () => {
    const suffixes = fc.constantFrom('', ...[...knownTargets().keys()].map((suffix) => `.${suffix}`))
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), suffixes, fc.string(), (text, suffix, owner) => {
        findSender(text + suffix, owner)
      }),
    )
  })
})
