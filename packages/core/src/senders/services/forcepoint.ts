import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Forcepoint Email Security Cloud asks for: a mail gateway. */
export const forcepoint: Sender = {
  id: 'forcepoint',
  name: 'Forcepoint Email Security Cloud',
  kind: 'gateway',
  records: [{ type: 'TXT', host: 'fp01._domainkey', value: 'v=DKIM1; p={publicKey}', purpose: 'dkim' }],
  selectors: ['fp01'],
  variables: { publicKey: patterns.publicKey },
  keyType: 'rsa',
  keyBits: '1024',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'seen',
  unconfirmed: ['name'],
  notes: ['All records seen hold the same 1024-bit key. The product is inferred from the selector.'],
  sources: ['ministryofjustice/dns'],
}
