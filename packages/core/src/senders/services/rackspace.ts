import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Rackspace Email asks for: a mailbox service. */
export const rackspace: Sender = {
  id: 'rackspace',
  name: 'Rackspace Email',
  kind: 'mailbox',
  records: [
    { type: 'TXT', host: '{date}-{rand}._domainkey', value: 'v=DKIM1; k=rsa; p={publicKey}', purpose: 'dkim' },
    { type: 'TXT', host: '@', value: 'v=spf1 include:emailsrvr.com ~all', purpose: 'spf' },
    { type: 'MX', host: '@', value: 'mx1.emailsrvr.com', purpose: 'inbound', priority: 10 },
    { type: 'MX', host: '@', value: 'mx2.emailsrvr.com', purpose: 'inbound', priority: 20 },
  ],
  selectors: ['{date}-{rand}'],
  variables: { date: '20[0-9]{6}', rand: '[a-z0-9]{8}', publicKey: patterns.publicKey },
  keyType: 'rsa',
  keyBits: '1024',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'seen',
  notes: [
    'The selector is the day it was made and eight characters. Making the key again gives a new selector, so the two can overlap.',
  ],
  sources: ['zone files in public repositories'],
}
