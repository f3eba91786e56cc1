import type { Sender } from '../sender.js'

/** The records that Atlassian Cloud asks for: an application that sends mail. */
export const atlassian: Sender = {
  id: 'atlassian',
  name: 'Atlassian Cloud',
  kind: 'saas',
  records: [
    {
      type: 'CNAME',
      host: 'atlassian-{hex1}._domainkey',
      value: 'atlassian-{hex1}.dkim.atlassian.net',
      purpose: 'dkim',
    },
    {
      type: 'CNAME',
      host: 'atlassian-{hex2}._domainkey',
      value: 'atlassian-{hex2}.dkim.atlassian.net',
      purpose: 'dkim',
    },
    { type: 'CNAME', host: '{bounce}', value: 'bounces.mail-us.atlassian.net', purpose: 'return-path' },
  ],
  selectors: ['atlassian-{hex1}', 'atlassian-{hex2}'],
  variables: { bounce: 'atlassian-bounces|[a-z0-9-]+', hex1: '[0-9a-f]{6}', hex2: '[0-9a-f]{6}' },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  confidence: 'seen',
  notes: ['Two CNAMEs: the active key and its fallback.'],
  sources: ['ministryofjustice/dns', 'zone files in public repositories'],
}
