import type { Sender } from '../sender.js'

/** The records that mailbox.org asks for: a mailbox service. */
export const mailboxOrg: Sender = {
  id: 'mailbox-org',
  name: 'mailbox.org',
  kind: 'mailbox',
  records: [
    { type: 'CNAME', host: 'MBO0001._domainkey', value: 'MBO0001._domainkey.mailbox.org', purpose: 'dkim' },
    { type: 'CNAME', host: 'MBO0002._domainkey', value: 'MBO0002._domainkey.mailbox.org', purpose: 'dkim' },
    { type: 'CNAME', host: 'MBO0003._domainkey', value: 'MBO0003._domainkey.mailbox.org', purpose: 'dkim' },
    { type: 'CNAME', host: 'MBO0004._domainkey', value: 'MBO0004._domainkey.mailbox.org', purpose: 'dkim' },
  ],
  selectors: ['MBO0001', 'MBO0002', 'MBO0003', 'MBO0004'],
  variables: {},
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 4,
  missingPair: 'warning',
  confidence: 'seen',
  notes: ['Four CNAMEs, the same for every customer.'],
  sources: ['openstreetmap/dns'],
}
