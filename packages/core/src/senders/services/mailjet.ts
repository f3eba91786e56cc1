import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Mailjet asks for: a sending service. */
export const mailjet: Sender = {
  id: 'mailjet',
  name: 'Mailjet',
  kind: 'esp',
  records: [
    { type: 'TXT', host: 'mailjet._domainkey', value: 'k=rsa; p={publicKey}', purpose: 'dkim' },
    { type: 'TXT', host: '@', value: 'v=spf1 include:spf.mailjet.com ?all', purpose: 'spf' },
  ],
  selectors: ['mailjet'],
  variables: { publicKey: patterns.publicKey },
  keyType: 'rsa',
  keyBits: '1024 or 2048',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'documented',
  notes: ['The selector is fixed: a rotation replaces the value in place, on both sides at once.'],
  nextStep:
    'When the records are in the DNS: Mailjet, Account settings, Sender domains and addresses, check the domain.',
  sources: ['Domain-Connect/Templates mailjet.com.domain-auth.json', 'is-a-dev/register'],
}
