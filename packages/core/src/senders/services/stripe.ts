import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Stripe asks for: an application that sends mail. */
export const stripe: Sender = {
  id: 'stripe',
  name: 'Stripe',
  kind: 'saas',
  records: [
    {
      type: 'CNAME',
      host: '{token1}._domainkey',
      value: '{token1}.dkim.custom-email-domain.stripe.com',
      purpose: 'dkim',
    },
    {
      type: 'CNAME',
      host: '{token2}._domainkey',
      value: '{token2}.dkim.custom-email-domain.stripe.com',
      purpose: 'dkim',
    },
    {
      type: 'CNAME',
      host: '{token3}._domainkey',
      value: '{token3}.dkim.custom-email-domain.stripe.com',
      purpose: 'dkim',
    },
    {
      type: 'CNAME',
      host: '{token4}._domainkey',
      value: '{token4}.dkim.custom-email-domain.stripe.com',
      purpose: 'dkim',
    },
    {
      type: 'CNAME',
      host: '{token5}._domainkey',
      value: '{token5}.dkim.custom-email-domain.stripe.com',
      purpose: 'dkim',
    },
    {
      type: 'CNAME',
      host: '{token6}._domainkey',
      value: '{token6}.dkim.custom-email-domain.stripe.com',
      purpose: 'dkim',
    },
    { type: 'CNAME', host: 'bounce', value: 'custom-email-domain.stripe.com', purpose: 'return-path' },
    { type: 'TXT', host: '@', value: 'stripe-verification={verification}', purpose: 'verification' },
  ],
  selectors: ['{token1}', '{token2}', '{token3}', '{token4}', '{token5}', '{token6}'],
  variables: {
    token1: patterns.token,
    token2: patterns.token,
    token3: patterns.token,
    token4: patterns.token,
    token5: patterns.token,
    token6: patterns.token,
    verification: '[0-9a-f]{20,80}',
  },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 6,
  missingPair: 'warning',
  confidence: 'seen',
  notes: ['Six tokens for a domain. They look like those of Amazon SES but have a zone of their own.'],
  sources: ['hackclub/dns', 'zone files in public repositories'],
}
