import type { Sender } from '../sender.js'

/** The records that Squarespace Email Campaigns asks for: a sending service. */
export const squarespace: Sender = {
  id: 'squarespace',
  name: 'Squarespace Email Campaigns',
  kind: 'esp',
  records: [
    {
      type: 'CNAME',
      host: 'squarespace._domainkey',
      value: 'squarespace-domainkey.squarespace-mail.com',
      purpose: 'dkim',
    },
    { type: 'TXT', host: '_dmarc', value: 'v=DMARC1; p=none', purpose: 'dmarc', optional: true },
  ],
  selectors: ['squarespace'],
  variables: {},
  keyType: 'rsa',
  keyBits: 'unknown',
  rotation: 'provider-automatic',
  minSelectors: 1,
  confidence: 'seen',
  notes: ['The target is the same for every customer.'],
  sources: ['zone files in public repositories'],
}
