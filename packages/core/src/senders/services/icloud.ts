import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that iCloud+ Custom Email Domain asks for: a mailbox service. */
export const icloud: Sender = {
  id: 'icloud',
  name: 'iCloud+ Custom Email Domain',
  kind: 'mailbox',
  records: [
    { type: 'CNAME', host: 'sig1._domainkey', value: 'sig1.dkim.{domain}.at.icloudmailadmin.com', purpose: 'dkim' },
    { type: 'TXT', host: '@', value: 'apple-domain={token}', purpose: 'verification' },
    { type: 'TXT', host: '@', value: 'v=spf1 include:icloud.com ~all', purpose: 'spf' },
    { type: 'MX', host: '@', value: 'mx01.mail.icloud.com', purpose: 'inbound', priority: 10 },
    { type: 'MX', host: '@', value: 'mx02.mail.icloud.com', purpose: 'inbound', priority: 10 },
  ],
  selectors: ['sig1'],
  variables: { domain: patterns.domain, token: '[A-Za-z0-9]+' },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 1,
  confidence: 'documented',
  notes: [
    'One selector: there is nothing to do when Apple rotates, and nothing to check beforehand. The dots of the domain stay in the target.',
  ],
  nextStep: 'When the records are in the DNS: iCloud settings, Custom Email Domain, finish the set-up.',
  sources: ['Domain-Connect/Templates icloud.com.custom_email_domain.json', 'is-a-dev/register'],
}
