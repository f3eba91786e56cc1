import type { Sender } from '../sender.js'

/** The records that Constant Contact asks for: a sending service. */
export const constantContact: Sender = {
  id: 'constant-contact',
  name: 'Constant Contact',
  kind: 'esp',
  records: [
    { type: 'CNAME', host: 'ctct1._domainkey', value: '{n1}._domainkey.dkim1.ccsend.com', purpose: 'dkim' },
    { type: 'CNAME', host: 'ctct2._domainkey', value: '{n2}._domainkey.dkim2.ccsend.com', purpose: 'dkim' },
  ],
  selectors: ['ctct1', 'ctct2'],
  variables: { n1: '[0-9]+', n2: '[0-9]+' },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  confidence: 'documented',
  notes: ['The numbers in the targets vary; 100 and 200 were seen.'],
  sources: ['Domain-Connect/Templates constantcontact.com.email.json'],
}
