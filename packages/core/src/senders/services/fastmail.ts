import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Fastmail asks for: a mailbox service. */
export const fastmail: Sender = {
  id: 'fastmail',
  name: 'Fastmail',
  kind: 'mailbox',
  records: [
    { type: 'CNAME', host: 'fm1._domainkey', value: 'fm1.{domain}.dkim.fmhosted.com', purpose: 'dkim' },
    { type: 'CNAME', host: 'fm2._domainkey', value: 'fm2.{domain}.dkim.fmhosted.com', purpose: 'dkim' },
    { type: 'CNAME', host: 'fm3._domainkey', value: 'fm3.{domain}.dkim.fmhosted.com', purpose: 'dkim' },
    {
      type: 'CNAME',
      host: 'mesmtp._domainkey',
      value: 'mesmtp.{domain}.dkim.fmhosted.com',
      purpose: 'dkim',
      optional: true,
      note: 'older fourth record',
    },
    { type: 'TXT', host: '@', value: 'v=spf1 include:spf.messagingengine.com ?all', purpose: 'spf' },
  ],
  selectors: ['fm1', 'fm2', 'fm3', 'mesmtp'],
  variables: { domain: patterns.domain },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 3,
  missingPair: 'warning',
  confidence: 'documented',
  notes: [
    'Three CNAMEs so that keys can turn. The dots of the domain stay in the target.',
    'A subdomain with addresses needs its own three.',
  ],
  nextStep: 'Fastmail, Settings, Domains, the domain: it shows whether each record is seen.',
  sources: ['https://www.fastmail.help/hc/en-us/articles/360060591153', 'zone files in public repositories'],
}
