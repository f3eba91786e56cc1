import type { Sender } from '../sender.js'

/** The records that Shopify asks for: a sending service. */
export const shopify: Sender = {
  id: 'shopify',
  name: 'Shopify',
  kind: 'esp',
  records: [
    { type: 'CNAME', host: '{p}._domainkey', value: 'dkim1.{id}.p{pod}.email.myshopify.com', purpose: 'dkim' },
    { type: 'CNAME', host: '{p}2._domainkey', value: 'dkim2.{id}.p{pod}.email.myshopify.com', purpose: 'dkim' },
    {
      type: 'CNAME',
      host: '{p}3._domainkey',
      value: 'dkim3.{id}.p{pod}.email.myshopify.com',
      purpose: 'dkim',
      optional: true,
      note: 'older stores',
    },
    { type: 'CNAME', host: 'mailer{p}', value: '{id}.p{pod}.email.myshopify.com', purpose: 'return-path' },
    {
      type: 'CNAME',
      host: 'pdk1._domainkey.mailer{q}',
      value: 'dkim3.{id2}.p{pod2}.email.myshopify.com',
      purpose: 'dkim',
      optional: true,
      note: 'newer stores: second sending system',
    },
    {
      type: 'CNAME',
      host: 'pdk2._domainkey.mailer{q}',
      value: 'dkim4.{id2}.p{pod2}.email.myshopify.com',
      purpose: 'dkim',
      optional: true,
      note: 'newer stores',
    },
    {
      type: 'CNAME',
      host: 'mailer{q}',
      value: '{id2}.p{pod2}.email.myshopify.com',
      purpose: 'return-path',
      optional: true,
      note: 'newer stores',
    },
  ],
  selectors: ['{p}', '{p}2', '{p}3', 'pdk1', 'pdk2'],
  variables: {
    p: '[a-z0-9]{3}',
    q: '[a-z0-9]{3}',
    id: '[0-9a-f]{10,13}',
    id2: '[0-9a-f]{10,13}',
    pod: '[0-9]+',
    pod2: '[0-9]+',
  },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  confidence: 'documented',
  notes: [
    'Every store has a prefix of three characters: two stores on one domain make two families.',
    'Older stores have a third selector, newer ones a second sending system with a host of its own.',
    'The selectors are CNAMEs, never TXT records.',
  ],
  nextStep:
    'When the records are in the DNS: Shopify admin, Settings, Notifications, Sender email, authenticate the domain.',
  sources: [
    'Domain-Connect/Templates shopify.com.email.json',
    'wikimedia/operations-dns',
    'zone files in public repositories',
  ],
}
