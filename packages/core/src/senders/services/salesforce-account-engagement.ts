import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Salesforce Account Engagement (Pardot) asks for: a sending service. */
export const salesforceAccountEngagement: Sender = {
  id: 'salesforce-account-engagement',
  name: 'Salesforce Account Engagement (Pardot)',
  kind: 'esp',
  records: [
    { type: 'TXT', host: '200608._domainkey', value: 'k=rsa; p={publicKey}', purpose: 'dkim' },
    { type: 'TXT', host: '{verify}._domainkey', value: '{value}', purpose: 'verification', optional: true },
  ],
  selectors: ['200608'],
  variables: { publicKey: patterns.publicKey, verify: '[A-Za-z0-9-]+', value: '[ -~]+' },
  keyType: 'rsa',
  keyBits: '1024',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'memory',
  notes: ['The selector is fixed.', 'An SPF include of aspmx.pardot.com dates from the same time.'],
  nextStep: 'When the records are in the DNS: Account Engagement Settings, Domain Management, Check DNS Entries.',
  sources: [],
}
