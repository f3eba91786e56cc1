import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Proofpoint asks for: a mail gateway. */
export const proofpoint: Sender = {
  id: 'proofpoint',
  name: 'Proofpoint',
  kind: 'gateway',
  records: [{ type: 'TXT', host: '{selector}._domainkey', value: 'v=DKIM1; k=rsa; p={publicKey}', purpose: 'dkim' }],
  selectors: ['{selector}'],
  variables: { selector: 'proofpoint|selector-[0-9]+|[A-Za-z0-9-]+', publicKey: patterns.publicKey },
  keyType: 'rsa',
  keyBits: '1024 or 2048',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'memory',
  notes: [
    'The administrator types the selector, so the DNS does not tell the service.',
    'Email Fraud Defense hosts DKIM by a CNAME, or by delegating _domainkey.',
  ],
  sources: [],
}
