import type { Sender } from '../sender.js'

/** The records that Freshworks (Freshdesk, Freshservice) asks for: a help desk. */
export const freshworks: Sender = {
  id: 'freshworks',
  name: 'Freshworks (Freshdesk, Freshservice)',
  kind: 'helpdesk',
  records: [
    { type: 'CNAME', host: '{sel1}._domainkey', value: 'wl{account}s1.domainkey.freshemail.io', purpose: 'dkim' },
    { type: 'CNAME', host: '{sel2}._domainkey', value: 'wl{account}s2.domainkey.freshemail.io', purpose: 'dkim' },
    { type: 'CNAME', host: '{sel3}._domainkey', value: 'wl{account}s3.domainkey.freshemail.io', purpose: 'dkim' },
    {
      type: 'CNAME',
      host: 'fwdkim',
      value: 'spfmx{n}.domainkey.freshemail.io',
      purpose: 'return-path',
      note: 'carries SPF',
    },
  ],
  selectors: ['{sel1}', '{sel2}', '{sel3}'],
  variables: {
    sel1: 'fs|[a-z0-9]{5}',
    sel2: 'fs2|[a-z0-9]{5}',
    sel3: 'fs3|[a-z0-9]{5}',
    account: '[0-9]+',
    n: '[0-9]+',
  },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 3,
  missingPair: 'warning',
  confidence: 'documented',
  notes: [
    'Four CNAMEs. The selectors are fs, fs2 and fs3, or three random labels of five characters: their order does not follow that of the targets, so keep the pairs as given.',
    'Freshsales has targets under domainkey.myfreshworks.com.',
  ],
  nextStep: 'When the records are in the DNS: Admin, Email, DKIM, Verify.',
  sources: [
    'Domain-Connect/Templates freshworks.com.domain-authentication.json',
    'ministryofjustice/dns',
    'cds-snc/dns',
  ],
}
