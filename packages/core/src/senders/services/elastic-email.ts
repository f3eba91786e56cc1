import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Elastic Email asks for: a sending service. */
export const elasticEmail: Sender = {
  id: 'elastic-email',
  name: 'Elastic Email',
  kind: 'esp',
  records: [
    { type: 'TXT', host: 'api._domainkey', value: 'k=rsa;t=s;p={publicKey}', purpose: 'dkim' },
    { type: 'TXT', host: '@', value: 'v=spf1 include:_spf.elasticemail.com ~all', purpose: 'spf' },
  ],
  selectors: ['api'],
  variables: { publicKey: patterns.publicKey },
  keyType: 'rsa',
  keyBits: '1024',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'memory',
  notes: ['All customers share the key, and the selector is a common word: go by the key.'],
  nextStep: 'When the records are in the DNS: Elastic Email, Settings, Domains, verify.',
  sources: [],
}
