import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Stalwart asks for: a signer that you run yourself. */
export const selfHostedStalwart: Sender = {
  id: 'self-hosted-stalwart',
  name: 'Stalwart',
  kind: 'self-hosted',
  records: [
    {
      type: 'TXT',
      host: 'v1-rsa-{date}._domainkey',
      value: 'v=DKIM1; k=rsa; h=sha256; p={rsaPublicKey}',
      purpose: 'dkim',
    },
    {
      type: 'TXT',
      host: 'v1-ed25519-{date}._domainkey',
      value: 'v=DKIM1; k=ed25519; h=sha256; p={ed25519PublicKey}',
      purpose: 'dkim',
    },
  ],
  selectors: ['v1-rsa-{date}', 'v1-ed25519-{date}'],
  variables: { date: '20[0-9]{6}', rsaPublicKey: patterns.publicKey, ed25519PublicKey: '[A-Za-z0-9+/]{43}=' },
  keyType: 'rsa+ed25519',
  keyBits: '2048 for RSA',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  confidence: 'documented',
  notes: [
    'Since 0.16 Stalwart makes keys itself, rotates them after 90 days, retires the old ones 7 days later and can write the DNS.',
  ],
  nextStep: 'With automatic DNS nothing is left to do; else publish what the DNS records page of the domain shows.',
  sources: [
    'stalwartlabs/stalwart crates/common/src/network/dkim.rs',
    'stalwartlabs/stalwart crates/registry/src/schema/structs_impl.rs',
    'stalwartlabs/stalwart CHANGELOG.md',
  ],
}
