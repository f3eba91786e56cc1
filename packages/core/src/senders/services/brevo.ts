import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Brevo asks for: a sending service. */
export const brevo: Sender = {
  id: 'brevo',
  name: 'Brevo',
  kind: 'esp',
  records: [
    { type: 'CNAME', host: 'brevo1._domainkey', value: 'b1.{domainDashed}.dkim.brevo.com', purpose: 'dkim' },
    { type: 'CNAME', host: 'brevo2._domainkey', value: 'b2.{domainDashed}.dkim.brevo.com', purpose: 'dkim' },
    { type: 'TXT', host: '@', value: 'brevo-code:{code}', purpose: 'verification' },
  ],
  selectors: ['brevo1', 'brevo2'],
  variables: { domainDashed: patterns.label, code: '[0-9a-f]{32}' },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  domainForm: { variable: 'domainDashed', dot: '-' },
  confidence: 'documented',
  notes: [
    'The selectors are brevo1 and brevo2, the targets begin with b1 and b2: do not mix them up.',
    'domainDashed is the sending domain with dashes for its dots.',
    'A DMARC record is asked for; SPF only with a dedicated address.',
  ],
  nextStep: 'When the records are in the DNS: Brevo, Senders, Domains and Dedicated IPs, Domains, Authenticate.',
  sources: [
    'Domain-Connect/Templates brevo.com.domain-authentication.json',
    'ministryofjustice/dns',
    'is-a-dev/register',
  ],
}
