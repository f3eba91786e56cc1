import type { Sender } from '../sender.js'

/** The records that Zendesk asks for: a help desk. */
export const zendesk: Sender = {
  id: 'zendesk',
  name: 'Zendesk',
  kind: 'helpdesk',
  records: [
    { type: 'CNAME', host: 'zendesk1._domainkey', value: 'zendesk1._domainkey.zendesk.com', purpose: 'dkim' },
    { type: 'CNAME', host: 'zendesk2._domainkey', value: 'zendesk2._domainkey.zendesk.com', purpose: 'dkim' },
    { type: 'TXT', host: 'zendeskverification', value: '{code}', purpose: 'verification' },
    { type: 'TXT', host: '@', value: 'v=spf1 include:mail.zendesk.com ?all', purpose: 'spf' },
  ],
  selectors: ['zendesk1', 'zendesk2'],
  variables: { code: '[0-9a-f]{16}' },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  confidence: 'documented',
  notes: ['The targets are the same for every customer.'],
  nextStep:
    'When the records are in the DNS: Admin Center, Channels, Talk and email, Email, switch on the custom domain for DKIM.',
  sources: [
    'Domain-Connect/Templates goentri.com.fourthwall.json',
    'wikimedia/operations-dns',
    'ministryofjustice/dns',
  ],
}
