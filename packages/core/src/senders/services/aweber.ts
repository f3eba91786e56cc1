import type { Sender } from '../sender.js'

/** The records that AWeber asks for: a sending service. */
export const aweber: Sender = {
  id: 'aweber',
  name: 'AWeber',
  kind: 'esp',
  records: [
    { type: 'CNAME', host: 'aweber_key_a._domainkey', value: 'aweber_key_a.send.aweber.com', purpose: 'dkim' },
    { type: 'CNAME', host: 'aweber_key_b._domainkey', value: 'aweber_key_b.send.aweber.com', purpose: 'dkim' },
    { type: 'CNAME', host: 'aweber_key_c._domainkey', value: 'aweber_key_c.send.aweber.com', purpose: 'dkim' },
  ],
  selectors: ['aweber_key_a', 'aweber_key_b', 'aweber_key_c'],
  variables: {},
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 3,
  missingPair: 'warning',
  confidence: 'documented',
  notes: [
    'A selector with underscores: it works, do not refuse it.',
    'A second set of AWeber, k1 to k3 with targets under optin.com, takes the selector names of Mailchimp.',
  ],
  sources: ['Domain-Connect/Templates aweber.com.email-web.json'],
}
