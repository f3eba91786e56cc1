import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that ActiveCampaign asks for: a sending service. */
export const activecampaign: Sender = {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  kind: 'esp',
  records: [
    { type: 'CNAME', host: 'acdkim1._domainkey', value: 'dkim.acdkim1.acems1.com', purpose: 'dkim' },
    { type: 'CNAME', host: 'acdkim2._domainkey', value: 'dkim.acdkim2.acems1.com', purpose: 'dkim' },
    { type: 'CNAME', host: '{em}', value: '{account}.activehosted.com', purpose: 'return-path' },
  ],
  selectors: ['acdkim1', 'acdkim2'],
  variables: { em: 'em(-[0-9]+)?|[a-z0-9-]+', account: patterns.label },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  confidence: 'seen',
  notes: [
    'Sources differ: other accounts have s1 and s2 pointing to dkim.acems1.com and dkim2.acems1.com, and older guides a selector dk. Take what the account shows.',
  ],
  sources: [
    'https://help.activecampaign.com/hc/en-us/articles/206903370-DKIM-SPF-and-DMARC',
    'https://www.senderclarity.com/guides/activecampaign-spf-dkim-dmarc-setup',
    'zone files in public repositories',
  ],
}
