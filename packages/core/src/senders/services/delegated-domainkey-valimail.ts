import type { Sender } from '../sender.js'

/** The records that Valimail Authenticate (delegated _domainkey) asks for: a service that the whole _domainkey is delegated to. */
export const delegatedDomainkeyValimail: Sender = {
  id: 'delegated-domainkey-valimail',
  name: 'Valimail Authenticate (delegated _domainkey)',
  kind: 'delegation',
  records: [
    { type: 'NS', host: '_domainkey', value: 'ns.vali.email', purpose: 'delegation' },
    { type: 'NS', host: '_dmarc', value: 'ns.vali.email', purpose: 'dmarc' },
  ],
  selectors: [],
  variables: {},
  keyType: 'rsa',
  keyBits: 'unknown',
  rotation: 'provider-automatic',
  minSelectors: 0,
  confidence: 'documented',
  notes: ['With NS records at _domainkey no selector can stand in your zone: whatever is left below is hidden.'],
  sources: ['Domain-Connect/Templates valimail.com.valimail-authenticate.json'],
}
