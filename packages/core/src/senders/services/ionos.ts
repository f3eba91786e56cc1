import type { Sender } from '../sender.js'

/** The records that IONOS Mail asks for: a mailbox service. */
export const ionos: Sender = {
  id: 'ionos',
  name: 'IONOS Mail',
  kind: 'mailbox',
  records: [
    { type: 'CNAME', host: 's1-ionos._domainkey', value: 's1.dkim.ionos.com', purpose: 'dkim' },
    { type: 'CNAME', host: 's2-ionos._domainkey', value: 's2.dkim.ionos.com', purpose: 'dkim' },
    {
      type: 'CNAME',
      host: 's42582890._domainkey',
      value: 's42582890.dkim.ionos.com',
      purpose: 'dkim',
      optional: true,
      note: 'asked for when the DNS is elsewhere',
    },
    {
      type: 'CNAME',
      host: '_dmarc',
      value: 'dmarc.ionos.{tld}',
      purpose: 'dmarc',
      optional: true,
      note: 'DMARC hosted by IONOS',
    },
    { type: 'TXT', host: '@', value: 'v=spf1 include:_spf-{zone}.ionos.com ~all', purpose: 'spf' },
  ],
  selectors: ['s1-ionos', 's2-ionos', 's42582890'],
  variables: { tld: 'de|com|co\\.uk|es|fr|it|mx', zone: 'eu|us' },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  confidence: 'seen',
  notes: ['The targets are the same for every customer.', 'IONOS writes the records when it holds the zone.'],
  sources: ['zone files in public repositories'],
}
