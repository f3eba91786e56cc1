import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Migadu asks for: a mailbox service. */
export const migadu: Sender = {
  id: 'migadu',
  name: 'Migadu',
  kind: 'mailbox',
  records: [
    { type: 'CNAME', host: 'key1._domainkey', value: 'key1.{domain}._domainkey.migadu.com', purpose: 'dkim' },
    { type: 'CNAME', host: 'key2._domainkey', value: 'key2.{domain}._domainkey.migadu.com', purpose: 'dkim' },
    { type: 'CNAME', host: 'key3._domainkey', value: 'key3.{domain}._domainkey.migadu.com', purpose: 'dkim' },
  ],
  selectors: ['key1', 'key2', 'key3'],
  variables: { domain: patterns.domain },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 3,
  missingPair: 'warning',
  confidence: 'seen',
  notes: ['The dots of the domain stay in the target.'],
  nextStep: 'When the records are in the DNS: Migadu Admin, the domain, DNS Configuration, run the checks.',
  sources: ['hackclub/dns', 'Mikopet/terraform-cloudflare-migadu _CNAME.tf'],
}
