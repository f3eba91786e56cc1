import type { Sender } from '../sender.js'

/** The records that Mailrelay asks for: a sending service. */
export const mailrelay: Sender = {
  id: 'mailrelay',
  name: 'Mailrelay',
  kind: 'esp',
  records: [
    { type: 'CNAME', host: 'ipz1._domainkey', value: '{a}.dkim.ipzsv.com', purpose: 'dkim' },
    { type: 'CNAME', host: 'ipz2._domainkey', value: '{b}.dkim.ipzsv.com', purpose: 'dkim' },
  ],
  selectors: ['ipz1', 'ipz2'],
  variables: { a: '[a-z]{6}', b: '[a-z]{6}' },
  keyType: 'rsa',
  keyBits: 'unknown',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  confidence: 'documented',
  notes: [],
  sources: ['Domain-Connect/Templates mailrelay.com.email.json', 'is-a-dev/register'],
}
