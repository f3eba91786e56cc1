import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { nearestSender } from './nearest-sender.js'
import { knownTargets } from './target-index.js'

const token = 'a2b3c4d5e6f7a2b3c4d5e6f7a2b3c4d5'

const ordinaryHosts = `
www.example.com example.com mail.example.com smtp.example.org imap.example.net cdn.example.com s1.example.com
d111111abcdef8.cloudfront.net example.s3-website-us-east-1.amazonaws.com example.s3.amazonaws.com
my-lb-1234567890.eu-west-1.elb.amazonaws.com _x1.acm-validations.aws email-smtp.us-east-1.amazonaws.com
dualstack.example-123.us-east-1.elb.amazonaws.com inbound-smtp.eu-west-1.amazonaws.com ghs.googlehosted.com
ghs.google.com c.storage.googleapis.com aspmx.l.google.com example.appspot.com example.web.app example.firebaseapp.com
example.github.io example.gitlab.io example.pages.dev example.workers.dev cname.vercel-dns.com example.vercel.app
example.netlify.app apex-loadbalancer.netlify.com example.herokudns.com example.herokuapp.com example.fly.dev
example.onrender.com example.up.railway.app example.azurewebsites.net example.azureedge.net example.azurefd.net
example.cloudapp.net example.trafficmanager.net example.blob.core.windows.net autodiscover.outlook.com
webdir.online.lync.com sipdir.online.lync.com enterpriseregistration.windows.net example.sharepoint.com
enterpriseenrollment-s.manage.microsoft.com clientconfig.microsoftonline-p.net example-com.mail.protection.outlook.com
example.myshopify.com shops.myshopify.com ext-cust.squarespace.com verify.squarespace.com example.wpengine.com
example.wordpress.com domains.tumblr.com www.wix.com pixie.porkbun.com proxy-ssl.webflow.com example.zendesk.com
example.freshdesk.com custom.intercom.help example.helpscoutdocs.com example.statuspage.io stats.uptimerobot.com
example.edgekey.net example.edgesuite.net example.akamaized.net example.fastly.net dualstack.example.map.fastly.net
example.b-cdn.net example.cdn.cloudflare.net example.digitaloceanspaces.com example.ondigitalocean.app
1234567.group7.sites.hubspot.net example.hs-sites.com dct.klaviyodns.com track.customer.io open.convertkit.com
e.customeriomail.com click.mlsend.com links.mailersend.net mail.mailchimp.com rp.example.activehosted.com
example.ovh.net ssl0.ovh.net mx1.mail.ovh.net zimbra1.mail.ovh.net ex5.mail.ovh.net redirect.ovh.net
webmail.gandi.net mail.zoho.eu business.zoho.com mx.yandex.net mx01.mail.icloud.com mail.protonmail.ch
in1-smtp.messagingengine.com www.fastmail.com admin.migadu.com www.mailbox.org www.ionos.com smtp.ionos.de
smtp.sendgrid.com u1234567.ct.sendgrid.net api.mailgun.net smtp.eu.mailgun.org smtp.mandrillapp.com api.brevo.com
smtp.postmarkapp.com smtp.sparkpostmail.com app.sender.net www.stripe.com dashboard.stripe.com accounts.clerk.services
clerk.example.com frontend-api.clerk.services example.auth0.com example.okta.com hosting.gitbook.io dkim.example.com
dkim1.example.net selector1._domainkey.example.com s1._domainkey.example.org default._domainkey.example.test
k1._domainkey.example.com key1._domainkey.example.com mailgun.org.s3.amazonaws.com sendgrid.net.edgekey.net
dkim.sendgrid.com mail.send.example.com ec2-198-51-100-7.compute-1.amazonaws.com dmarc.example.com localhost
`
  .trim()
  .split(/\s+/)

describe('nearestSender()', () => {
  it.each([
    [`s1.domainkey.u123.wl30.sendgrid.net.example.com`, 'zone-appended', 's1.domainkey.u123.wl30.sendgrid.net'],
    ['fm1.example.com.dkim.fmhosted.com.example.com.', 'zone-appended', 'fm1.example.com.dkim.fmhosted.com'],
    [
      'selector1-mail.example.com._domainkey.contoso.onmicrosoft.com',
      'dots-left-in',
      'selector1-mail-example-com._domainkey.contoso.onmicrosoft.com',
    ],
    ['b1.example.com.dkim.brevo.com', 'dots-left-in', 'b1.example-com.dkim.brevo.com'],
    ['b2.my-shop.example.com.dkim.brevo.com', 'dots-left-in', 'b2.my-shop-example-com.dkim.brevo.com'],
    ['s1.dkim.example.com.749.onsecureserver.net', 'dots-left-in', 's1.dkim.example_com.749.onsecureserver.net'],
    ['zendesk1.domainkey.zendesk.com', 'underscore-lost', 'zendesk1._domainkey.zendesk.com'],
    ['s1._domainkey.u123.wl30.sendgrid.net', 'underscore-added', 's1.domainkey.u123.wl30.sendgrid.net'],
    [`${token}.dkim.eu-west-1.amazonses.com`, 'wrong-region', `${token}.dkim.amazonses.com`],
    ['s1.domainkey.u123.wl30.sengrid.net', 'typo', 's1.domainkey.u123.wl30.sendgrid.net'],
    [`${token}.dkim.amazonses.con`, 'typo', `${token}.dkim.amazonses.com`],
    [`${token}.dkim.amazonaes.com`, 'typo', `${token}.dkim.amazonses.com`],
    [`${token}.dikm.amazonses.com`, 'typo', `${token}.dkim.amazonses.com`],
    ['zendesk2._domainkeys.zendesk.com', 'typo', 'zendesk2._domainkey.zendesk.com'],
    ['zendesk2.__domainkey.zendesk.com', 'typo', 'zendesk2._domainkey.zendesk.com'],
    [
      'selctor1-example-com._domainkey.contoso.onmicrosoft.com',
      'typo',
      'selector1-example-com._domainkey.contoso.onmicrosoft.com',
    ],
    [
      'ovhex123456-selctor1._domainkey.1675.ac.dkim.mail.ovh.net',
      'typo',
      'ovhex123456-selector1._domainkey.1675.ac.dkim.mail.ovh.net',
    ],
  ])('reads %s as %s', (target, reason, expected) => {
    const nearest = nearestSender(target)
    expect(nearest?.reason).toBe(reason)
    expect(nearest?.expected).toBe(expected)
  })

  it('leaves a variable open where only the service knows the value', () => {
    const nearest = nearestSender('selector2-my-shop.example.com._domainkey.contoso.onmicrosoft.com')
    expect(nearest?.expected).toBe('selector2-{domainGuid}._domainkey.contoso.onmicrosoft.com')
  })

  it('takes a short target for a mistake only when what follows is the zone', () => {
    expect(nearestSender('mailgun.org.example.com')).toBeUndefined()
    expect(nearestSender('mailgun.org.example.com', { zone: 'example.com' })?.expected).toBe('mailgun.org')
    expect(nearestSender('mailgun.org.example.com', { owner: 'email.mg.example.com.' })?.expected).toBe('mailgun.org')
    expect(nearestSender('mailgun.org.example.com', { owner: 'email.example.org' })).toBeUndefined()
  })

  it('names the service that the owner points to', () => {
    const target = 'example.com.hs06a.dkim.hubspotemail.net'
    expect(nearestSender(target, { owner: 'hs1._domainkey.example.com' })?.sender.id).toBe('hubspot-legacy')
    expect(nearestSender(target, { owner: 'hs1-12._domainkey.example.com' })?.sender.id).toBe('hubspot')
  })

  it.each([
    ['dkim4.mcsv.net', 'another number is another host'],
    ['dkim2.mcsx.net', 'four letters have too many neighbours'],
    [`${token}.dkim.ap-southeast-7.amazonses.com`, 'a region may be new'],
    ['ovhem123456-selector1._domainkey.1675.ac.dkim.mail.ovh.net', 'ovhex and ovhmo are as near'],
    ['selector1-example-com._domainkey.onmicrosoft.com', 'a label is missing'],
    ['gm1.gandimail.net', 'it is right'],
  ])('says nothing of %s: %s', (target) => {
    expect(nearestSender(target)).toBeUndefined()
  })

  it.each(ordinaryHosts)('says nothing of the ordinary host %s', (host) => {
    expect(nearestSender(host)).toBeUndefined()
    expect(nearestSender(host, { owner: 'www.shop.test', zone: 'shop.test' })).toBeUndefined()
  })

  it('never throws, and never calls a target wrong that it expects itself', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('domainkey', '_domainkey', 'selector1-', 'dkim', '.', 'example', token),
    )
    const suffix = fc.constantFrom('', ...[...knownTargets().keys()].map((text) => `.${text}`))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), suffix, fc.string(), (pieces, end, owner) => {
        const nearest = nearestSender(pieces.join('.') + end, { owner, zone: owner })
        if (nearest) expect(nearestSender(nearest.expected)).toBeUndefined()
      }),
    )
  })
})
