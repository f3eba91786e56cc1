import type { Sender } from '../sender.js'

/** The records that Mailgun (automatic sender security) asks for: a sending service. */
export const mailgunAutomaticSenderSecurity: Sender = {
  id: 'mailgun-automatic-sender-security',
  name: 'Mailgun (automatic sender security)',
  kind: 'esp',
  records: [
    { type: 'CNAME', host: 'pdk1._domainkey', value: 'pdk1._domainkey.{tenant}.{zone}', purpose: 'dkim' },
    { type: 'CNAME', host: 'pdk2._domainkey', value: 'pdk2._domainkey.{tenant}.{zone}', purpose: 'dkim' },
    { type: 'TXT', host: '@', value: 'v=spf1 include:mailgun.org ~all', purpose: 'spf' },
    { type: 'MX', host: '@', value: 'mxa.{mailZone}', purpose: 'inbound', priority: 10, optional: true },
    { type: 'MX', host: '@', value: 'mxb.{mailZone}', purpose: 'inbound', priority: 10, optional: true },
    { type: 'CNAME', host: 'email', value: '{mailZone}', purpose: 'tracking', optional: true },
  ],
  selectors: ['pdk1', 'pdk2'],
  variables: {
    tenant: '[0-9a-f]{4,8}',
    zone: 'dkim1\\.mailgun\\.com|dkim2\\.mailgun\\.com|dkim1\\.us\\.mgsend\\.org|dkim2\\.us\\.mgsend\\.org|dkim1\\.eu\\.mgsend\\.org|dkim2\\.eu\\.mgsend\\.org',
    mailZone: 'mailgun\\.org|eu\\.mailgun\\.org',
  },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  confidence: 'documented',
  notes: [
    'Mailgun rotates the keys behind the CNAMEs, every five days at the most often; active_selector in its API says which one signs.',
    'The zone of the target depends on the region and on the age of the domain.',
    'Resellers use pdk1 and pdk2 too: go by the target.',
    'The MX records take bounces and replies: leave them out beside the MX records of a mailbox service.',
  ],
  nextStep: 'When the records are in the DNS: Mailgun, Sending, Domains, the domain, DNS records, verify.',
  sources: [
    'https://documentation.mailgun.com/docs/mailgun/user-manual/domains/dkim_security',
    'https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/dkim-security/put-v1-dkim-management-domains--name--rotation',
    'Domain-Connect/Templates zybr.ai.mailgun-autosecurity.json',
    'zone files in public repositories',
  ],
}
