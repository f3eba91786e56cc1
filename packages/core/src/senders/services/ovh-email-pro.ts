import type { Sender } from '../sender.js'

/** The records that OVHcloud Email Pro asks for: a mailbox service. */
export const ovhEmailPro: Sender = {
  id: 'ovh-email-pro',
  name: 'OVHcloud Email Pro',
  kind: 'mailbox',
  records: [
    {
      type: 'CNAME',
      host: 'ovhemp{serviceId}-selector1._domainkey',
      value: 'ovhemp{serviceId}-selector1._domainkey.{keyId}.{shard}.dkim.mail.ovh.net',
      purpose: 'dkim',
    },
    {
      type: 'CNAME',
      host: 'ovhemp{serviceId}-selector2._domainkey',
      value: 'ovhemp{serviceId}-selector2._domainkey.{keyId2}.{shard2}.dkim.mail.ovh.net',
      purpose: 'dkim',
    },
    { type: 'TXT', host: '@', value: 'v=spf1 include:mx.ovh.com ~all', purpose: 'spf' },
  ],
  selectors: ['ovhemp{serviceId}-selector1', 'ovhemp{serviceId}-selector2'],
  variables: { serviceId: '[0-9]+', keyId: '[0-9]+', shard: '[a-z]{2}', keyId2: '[0-9]+', shard2: '[a-z]{2}' },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-on-demand',
  minSelectors: 2,
  missingPair: 'error',
  confidence: 'documented',
  notes: [
    'Both CNAMEs are needed. The panel shows error 501 with one of them alone, 503 for a wrong target and 504 for a missing record.',
    'A selector goes through todo, waitingRecord, ready and inProduction. It can be enabled when it is ready.',
    'After a switch keep the old selector 7 days before it is deleted and made anew.',
    'When the zone is in the same OVHcloud account the CNAMEs can be written for you.',
    'Number and letters in a target change with each key and come from the API.',
  ],
  nextStep: 'Wait until the selector is ready, then enable that one selector.',
  sources: [
    'https://docs.ovhcloud.com/en/guides/web-cloud/domains/dns-zone-dkim',
    'ovh/docs pages/web_cloud/domains/dns_zone_dkim/guide.en-gb.md',
  ],
}
