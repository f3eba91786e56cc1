import type { Sender } from '../sender.js'

/** The records that Uberspace asks for: a mailbox service. */
export const uberspace: Sender = {
  id: 'uberspace',
  name: 'Uberspace',
  kind: 'mailbox',
  records: [
    { type: 'CNAME', host: 'uberspace1._domainkey', value: 'dkim1.uberspace.de', purpose: 'dkim' },
    { type: 'CNAME', host: 'uberspace2._domainkey', value: 'dkim2.uberspace.de', purpose: 'dkim' },
  ],
  selectors: ['uberspace1', 'uberspace2'],
  variables: {},
  keyType: 'rsa',
  keyBits: 'unknown',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  confidence: 'seen',
  notes: [],
  sources: ['hackclub/dns'],
}
