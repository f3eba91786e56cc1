import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Google Workspace asks for: a mailbox service. */
export const googleWorkspace: Sender = {
  id: 'google-workspace',
  name: 'Google Workspace',
  kind: 'mailbox',
  records: [
    { type: 'TXT', host: '{selector}._domainkey', value: 'v=DKIM1; k=rsa; p={publicKey}', purpose: 'dkim' },
    { type: 'TXT', host: '@', value: 'v=spf1 include:_spf.google.com ~all', purpose: 'spf' },
  ],
  selectors: ['{selector}'],
  variables: { selector: 'google|[A-Za-z0-9][A-Za-z0-9-]{0,62}', publicKey: patterns.publicKey },
  keyType: 'rsa',
  keyBits: '2048; 1024 in old zones',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'documented',
  notes: [
    'The selector is google unless another prefix was typed when the record was generated. Another prefix is the only way to rotate without a gap.',
    'One key signs for a domain at a time. Publish the new record, wait, start authentication, and keep the old record some days.',
    'A 2048-bit value is longer than 255 octets: one record of several strings, never two records.',
    'Each secondary domain needs a record of its own.',
  ],
  nextStep:
    'When the TXT record is in the DNS: Admin console, Apps, Google Workspace, Gmail, Authenticate email, Start authentication.',
  sources: [
    'https://support.google.com/a/answer/174124',
    'https://support.google.com/a/answer/11611356',
    'ministryofjustice/dns',
    'hackclub/dns',
    'openaustralia/infrastructure',
  ],
}
