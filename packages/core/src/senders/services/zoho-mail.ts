import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Zoho Mail asks for: a mailbox service. */
export const zohoMail: Sender = {
  id: 'zoho-mail',
  name: 'Zoho Mail',
  kind: 'mailbox',
  records: [
    { type: 'TXT', host: '{selector}._domainkey', value: 'v=DKIM1; k=rsa; p={publicKey}', purpose: 'dkim' },
    { type: 'MX', host: '@', value: 'mx.zoho.{tld}', purpose: 'inbound', priority: 10 },
    { type: 'MX', host: '@', value: 'mx2.zoho.{tld}', purpose: 'inbound', priority: 20 },
    { type: 'MX', host: '@', value: 'mx3.zoho.{tld}', purpose: 'inbound', priority: 50 },
    { type: 'TXT', host: '@', value: 'v=spf1 include:zohomail.{tld} ~all', purpose: 'spf' },
  ],
  selectors: ['{selector}'],
  variables: { selector: 'zmail|zoho|[A-Za-z0-9-]+', publicKey: patterns.publicKey, tld: 'com|eu|in|com\\.au|jp' },
  keyType: 'rsa',
  keyBits: '1024 or 2048',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'documented',
  notes: [
    'The administrator types the selector: zmail is suggested, zoho was before. A domain may have several; the default one signs.',
    'The key has 1024 bits unless 2048 is chosen.',
    'The ending of the mail hosts is that of the data centre.',
  ],
  nextStep:
    'When the TXT record is in the DNS: Zoho Admin Console, Domains, the domain, Email Configuration, DKIM, Verify.',
  sources: [
    'https://www.zoho.com/mail/help/adminconsole/dkim-configuration.html',
    'Domain-Connect/Templates zoho.com.zmail_hosting.json',
    'is-a-dev/register',
  ],
}
