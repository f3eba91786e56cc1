import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Lark Mail asks for: a mailbox service. */
export const lark: Sender = {
  id: 'lark',
  name: 'Lark Mail',
  kind: 'mailbox',
  records: [{ type: 'TXT', host: 'lark{stamp}._domainkey', value: 'v=DKIM1; k=rsa; p={publicKey}', purpose: 'dkim' }],
  selectors: ['lark{stamp}'],
  variables: { stamp: '[0-9]{10}', publicKey: patterns.publicKey },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'seen',
  notes: [],
  sources: ['is-a-dev/register'],
}
