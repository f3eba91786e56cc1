import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Sendmarc (delegated _domainkey) asks for: a service that the whole _domainkey is delegated to. */
export const delegatedDomainkeySendmarc: Sender = {
  id: 'delegated-domainkey-sendmarc',
  name: 'Sendmarc (delegated _domainkey)',
  kind: 'delegation',
  records: [
    { type: 'NS', host: '_domainkey', value: '{ns1}', purpose: 'delegation' },
    { type: 'NS', host: '_domainkey', value: '{ns2}', purpose: 'delegation' },
    { type: 'NS', host: '_domainkey', value: '{ns3}', purpose: 'delegation' },
    { type: 'NS', host: '_domainkey', value: '{ns4}', purpose: 'delegation' },
  ],
  selectors: [],
  variables: { ns1: patterns.domain, ns2: patterns.domain, ns3: patterns.domain, ns4: patterns.domain },
  keyType: 'rsa',
  keyBits: 'unknown',
  rotation: 'provider-automatic',
  minSelectors: 0,
  confidence: 'documented',
  notes: [
    'With NS records at _domainkey no selector can stand in your zone: whatever is left below is hidden.',
    'NS records at _bimi and a CNAME at _dmarc belong to it.',
  ],
  sources: ['Domain-Connect/Templates sendmarc.com.protection.json'],
}
