import type { Sender } from '../sender.js'

/** The records that Tuta asks for: a mailbox service. */
export const tuta: Sender = {
  id: 'tuta',
  name: 'Tuta',
  kind: 'mailbox',
  records: [
    { type: 'CNAME', host: 's1._domainkey', value: 's1.domainkey.tutanota.de', purpose: 'dkim' },
    { type: 'CNAME', host: 's2._domainkey', value: 's2.domainkey.tutanota.de', purpose: 'dkim' },
  ],
  selectors: ['s1', 's2'],
  variables: {},
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  confidence: 'seen',
  notes: ['The selectors are those of SendGrid: both fit on one domain only when SendGrid gets a custom selector.'],
  sources: ['is-a-dev/register'],
}
