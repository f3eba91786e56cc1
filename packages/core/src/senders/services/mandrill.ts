import type { Sender } from '../sender.js'

/** The records that Mailchimp Transactional (Mandrill) asks for: a sending service. */
export const mandrill: Sender = {
  id: 'mandrill',
  name: 'Mailchimp Transactional (Mandrill)',
  kind: 'esp',
  records: [
    { type: 'CNAME', host: 'mte1._domainkey', value: 'dkim1.mandrillapp.com', purpose: 'dkim' },
    { type: 'CNAME', host: 'mte2._domainkey', value: 'dkim2.mandrillapp.com', purpose: 'dkim' },
    { type: 'TXT', host: '@', value: 'mandrill_verify.{token}', purpose: 'verification' },
  ],
  selectors: ['mte1', 'mte2'],
  variables: { token: '[A-Za-z0-9_-]+' },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  confidence: 'seen',
  notes: [
    'Another product than Mailchimp with other selectors; both can stand on one domain.',
    'An SPF include of spf.mandrillapp.com is optional.',
  ],
  nextStep: 'When the records are in the DNS: Mandrill, Domains, Sending domains, test the DNS settings.',
  sources: ['zone files in public repositories'],
}
