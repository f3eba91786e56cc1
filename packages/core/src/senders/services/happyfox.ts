import type { Sender } from '../sender.js'

/** The records that HappyFox asks for: a help desk. */
export const happyfox: Sender = {
  id: 'happyfox',
  name: 'HappyFox',
  kind: 'helpdesk',
  records: [
    { type: 'CNAME', host: 'happyfox1._domainkey', value: 'happyfox1._domainkey.happyfox.com', purpose: 'dkim' },
    { type: 'CNAME', host: 'happyfox2._domainkey', value: 'happyfox2._domainkey.happyfox.com', purpose: 'dkim' },
    { type: 'TXT', host: '@', value: 'v=spf1 include:spf.happyfox.com ~all', purpose: 'spf' },
  ],
  selectors: ['happyfox1', 'happyfox2'],
  variables: {},
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  confidence: 'seen',
  notes: [],
  sources: ['cds-snc/dns'],
}
