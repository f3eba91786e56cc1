import type { Sender } from '../sender.js'

/** The records that MailerLite asks for: a sending service. */
export const mailerlite: Sender = {
  id: 'mailerlite',
  name: 'MailerLite',
  kind: 'esp',
  records: [
    { type: 'CNAME', host: 'litesrv._domainkey', value: 'litesrv._domainkey.mlsend.com', purpose: 'dkim' },
    { type: 'TXT', host: '@', value: 'v=spf1 a mx include:_spf.mlsend.com ?all', purpose: 'spf' },
  ],
  selectors: ['litesrv'],
  variables: {},
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 1,
  confidence: 'documented',
  notes: ['MailerLite Classic had a TXT record at ml.'],
  nextStep: 'When the records are in the DNS: MailerLite, Account settings, Domains, Authenticate, check the records.',
  sources: ['Domain-Connect/Templates mailerlite.com.domain-authentication.json', 'ministryofjustice/dns'],
}
