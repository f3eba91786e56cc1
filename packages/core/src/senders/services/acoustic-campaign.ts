import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Acoustic Campaign asks for: a sending service. */
export const acousticCampaign: Sender = {
  id: 'acoustic-campaign',
  name: 'Acoustic Campaign',
  kind: 'esp',
  records: [{ type: 'TXT', host: 'spop{bits}._domainkey', value: 'k=rsa; p={publicKey}', purpose: 'dkim' }],
  selectors: ['spop{bits}'],
  variables: { bits: '1024|2048', publicKey: patterns.publicKey },
  keyType: 'rsa',
  keyBits: '1024 or 2048',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'seen',
  notes: ['The selector tells the size of the key.'],
  sources: ['wikimedia/operations-dns'],
}
