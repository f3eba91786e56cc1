import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Adobe Marketo Engage asks for: a sending service. */
export const marketo: Sender = {
  id: 'marketo',
  name: 'Adobe Marketo Engage',
  kind: 'esp',
  records: [{ type: 'TXT', host: '{selector}._domainkey', value: 'v=DKIM1; k=rsa; p={publicKey}', purpose: 'dkim' }],
  selectors: ['{selector}'],
  variables: { selector: 'm1|[A-Za-z0-9-]+', publicKey: patterns.publicKey },
  keyType: 'rsa',
  keyBits: '1024 or 2048',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'memory',
  notes: [],
  nextStep: 'When the TXT record is in the DNS: Marketo, Admin, Email, SPF/DKIM, check the DNS.',
  sources: [],
}
