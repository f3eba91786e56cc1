import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Titan Email asks for: a mailbox service. */
export const titan: Sender = {
  id: 'titan',
  name: 'Titan Email',
  kind: 'mailbox',
  records: [
    { type: 'TXT', host: 'titan1._domainkey', value: 'v=DKIM1; k=rsa; p={publicKey}', purpose: 'dkim' },
    { type: 'TXT', host: '@', value: 'v=spf1 include:spf.titan.email ~all', purpose: 'spf' },
    { type: 'MX', host: '@', value: 'mx1.titan.email', purpose: 'inbound', priority: 10 },
    { type: 'MX', host: '@', value: 'mx2.titan.email', purpose: 'inbound', priority: 20 },
  ],
  selectors: ['titan1'],
  variables: { publicKey: patterns.publicKey },
  keyType: 'rsa',
  keyBits: '1024',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'seen',
  notes: ['Keys seen have 1024 bits.'],
  sources: ['is-a-dev/register', 'zone files in public repositories'],
}
