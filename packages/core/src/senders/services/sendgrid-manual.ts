import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Twilio SendGrid (automated security off) asks for: a sending service. */
export const sendgridManual: Sender = {
  id: 'sendgrid-manual',
  name: 'Twilio SendGrid (automated security off)',
  kind: 'esp',
  records: [
    { type: 'MX', host: '{sub}', value: 'mx.sendgrid.net', purpose: 'return-path', priority: 10 },
    { type: 'TXT', host: '{sub}', value: 'v=spf1 include:sendgrid.net ~all', purpose: 'spf' },
    { type: 'TXT', host: '{selector}._domainkey', value: 'k=rsa; t=s; p={publicKey}', purpose: 'dkim' },
  ],
  selectors: ['{selector}'],
  variables: { sub: patterns.label, selector: 'm1|smtpapi|[a-z0-9]{1,3}', publicKey: patterns.publicKey },
  keyType: 'rsa',
  keyBits: '1024',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'documented',
  notes: [
    'For DNS hosts that refuse an underscore in a CNAME.',
    'The oldest form is a TXT record at smtpapi with one 1024-bit key that all customers share.',
  ],
  nextStep: 'When the records are in the DNS: SendGrid, Settings, Sender Authentication, Verify.',
  sources: ['Domain-Connect/Templates sendgrid.com.domain-auth-manual.json', 'ministryofjustice/dns'],
}
