import type { Sender } from '../sender.js'

/** The records that OVHcloud MX Plan and Zimbra (ovhmo-selector names) asks for: a mailbox service. */
export const ovhMxplan2: Sender = {
  id: 'ovh-mxplan-2',
  name: 'OVHcloud MX Plan and Zimbra (ovhmo-selector names)',
  kind: 'mailbox',
  records: [
    {
      type: 'CNAME',
      host: 'ovhmo-selector-1._domainkey',
      value: 'ovhmo-selector-1._domainkey.{keyId}.{shard}.dkim.mail.ovh.net',
      purpose: 'dkim',
    },
    {
      type: 'CNAME',
      host: 'ovhmo-selector-2._domainkey',
      value: 'ovhmo-selector-2._domainkey.{keyId2}.{shard2}.dkim.mail.ovh.net',
      purpose: 'dkim',
    },
    { type: 'TXT', host: '@', value: 'v=spf1 include:mx.ovh.com ~all', purpose: 'spf' },
  ],
  selectors: ['ovhmo-selector-1', 'ovhmo-selector-2'],
  variables: { keyId: '[0-9]+', keyId2: '[0-9]+', shard: '[a-z]{2}', shard2: '[a-z]{2}' },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-on-demand',
  minSelectors: 2,
  missingPair: 'error',
  confidence: 'seen',
  notes: ['The newer names, without the number of the service and with a dash before the digit.'],
  sources: ['zone files in public repositories'],
}
