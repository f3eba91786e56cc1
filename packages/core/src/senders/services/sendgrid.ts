import type { Sender } from '../sender.js'

/** The records that Twilio SendGrid asks for: a sending service. */
export const sendgrid: Sender = {
  id: 'sendgrid',
  name: 'Twilio SendGrid',
  kind: 'esp',
  records: [
    {
      type: 'CNAME',
      host: '{sel1}._domainkey',
      value: '{sel1}.domainkey.u{userId}.{wl}.sendgrid.net',
      purpose: 'dkim',
    },
    {
      type: 'CNAME',
      host: '{sel2}._domainkey',
      value: '{sel2}.domainkey.u{userId}.{wl}.sendgrid.net',
      purpose: 'dkim',
    },
    {
      type: 'CNAME',
      host: '{mailHost}',
      value: 'u{userId}.{wl}.sendgrid.net',
      purpose: 'return-path',
      note: 'carries SPF',
    },
    { type: 'CNAME', host: '{linkHost}', value: '{linkZone}', purpose: 'tracking', optional: true },
    { type: 'CNAME', host: '{userId}', value: '{linkZone}', purpose: 'tracking', optional: true },
  ],
  selectors: ['{sel1}', '{sel2}'],
  variables: {
    sel1: 's1|eus1|[a-z0-9]{1,3}',
    sel2: 's2|eus2|[a-z0-9]{1,3}2',
    userId: '[0-9]+',
    wl: 'wl[0-9]{0,3}|eu\\.wl',
    mailHost: 'em[0-9]{1,5}|[a-z0-9-]+',
    linkHost: 'url[0-9]{1,5}|[a-z0-9-]+',
    linkZone: 'sendgrid\\.net|eu\\.sendgrid\\.net',
  },
  keyType: 'rsa',
  keyBits: '1024 or 2048, by account',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  confidence: 'documented',
  notes: [
    'The selectors are s1 and s2 (eus1 and eus2 in the EU region). A custom selector has up to three letters or digits, and the second one is the same with a 2: needed when two accounts share one domain.',
    'SendGrid verifies all three CNAMEs together, and the account number and pool must be the same in each.',
    'Pools: wl with or without a number, and eu.wl in the EU region.',
    'At Cloudflare the CNAMEs must not be proxied.',
    'Other services resell SendGrid, so the target does not prove whose mail it is.',
  ],
  nextStep: 'When all CNAMEs are in the DNS: SendGrid, Settings, Sender Authentication, Verify.',
  sources: [
    'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/how-to-set-up-domain-authentication',
    'Domain-Connect/Templates sendgrid.com.domain-auth.json',
    'ministryofjustice/dns',
    'hmcts/azure-public-dns',
    'hackclub/dns',
  ],
}
