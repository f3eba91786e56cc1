import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Mailgun (TXT) asks for: a sending service. */
export const mailgun: Sender = {
  id: 'mailgun',
  name: 'Mailgun (TXT)',
  kind: 'esp',
  records: [
    { type: 'TXT', host: '{selector}._domainkey', value: 'k=rsa; p={publicKey}', purpose: 'dkim' },
    { type: 'TXT', host: '@', value: 'v=spf1 include:mailgun.org ~all', purpose: 'spf' },
    { type: 'MX', host: '@', value: 'mxa.{mailZone}', purpose: 'inbound', priority: 10, optional: true },
    { type: 'MX', host: '@', value: 'mxb.{mailZone}', purpose: 'inbound', priority: 10, optional: true },
    { type: 'CNAME', host: 'email', value: '{mailZone}', purpose: 'tracking', optional: true },
  ],
  selectors: ['{selector}'],
  variables: {
    selector: 'k1|mailo|mx|smtp|pic|krs|mta|email|mg|s1|[a-z0-9]{2,20}',
    publicKey: patterns.publicKey,
    mailZone: 'mailgun\\.org|eu\\.mailgun\\.org',
  },
  keyType: 'rsa',
  keyBits: '1024 or 2048',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'documented',
  notes: [
    'The selector is drawn from a short list when the domain is made, or chosen.',
    'A domain may hold several keys, one of them active; Mailgun recommends a change every six months.',
    'The sending domain is usually a subdomain such as mg.',
    'The MX records take bounces and replies: leave them out beside the MX records of a mailbox service.',
  ],
  nextStep: 'When the records are in the DNS: Mailgun, Sending, Domains, the domain, DNS records, verify.',
  sources: [
    'https://documentation.mailgun.com/docs/mailgun/user-manual/domains/dkim_security',
    'rust-lang/simpleinfra',
    'ministryofjustice/dns',
    'hackclub/dns',
  ],
}
