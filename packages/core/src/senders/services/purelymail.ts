import type { Sender } from '../sender.js'

/** The records that Purelymail asks for: a mailbox service. */
export const purelymail: Sender = {
  id: 'purelymail',
  name: 'Purelymail',
  kind: 'mailbox',
  records: [
    { type: 'CNAME', host: 'purelymail1._domainkey', value: 'key1.dkimroot.purelymail.com', purpose: 'dkim' },
    { type: 'CNAME', host: 'purelymail2._domainkey', value: 'key2.dkimroot.purelymail.com', purpose: 'dkim' },
    { type: 'CNAME', host: 'purelymail3._domainkey', value: 'key3.dkimroot.purelymail.com', purpose: 'dkim' },
  ],
  selectors: ['purelymail1', 'purelymail2', 'purelymail3'],
  variables: {},
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 3,
  missingPair: 'warning',
  confidence: 'seen',
  notes: [],
  sources: ['hackclub/dns', 'is-a-dev/register'],
}
