import type { Sender } from '../sender.js'

/** What a domain publishes that sends no mail. */
export const noMailDomain: Sender = {
  id: 'no-mail-domain',
  name: 'A domain that sends no mail',
  kind: 'policy',
  records: [
    { type: 'TXT', host: '*._domainkey', value: 'v=DKIM1; p=', purpose: 'dkim', note: 'revokes every selector' },
    { type: 'TXT', host: '@', value: 'v=spf1 -all', purpose: 'spf' },
    { type: 'TXT', host: '_dmarc', value: 'v=DMARC1; p=reject; sp=reject', purpose: 'dmarc' },
    { type: 'MX', host: '@', value: '.', purpose: 'inbound', priority: 0, note: 'RFC 7505: no mail is taken' },
  ],
  selectors: ['*'],
  variables: {},
  keyType: 'rsa',
  keyBits: 'unknown',
  rotation: 'customer',
  minSelectors: 0,
  confidence: 'documented',
  notes: [
    'UK government guidance asks this of parked domains, while Microsoft advises to publish no DKIM record there. Both are valid.',
    'A selector published later is not hidden by the wildcard.',
  ],
  sources: [
    'MicrosoftDocs/defender-docs defender-office-365/email-authentication-dkim-configure.md',
    'ministryofjustice/dns',
    'NixOS/infra',
    'openstreetmap/dns',
  ],
}
