import type { Sender } from '../sender.js'

/** The records that MailerSend asks for: a sending service. */
export const mailersend: Sender = {
  id: 'mailersend',
  name: 'MailerSend',
  kind: 'esp',
  records: [
    { type: 'CNAME', host: 'mlsend2._domainkey', value: 'mlsend2._domainkey.mailersend.net', purpose: 'dkim' },
    { type: 'TXT', host: '@', value: 'v=spf1 include:_spf.mailersend.net ~all', purpose: 'spf' },
    { type: 'CNAME', host: '{rp}', value: 'mailersend.net', purpose: 'return-path' },
  ],
  selectors: ['mlsend2'],
  variables: { rp: 'mta|[a-z0-9-]+' },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 1,
  confidence: 'documented',
  notes: ['Before, there was a TXT record at mlsend.'],
  nextStep: 'When the records are in the DNS: MailerSend, Domains, Manage, verify the domain.',
  sources: ['Domain-Connect/Templates mailersend.com.mailersend-email-new.json', 'is-a-dev/register'],
}
