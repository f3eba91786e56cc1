import type { Sender } from '../sender.js'

/** The records that EmailOctopus asks for: a sending service. */
export const emailoctopus: Sender = {
  id: 'emailoctopus',
  name: 'EmailOctopus',
  kind: 'esp',
  records: [
    { type: 'CNAME', host: 'eo._domainkey', value: 'eo._domainkey.{account}.{pool}.eoidentity.com', purpose: 'dkim' },
    { type: 'CNAME', host: 'eom', value: 'eom.{account}.{pool}.eoidentity.com', purpose: 'return-path' },
    { type: 'CNAME', host: 'eot', value: 'eot.{account}.{pool}.eoidentity.com', purpose: 'tracking', optional: true },
  ],
  selectors: ['eo'],
  variables: { account: '[0-9a-f]{10}', pool: '[a-z]+' },
  keyType: 'rsa',
  keyBits: 'unknown',
  rotation: 'provider-automatic',
  minSelectors: 1,
  confidence: 'documented',
  unconfirmed: ['the target outside eoidentity.com'],
  notes: [
    'The account gets a host under eoidentity.com, the same in all three targets. A fourth CNAME holds a number of the account.',
  ],
  sources: ['Domain-Connect/Templates emailoctopus.com.domain-verification.json', 'zone files in public repositories'],
}
