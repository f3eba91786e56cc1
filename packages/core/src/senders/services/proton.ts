import type { Sender } from '../sender.js'

/** The records that Proton Mail asks for: a mailbox service. */
export const proton: Sender = {
  id: 'proton',
  name: 'Proton Mail',
  kind: 'mailbox',
  records: [
    {
      type: 'CNAME',
      host: 'protonmail._domainkey',
      value: 'protonmail.domainkey.{id}.domains.proton.ch',
      purpose: 'dkim',
    },
    {
      type: 'CNAME',
      host: 'protonmail2._domainkey',
      value: 'protonmail2.domainkey.{id}.domains.proton.ch',
      purpose: 'dkim',
    },
    {
      type: 'CNAME',
      host: 'protonmail3._domainkey',
      value: 'protonmail3.domainkey.{id}.domains.proton.ch',
      purpose: 'dkim',
    },
    { type: 'TXT', host: '@', value: 'protonmail-verification={hash}', purpose: 'verification' },
    { type: 'TXT', host: '@', value: 'v=spf1 include:_spf.protonmail.ch ~all', purpose: 'spf' },
    { type: 'MX', host: '@', value: 'mail.protonmail.ch', purpose: 'inbound', priority: 10 },
    { type: 'MX', host: '@', value: 'mailsec.protonmail.ch', purpose: 'inbound', priority: 20 },
  ],
  selectors: ['protonmail', 'protonmail2', 'protonmail3'],
  variables: { id: 'd[a-z2-7]{40,60}', hash: '[0-9a-f]{40}' },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 3,
  missingPair: 'warning',
  confidence: 'documented',
  notes: [
    'The id is the same in the three targets and belongs to the domain.',
    'All three stay: Proton retires and makes keys in turn, and a missing one breaks the next rotation.',
    'The selectors are CNAMEs, never TXT records.',
  ],
  nextStep: 'Proton, Settings, All settings, Domain names, Review, DKIM: it shows whether the three records are seen.',
  sources: ['https://proton.me/support/cname-problems', 'is-a-dev/register'],
}
