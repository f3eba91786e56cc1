import type { Sender } from '../sender.js'

/** The records that Mailchimp asks for: a sending service. */
export const mailchimp: Sender = {
  id: 'mailchimp',
  name: 'Mailchimp',
  kind: 'esp',
  records: [
    { type: 'CNAME', host: 'k2._domainkey', value: 'dkim2.mcsv.net', purpose: 'dkim' },
    { type: 'CNAME', host: 'k3._domainkey', value: 'dkim3.mcsv.net', purpose: 'dkim' },
  ],
  selectors: ['k2', 'k3'],
  variables: {},
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  confidence: 'documented',
  notes: [
    'The targets are the same for every customer. An older account may still sign with k1: keep it until the account shows the domain as authenticated with k2 and k3.',
    'A DMARC record is asked for too; SPF is not, since bounces go to a domain of Mailchimp.',
    'Other services use the names k1 to k3 as well: go by the target, not by the selector.',
  ],
  nextStep: 'When both CNAMEs are in the DNS: Mailchimp, Domains, Start authentication.',
  sources: [
    'Domain-Connect/Templates mailchimp.com.email-signing.json',
    'ministryofjustice/dns',
    'cds-snc/dns',
    'wikimedia/operations-dns',
    'openstreetmap/dns',
  ],
}
