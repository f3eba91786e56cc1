import type { Sender } from '../sender.js'

/** The records that Kit (ConvertKit) asks for: a sending service. */
export const kit: Sender = {
  id: 'kit',
  name: 'Kit (ConvertKit)',
  kind: 'esp',
  records: [
    { type: 'CNAME', host: 'cka._domainkey', value: 'dkim.dm-{id}.sg{n}.convertkit.com', purpose: 'dkim' },
    { type: 'CNAME', host: 'cka2._domainkey', value: 'dkim2.dm-{id2}.sg{n}.convertkit.com', purpose: 'dkim' },
    { type: 'CNAME', host: 'ckespa', value: 'spf.dm-{id3}.sg{n}.convertkit.com', purpose: 'return-path' },
  ],
  selectors: ['cka', 'cka2'],
  variables: { id: '[a-z0-9]{8}', n: '[0-9]{0,2}', id2: '[a-z0-9]{8}', id3: '[a-z0-9]{8}' },
  keyType: 'rsa',
  keyBits: 'unknown',
  rotation: 'provider-automatic',
  minSelectors: 1,
  confidence: 'seen',
  notes: [
    'Newer accounts get two selectors and another id in each target; older ones have cka alone and one id in both targets.',
  ],
  sources: ['zone files in public repositories'],
}
