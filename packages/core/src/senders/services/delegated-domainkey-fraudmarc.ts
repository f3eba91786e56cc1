import type { Sender } from '../sender.js'

/** The records that Fraudmarc (delegated _domainkey) asks for: a service that the whole _domainkey is delegated to. */
export const delegatedDomainkeyFraudmarc: Sender = {
  id: 'delegated-domainkey-fraudmarc',
  name: 'Fraudmarc (delegated _domainkey)',
  kind: 'delegation',
  records: [{ type: 'NS', host: '_domainkey', value: 'ns{id}.fdmarc.net', purpose: 'delegation' }],
  selectors: [],
  variables: { id: '[0-9A-Za-z]+' },
  keyType: 'rsa',
  keyBits: 'unknown',
  rotation: 'provider-automatic',
  minSelectors: 0,
  confidence: 'documented',
  notes: ['With NS records at _domainkey no selector can stand in your zone: whatever is left below is hidden.'],
  sources: ['Domain-Connect/Templates fraudmarc.com.mail.json'],
}
