import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Resend asks for: a sending service. */
export const resend: Sender = {
  id: 'resend',
  name: 'Resend',
  kind: 'esp',
  records: [
    { type: 'TXT', host: 'resend._domainkey', value: 'p={publicKey}', purpose: 'dkim' },
    { type: 'MX', host: '{send}', value: 'feedback-smtp.{region}.amazonses.com', purpose: 'return-path', priority: 10 },
    {
      type: 'TXT',
      host: '{send}',
      value: 'v=spf1 include:amazonses.com ~all',
      purpose: 'spf',
      note: 'for the return path',
    },
  ],
  selectors: ['resend'],
  variables: { publicKey: patterns.publicKey, send: 'send|[a-z0-9-]+', region: '[a-z]{2}-[a-z]+-[0-9]' },
  keyType: 'rsa',
  keyBits: '1024',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'documented',
  notes: [
    'The value has neither v= nor k=. That is legal, since both have defaults, but some checkers complain.',
    'Keys seen have 1024 bits.',
    'On a sending subdomain both hosts lie below that subdomain.',
  ],
  nextStep: 'When the records are in the DNS: Resend, Domains, the domain, Verify DNS Records.',
  sources: [
    'Domain-Connect/Templates resend.com.mail.json',
    'https://resend.com/docs/knowledge-base/cloudflare.md',
    'is-a-dev/register',
    'hackclub/dns',
  ],
}
