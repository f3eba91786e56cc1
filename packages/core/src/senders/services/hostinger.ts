import type { Sender } from '../sender.js'

/** The records that Hostinger Email asks for: a mailbox service. */
export const hostinger: Sender = {
  id: 'hostinger',
  name: 'Hostinger Email',
  kind: 'mailbox',
  records: [
    {
      type: 'CNAME',
      host: 'hostingermail-a._domainkey',
      value: 'hostingermail-a.dkim.mail.hostinger.com',
      purpose: 'dkim',
    },
    {
      type: 'CNAME',
      host: 'hostingermail-b._domainkey',
      value: 'hostingermail-b.dkim.mail.hostinger.com',
      purpose: 'dkim',
    },
    {
      type: 'CNAME',
      host: 'hostingermail-c._domainkey',
      value: 'hostingermail-c.dkim.mail.hostinger.com',
      purpose: 'dkim',
    },
    { type: 'TXT', host: '@', value: 'v=spf1 include:_spf.mail.hostinger.com ~all', purpose: 'spf' },
    { type: 'MX', host: '@', value: 'mx1.hostinger.com', purpose: 'inbound', priority: 5 },
    { type: 'MX', host: '@', value: 'mx2.hostinger.com', purpose: 'inbound', priority: 10 },
  ],
  selectors: ['hostingermail-a', 'hostingermail-b', 'hostingermail-c'],
  variables: {},
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 3,
  missingPair: 'warning',
  confidence: 'seen',
  notes: ['The targets are the same for every customer.', 'Older domains have a TXT record at hostingermail1.'],
  sources: ['is-a-dev/register'],
}
