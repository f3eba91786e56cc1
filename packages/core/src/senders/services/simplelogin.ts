import type { Sender } from '../sender.js'

/** The records that SimpleLogin asks for: a forwarding service. */
export const simplelogin: Sender = {
  id: 'simplelogin',
  name: 'SimpleLogin',
  kind: 'forwarding',
  records: [
    { type: 'CNAME', host: 'dkim._domainkey', value: 'dkim._domainkey.simplelogin.co', purpose: 'dkim' },
    { type: 'CNAME', host: 'dkim02._domainkey', value: 'dkim02._domainkey.simplelogin.co', purpose: 'dkim' },
    { type: 'CNAME', host: 'dkim03._domainkey', value: 'dkim03._domainkey.simplelogin.co', purpose: 'dkim' },
  ],
  selectors: ['dkim', 'dkim02', 'dkim03'],
  variables: {},
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 3,
  missingPair: 'warning',
  confidence: 'seen',
  notes: ['The selector dkim is also that of rspamd, as a TXT record: go by the target.'],
  nextStep: 'When the records are in the DNS: SimpleLogin, Custom domains, the domain, DNS, verify DKIM.',
  sources: ['is-a-dev/register'],
}
