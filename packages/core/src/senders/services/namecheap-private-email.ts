import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Namecheap Private Email asks for: a mailbox service. */
export const namecheapPrivateEmail: Sender = {
  id: 'namecheap-private-email',
  name: 'Namecheap Private Email',
  kind: 'mailbox',
  records: [
    { type: 'TXT', host: '{selector}._domainkey', value: 'v=DKIM1;k=rsa;p={publicKey}', purpose: 'dkim' },
    { type: 'TXT', host: '@', value: 'v=spf1 include:spf.privateemail.com ~all', purpose: 'spf' },
    { type: 'MX', host: '@', value: 'mx1.privateemail.com', purpose: 'inbound', priority: 10 },
    { type: 'MX', host: '@', value: 'mx2.privateemail.com', purpose: 'inbound', priority: 10 },
  ],
  selectors: ['{selector}'],
  variables: { selector: 'default|privateemail', publicKey: patterns.publicKey },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'seen',
  notes: ['Recent domains have privateemail, older ones default.'],
  sources: ['zone files in public repositories'],
}
