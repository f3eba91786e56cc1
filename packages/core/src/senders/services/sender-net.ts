import type { Sender } from '../sender.js'

/** The records that Sender.net asks for: a sending service. */
export const senderNet: Sender = {
  id: 'sender-net',
  name: 'Sender.net',
  kind: 'esp',
  records: [
    { type: 'CNAME', host: 'sender._domainkey', value: 'dkim.sendersrv.com', purpose: 'dkim' },
    { type: 'TXT', host: '@', value: 'v=spf1 include:sendersrv.com ~all', purpose: 'spf' },
  ],
  selectors: ['sender'],
  variables: {},
  keyType: 'rsa',
  keyBits: 'unknown',
  rotation: 'provider-automatic',
  minSelectors: 1,
  confidence: 'documented',
  notes: [],
  sources: ['Domain-Connect/Templates sender.net.domain-authentication.json'],
}
