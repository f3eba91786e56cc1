import type { Sender } from '../sender.js'

/** The records that Seznam Email Profi asks for: a mailbox service. */
export const seznam: Sender = {
  id: 'seznam',
  name: 'Seznam Email Profi',
  kind: 'mailbox',
  records: [
    { type: 'CNAME', host: 'szn1._domainkey', value: 'szn1._domainkey.seznam.cz', purpose: 'dkim' },
    { type: 'CNAME', host: 'szn2._domainkey', value: 'szn2._domainkey.seznam.cz', purpose: 'dkim' },
    { type: 'CNAME', host: 'szn3._domainkey', value: 'szn3._domainkey.seznam.cz', purpose: 'dkim' },
  ],
  selectors: ['szn1', 'szn2', 'szn3'],
  variables: {},
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 3,
  missingPair: 'warning',
  confidence: 'seen',
  notes: ['Before, there was one selector with a date in its name.'],
  sources: ['is-a-dev/register'],
}
