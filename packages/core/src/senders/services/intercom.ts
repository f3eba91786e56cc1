import type { Sender } from '../sender.js'

/** The records that Intercom asks for: a help desk. */
export const intercom: Sender = {
  id: 'intercom',
  name: 'Intercom',
  kind: 'helpdesk',
  records: [
    { type: 'CNAME', host: 'intercom._domainkey', value: '{uuid}.dkim.intercom.io', purpose: 'dkim' },
    { type: 'CNAME', host: 'outbound.intercom', value: 'rp.{workspace}.intercom-mail.com', purpose: 'return-path' },
  ],
  selectors: ['intercom'],
  variables: { uuid: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', workspace: '[a-z0-9.-]+' },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 1,
  confidence: 'seen',
  notes: ['One selector.'],
  nextStep: 'When the records are in the DNS: Intercom, Settings, Channels, Email, Domains, verify.',
  sources: ['hackclub/dns', 'zone files in public repositories'],
}
