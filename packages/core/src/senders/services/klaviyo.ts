import type { Sender } from '../sender.js'

/** The records that Klaviyo asks for: a sending service. */
export const klaviyo: Sender = {
  id: 'klaviyo',
  name: 'Klaviyo',
  kind: 'esp',
  records: [
    { type: 'CNAME', host: '{sendHost}', value: '{klId}.klaviyodns.com', purpose: 'return-path' },
    { type: 'CNAME', host: '{sel1}._domainkey', value: '{label1}.{klId}.klaviyodns.com', purpose: 'dkim' },
    { type: 'CNAME', host: '{sel2}._domainkey', value: '{label2}.{klId}.klaviyodns.com', purpose: 'dkim' },
    { type: 'TXT', host: '@', value: 'klaviyo-site-verification={siteId}', purpose: 'verification' },
  ],
  selectors: ['{sel1}', '{sel2}'],
  variables: {
    sendHost: 'send|klv|[a-z0-9-]+',
    klId: '[0-9]+',
    sel1: 'kl|km1|kt1|ks1|mtd1',
    sel2: 'kl2|km2|kt2|ks2|mtd2',
    siteId: '[A-Za-z0-9]+',
    label1: 'kl1\\.domainkey|[a-z0-9]*[a-z013-9]\\._domainkey',
    label2: 'kl2\\.domainkey|[a-z0-9]+2\\._domainkey',
  },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  confidence: 'documented',
  unconfirmed: ['the selectors kt1, kt2, ks1 and ks2'],
  notes: [
    'The selectors depend on the kind of mail (marketing, transactional, service).',
    'Older accounts point kl and kl2 at SendGrid.',
    'Klaviyo can also be given the sending subdomain by NS records; then no DKIM record of it is in your zone.',
  ],
  nextStep: 'When the records are in the DNS: Klaviyo, Settings, Domains, verify, then apply the domain.',
  sources: [
    'https://help.klaviyo.com/hc/en-us/articles/50941715515675',
    'https://help.klaviyo.com/hc/en-us/articles/4417768780827',
    'zone files in public repositories',
  ],
}
