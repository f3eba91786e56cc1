import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Customer.io asks for: a sending service. */
export const customerIo: Sender = {
  id: 'customer-io',
  name: 'Customer.io',
  kind: 'esp',
  records: [
    { type: 'TXT', host: '{selector}._domainkey.{cio}', value: 'k=rsa; p={publicKey}', purpose: 'dkim' },
    { type: 'MX', host: '{cio}', value: 'mxa.{mailZone}', purpose: 'return-path', priority: 10 },
    { type: 'MX', host: '{cio}', value: 'mxb.{mailZone}', purpose: 'return-path', priority: 10 },
    { type: 'TXT', host: '{cio}', value: 'v=spf1 include:mailgun.org ~all', purpose: 'spf' },
  ],
  selectors: ['{selector}'],
  variables: {
    selector: 'krs|mta|[a-z0-9]+',
    cio: 'cio[0-9]+',
    publicKey: patterns.publicKey,
    mailZone: 'mailgun\\.org|eu\\.mailgun\\.org',
  },
  keyType: 'rsa',
  keyBits: '1024',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'documented',
  notes: [
    'All records stand below a subdomain of the account (cio and a number), so they collide with nothing; DMARC aligns in relaxed mode.',
    'Sent through Mailgun.',
  ],
  nextStep: 'When the records are in the DNS: Customer.io, Workspace Settings, Email, Sending domains, verify.',
  sources: ['https://docs.customer.io/journeys/authentication', 'Domain-Connect/Templates customer.io.email.json'],
}
