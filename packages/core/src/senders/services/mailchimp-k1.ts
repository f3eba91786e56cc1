import type { Sender } from '../sender.js'

/** The records that Mailchimp (k1) asks for: a sending service. */
export const mailchimpK1: Sender = {
  id: 'mailchimp-k1',
  name: 'Mailchimp (k1)',
  kind: 'esp',
  records: [{ type: 'CNAME', host: 'k1._domainkey', value: 'dkim.mcsv.net', purpose: 'dkim' }],
  selectors: ['k1'],
  variables: {},
  keyType: 'rsa',
  keyBits: '1024',
  rotation: 'provider-automatic',
  minSelectors: 1,
  retired: { successor: 'mailchimp' },
  confidence: 'seen',
  notes: [
    'The older single record, replaced by k2 and k3.',
    'An SPF include of servers.mcsv.net dates from the same time, aligned nothing and can go.',
  ],
  sources: ['zone files in public repositories'],
}
