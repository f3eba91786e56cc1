import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that HubSpot (hs1 and hs2 without a number) asks for: a sending service. */
export const hubspotLegacy: Sender = {
  id: 'hubspot-legacy',
  name: 'HubSpot (hs1 and hs2 without a number)',
  kind: 'esp',
  records: [
    { type: 'CNAME', host: 'hs1._domainkey', value: '{domainDashed}.hs{pod}a.dkim.hubspotemail.net', purpose: 'dkim' },
    { type: 'CNAME', host: 'hs2._domainkey', value: '{domainDashed}.hs{pod}b.dkim.hubspotemail.net', purpose: 'dkim' },
  ],
  selectors: ['hs1', 'hs2'],
  variables: { domainDashed: patterns.label, pod: '[0-9]{2}' },
  keyType: 'rsa',
  keyBits: '1024 or 2048',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  domainForm: { variable: 'domainDashed', dot: '-' },
  confidence: 'seen',
  notes: [
    'The form of the oldest portals. Only one portal can use it on a domain; the targets look like those of today.',
  ],
  sources: ['GSA-TTS/dns', 'zone files in public repositories'],
}
