import type { Sender } from '../sender.js'

/** The records that ImprovMX asks for: a forwarding service. */
export const improvmx: Sender = {
  id: 'improvmx',
  name: 'ImprovMX',
  kind: 'forwarding',
  records: [
    { type: 'CNAME', host: 'dkimprovmx1._domainkey', value: 'dkimprovmx1.improvmx.com', purpose: 'dkim' },
    { type: 'CNAME', host: 'dkimprovmx2._domainkey', value: 'dkimprovmx2.improvmx.com', purpose: 'dkim' },
    { type: 'TXT', host: '@', value: 'v=spf1 include:spf.improvmx.com ~all', purpose: 'spf' },
  ],
  selectors: ['dkimprovmx1', 'dkimprovmx2'],
  variables: {},
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  confidence: 'documented',
  notes: [],
  nextStep: 'When the records are in the DNS: ImprovMX, the domain, DNS settings, check again.',
  sources: ['Domain-Connect/Templates improvmx.com.email.json'],
}
