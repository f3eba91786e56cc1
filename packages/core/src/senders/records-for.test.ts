import { describe, expect, it } from '@jest/globals'
import { DkimError } from '../error.js'
import { recordsFor } from './records-for.js'
import type { Sender } from './sender.js'
import { senderById } from './sender-by-id.js'

function sender(id: string): Sender {
  const found = senderById(id)
  if (!found) throw new Error(`no sender ${id}`)
  return found
}

function errorOf(run: () => unknown): DkimError {
  try {
    run()
  } catch (error) {
    if (error instanceof DkimError) return error
    throw error
  }
  throw new Error('nothing thrown')
}

describe('recordsFor()', () => {
  it('writes owners and CNAME targets without final dot', () => {
    const variables = { domainDashed: 'example-com', tenantPrefix: 'contoso', partition: 'r' }
    const records = recordsFor(sender('microsoft365-dkim-mail-microsoft'), 'example.com.', variables)
    expect(records).toEqual([
      {
        owner: 'selector1._domainkey.example.com',
        type: 'CNAME',
        value: 'selector1-example-com._domainkey.contoso.r-v1.dkim.mail.microsoft',
      },
      {
        owner: 'selector2._domainkey.example.com',
        type: 'CNAME',
        value: 'selector2-example-com._domainkey.contoso.r-v1.dkim.mail.microsoft',
      },
      { owner: 'example.com', type: 'TXT', value: 'v=spf1 include:spf.protection.outlook.com -all' },
    ])
  })

  it('writes MX and NS records as a zone file does', () => {
    const mx = recordsFor(sender('hostinger'), 'example.com', {}, { purposes: ['inbound'] })
    expect(mx).toEqual([
      { owner: 'example.com', type: 'MX', value: '5 mx1.hostinger.com.' },
      { owner: 'example.com', type: 'MX', value: '10 mx2.hostinger.com.' },
    ])
    const [ns] = recordsFor(sender('delegated-domainkey-valimail'), 'example.com', {})
    expect(ns).toEqual({ owner: '_domainkey.example.com', type: 'NS', value: 'ns.vali.email.' })
  })

  it('writes the null MX and the wildcard of a domain that sends no mail', () => {
    const records = recordsFor(sender('no-mail-domain'), 'example.com', {})
    expect(records[0]).toEqual({ owner: '*._domainkey.example.com', type: 'TXT', value: 'v=DKIM1; p=' })
    expect(records[3]).toEqual({ owner: 'example.com', type: 'MX', value: '0 .' })
  })

  it('fills {domain} from the domain, unless it is given', () => {
    const dkim = { purposes: ['dkim'] } as const
    expect(recordsFor(sender('icloud'), 'Example.COM', {}, dkim)[0]?.value).toBe(
      'sig1.dkim.example.com.at.icloudmailadmin.com',
    )
    expect(recordsFor(sender('icloud'), 'example.com', { domain: 'example.org' }, dkim)[0]?.value).toBe(
      'sig1.dkim.example.org.at.icloudmailadmin.com',
    )
  })

  it('leaves out optional records until asked, and needs no variables for them', () => {
    const variables = { selector: 'k1', publicKey: 'MIGf' }
    expect(recordsFor(sender('mailgun'), 'mg.example.com', variables).map(({ type }) => type)).toEqual(['TXT', 'TXT'])
    const all = recordsFor(
      sender('mailgun'),
      'mg.example.com',
      { ...variables, mailZone: 'eu.mailgun.org' },
      { optional: true },
    )
    expect(all).toContainEqual({ owner: 'mg.example.com', type: 'MX', value: '10 mxa.eu.mailgun.org.' })
    expect(all).toHaveLength(5)
  })

  it('lists all wrong variables at once: missing, ill-fitting, unknown', () => {
    const error = errorOf(() =>
      recordsFor(sender('hubspot'), 'example.com', { domainDashed: 'example.com', pod: '06', portal: '1' }),
    )
    expect(error.code).toBe('bad-variable')
    for (const part of ['portalId', 'spfPod', "'example.com'", '[a-z0-9-]+', 'portal', '[0-9]{2}']) {
      expect(error.message).toContain(part)
    }
    expect(error.message).not.toContain('pod is')
  })

  it.each(['constructor', '__proto__', 'toString'])('takes no inherited property for a variable: %s', (name) => {
    const variables = Object.fromEntries([[name, 'x']])
    expect(errorOf(() => recordsFor(sender('gandi'), 'example.com', variables)).code).toBe('bad-variable')
  })

  it('never shows what was given in place of a public key', () => {
    const publicKey = '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIOVPAx'
    const error = errorOf(() =>
      recordsFor(sender('resend'), 'example.com', { publicKey, send: 'send', region: 'eu-west-1' }),
    )
    expect(error.code).toBe('bad-variable')
    expect(error.message).not.toMatch(/BEGIN|MC4C/)
  })

  it('refuses a value over 1024 characters', () => {
    const publicKey = 'A'.repeat(1025)
    const variables = { publicKey, send: 'send', region: 'eu-west-1' }
    expect(errorOf(() => recordsFor(sender('resend'), 'example.com', variables)).code).toBe('bad-variable')
  })

  it.each(['', '.', 'a..example.com', 'exa mple.com', `${'a'.repeat(64)}.com`, 'a.'.repeat(130)])(
    'refuses the domain %j',
    (domain) => {
      expect(errorOf(() => recordsFor(sender('gandi'), domain, {})).code).toBe('bad-name')
    },
  )

  it('refuses variables that fit but make no DNS name', () => {
    const variables = { selector: 'a'.repeat(64), publicKey: 'MIGf' }
    expect(errorOf(() => recordsFor(sender('proofpoint'), 'example.com', variables)).code).toBe('bad-name')
  })
})
