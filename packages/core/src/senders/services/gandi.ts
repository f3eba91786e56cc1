import type { Sender } from '../sender.js'

/** The records that Gandi Mail asks for: a mailbox service. */
export const gandi: Sender = {
  id: 'gandi',
  name: 'Gandi Mail',
  kind: 'mailbox',
  records: [
    { type: 'CNAME', host: 'gm1._domainkey', value: 'gm1.gandimail.net', purpose: 'dkim' },
    { type: 'CNAME', host: 'gm2._domainkey', value: 'gm2.gandimail.net', purpose: 'dkim' },
    { type: 'CNAME', host: 'gm3._domainkey', value: 'gm3.gandimail.net', purpose: 'dkim' },
    { type: 'TXT', host: '@', value: 'v=spf1 include:_mailcust.gandi.net ?all', purpose: 'spf' },
  ],
  selectors: ['gm1', 'gm2', 'gm3'],
  variables: {},
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 3,
  missingPair: 'warning',
  confidence: 'seen',
  notes: ['The same for every customer; Gandi writes them into its default zone.'],
  sources: ['zone files in public repositories'],
}
