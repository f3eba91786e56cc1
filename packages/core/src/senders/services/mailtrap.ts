import type { Sender } from '../sender.js'

/** The records that Mailtrap asks for: a sending service. */
export const mailtrap: Sender = {
  id: 'mailtrap',
  name: 'Mailtrap',
  kind: 'esp',
  records: [
    { type: 'CNAME', host: 'rwmt1._domainkey', value: 'rwmt1.dkim.smtp.mailtrap.live', purpose: 'dkim' },
    { type: 'CNAME', host: 'rwmt2._domainkey', value: 'rwmt2.dkim.smtp.mailtrap.live', purpose: 'dkim' },
  ],
  selectors: ['rwmt1', 'rwmt2'],
  variables: {},
  keyType: 'rsa',
  keyBits: 'unknown',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  confidence: 'documented',
  notes: [],
  nextStep: 'When the records are in the DNS: Mailtrap, Sending Domains, the domain, verify all.',
  sources: ['Domain-Connect/Templates utajir.com.email.json'],
}
