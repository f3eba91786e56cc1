import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Campaign Monitor asks for: a sending service. */
export const campaignMonitor: Sender = {
  id: 'campaign-monitor',
  name: 'Campaign Monitor',
  kind: 'esp',
  records: [{ type: 'TXT', host: 'cm._domainkey', value: 'k=rsa; p={publicKey}', purpose: 'dkim' }],
  selectors: ['cm'],
  variables: { publicKey: patterns.publicKey },
  keyType: 'rsa',
  keyBits: '1024',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'documented',
  notes: [
    'Each domain and each subdomain needs its own record.',
    'Bounces go to a domain of Campaign Monitor, so SPF never aligns and DKIM alone carries DMARC.',
    'Some DNS hosts want the semicolon escaped, others publish the backslash: look at what is published.',
  ],
  nextStep: 'When the TXT record is in the DNS: Campaign Monitor, Account settings, Sending domains, verify.',
  sources: [
    'https://help.campaignmonitor.com/articles/Knowledge/manage-your-own-authentication',
    'openaustralia/infrastructure',
  ],
}
