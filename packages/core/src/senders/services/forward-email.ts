import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Forward Email asks for: a mailbox service. */
export const forwardEmail: Sender = {
  id: 'forward-email',
  name: 'Forward Email',
  kind: 'mailbox',
  records: [
    { type: 'TXT', host: 'fe-{id}._domainkey', value: 'v=DKIM1; p={publicKey}', purpose: 'dkim' },
    { type: 'CNAME', host: 'fe-bounces', value: 'forwardemail.net', purpose: 'return-path' },
    { type: 'TXT', host: '@', value: 'v=spf1 include:spf.forwardemail.net -all', purpose: 'spf' },
  ],
  selectors: ['fe-{id}'],
  variables: { id: '[0-9a-z]{8,12}', publicKey: patterns.publicKey },
  keyType: 'rsa',
  keyBits: '1024 or 2048',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'documented',
  notes: [],
  nextStep: 'When the records are in the DNS: Forward Email, My Account, Domains, the domain, verify the records.',
  sources: ['Domain-Connect/Templates forwardemail.net.email.json'],
}
