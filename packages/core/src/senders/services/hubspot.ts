import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that HubSpot asks for: a sending service. */
export const hubspot: Sender = {
  id: 'hubspot',
  name: 'HubSpot',
  kind: 'esp',
  records: [
    {
      type: 'CNAME',
      host: 'hs1-{portalId}._domainkey',
      value: '{domainDashed}.hs{pod}a.dkim.hubspotemail.net',
      purpose: 'dkim',
    },
    {
      type: 'CNAME',
      host: 'hs2-{portalId}._domainkey',
      value: '{domainDashed}.hs{pod}b.dkim.hubspotemail.net',
      purpose: 'dkim',
    },
    {
      type: 'TXT',
      host: '@',
      value: 'v=spf1 include:{portalId}.spf{spfPod}.hubspotemail.net ~all',
      purpose: 'spf',
      note: 'the portal shows the numbers',
    },
  ],
  selectors: ['hs1-{portalId}', 'hs2-{portalId}'],
  variables: { portalId: '[0-9]+', domainDashed: patterns.label, pod: '[0-9]{2}', spfPod: '[0-9]{2}' },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  domainForm: { variable: 'domainDashed', dot: '-' },
  confidence: 'documented',
  notes: ['The selectors carry the number of the portal, so several portals can send for one domain.'],
  nextStep: 'When the records are in the DNS: HubSpot, Settings, Domains and URLs, verify the email sending domain.',
  sources: [
    'Domain-Connect/Templates hubspot.com.hubspot-template-2.json',
    'GSA-TTS/dns',
    'zone files in public repositories',
  ],
}
