import type { Sender } from '../sender.js'

/** The records that GoDaddy Professional Email asks for: a mailbox service. */
export const godaddy: Sender = {
  id: 'godaddy',
  name: 'GoDaddy Professional Email',
  kind: 'mailbox',
  records: [
    {
      type: 'CNAME',
      host: 'secureserver1._domainkey',
      value: 's1.dkim.{domainUnderscored}.{suffix}.onsecureserver.net',
      purpose: 'dkim',
    },
    {
      type: 'CNAME',
      host: 'secureserver2._domainkey',
      value: 's2.dkim.{domainUnderscored}.{suffix}.onsecureserver.net',
      purpose: 'dkim',
    },
    { type: 'TXT', host: '@', value: 'v=spf1 include:secureserver.net -all', purpose: 'spf' },
    { type: 'MX', host: '@', value: 'smtp.secureserver.net', purpose: 'inbound', priority: 0 },
    { type: 'MX', host: '@', value: 'mailstore1.secureserver.net', purpose: 'inbound', priority: 10 },
  ],
  selectors: ['secureserver1', 'secureserver2'],
  variables: { domainUnderscored: '[a-z0-9_-]+', suffix: '[0-9a-f]{3}' },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  domainForm: { variable: 'domainUnderscored', dot: '_' },
  confidence: 'documented',
  notes: ['The dots of the domain become underscores in the target, and they belong there.'],
  sources: [
    'Domain-Connect/Templates godaddy.com.aab.json',
    'Domain-Connect/Templates godaddy.com.professional_mail.json',
    'zone files in public repositories',
  ],
}
