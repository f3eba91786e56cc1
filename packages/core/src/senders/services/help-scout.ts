import type { Sender } from '../sender.js'

/** The records that Help Scout asks for: a help desk. */
export const helpScout: Sender = {
  id: 'help-scout',
  name: 'Help Scout',
  kind: 'helpdesk',
  records: [
    { type: 'CNAME', host: 'strong1._domainkey', value: 'strong1._domainkey.helpscout.net', purpose: 'dkim' },
    { type: 'CNAME', host: 'strong2._domainkey', value: 'strong2._domainkey.helpscout.net', purpose: 'dkim' },
  ],
  selectors: ['strong1', 'strong2'],
  variables: {},
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  confidence: 'seen',
  notes: ['SPF is an include of helpscoutemail.com.'],
  sources: ['hackclub/dns', 'openaustralia/infrastructure'],
}
