import type { Sender } from '../sender.js'

/** The records that OVHcloud MX Plan asks for: a mailbox service. */
export const ovhMxplan: Sender = {
  id: 'ovh-mxplan',
  name: 'OVHcloud MX Plan',
  kind: 'mailbox',
  records: [
    {
      type: 'CNAME',
      host: 'ovhmo{serviceId}-selector1._domainkey',
      value: 'ovhmo{serviceId}-selector1._domainkey.{keyId}.{shard}.dkim.mail.ovh.net',
      purpose: 'dkim',
    },
    {
      type: 'CNAME',
      host: 'ovhmo{serviceId}-selector2._domainkey',
      value: 'ovhmo{serviceId}-selector2._domainkey.{keyId2}.{shard2}.dkim.mail.ovh.net',
      purpose: 'dkim',
    },
    { type: 'TXT', host: '@', value: 'v=spf1 include:mx.ovh.com ~all', purpose: 'spf' },
  ],
  selectors: ['ovhmo{serviceId}-selector1', 'ovhmo{serviceId}-selector2'],
  variables: { serviceId: '[0-9]+', keyId: '[0-9]+', keyId2: '[0-9]+', shard: '[a-z]{2}', shard2: '[a-z]{2}' },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-on-demand',
  minSelectors: 2,
  missingPair: 'error',
  confidence: 'documented',
  notes: [
    'Both CNAMEs are needed. The panel shows error 501 with one of them alone, 503 for a wrong target and 504 for a missing record.',
    'Enabling is one call for both selectors. When the CNAMEs are not seen yet the selectors stay toSet: publish both, wait up to 24 hours, enable again.',
    'The whole is disabled, modifying, toConfigure, enabled or error; each selector is toSet, toFix (another target is published) or set.',
    'When the zone is in the same OVHcloud account the CNAMEs are written for you.',
    'Number and letters in a target change with each key and come from the API.',
  ],
  nextStep: 'Enable DKIM again (panel, or PUT in the API) once both CNAMEs are in the DNS.',
  sources: [
    'https://docs.ovhcloud.com/en/guides/web-cloud/domains/dns-zone-dkim',
    'ovh/docs pages/web_cloud/domains/dns_zone_dkim/guide.en-gb.md',
  ],
}
