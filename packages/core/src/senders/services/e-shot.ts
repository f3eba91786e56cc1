import type { Sender } from '../sender.js'

/** The records that e-shot asks for: a sending service. */
export const eShot: Sender = {
  id: 'e-shot',
  name: 'e-shot',
  kind: 'esp',
  records: [
    { type: 'CNAME', host: 'eshot._domainkey', value: 'eshotdkim-ps.e-shot.org', purpose: 'dkim' },
    { type: 'CNAME', host: 'eshot2._domainkey', value: 'eshotdkim2-ps.e-shot.org', purpose: 'dkim' },
  ],
  selectors: ['eshot', 'eshot2'],
  variables: {},
  keyType: 'rsa',
  keyBits: 'unknown',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  confidence: 'seen',
  notes: [],
  sources: ['ministryofjustice/dns'],
}
