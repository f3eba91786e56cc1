import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Loops asks for: a sending service. */
export const loops: Sender = {
  id: 'loops',
  name: 'Loops',
  kind: 'esp',
  records: [
    { type: 'CNAME', host: '{token1}._domainkey', value: '{token1}.dkim.amazonses.com', purpose: 'dkim' },
    { type: 'CNAME', host: '{token2}._domainkey', value: '{token2}.dkim.amazonses.com', purpose: 'dkim' },
    { type: 'CNAME', host: '{token3}._domainkey', value: '{token3}.dkim.amazonses.com', purpose: 'dkim' },
    {
      type: 'MX',
      host: '{envelope}',
      value: 'feedback-smtp.us-east-1.amazonses.com',
      purpose: 'return-path',
      priority: 10,
    },
    {
      type: 'TXT',
      host: '{envelope}',
      value: 'v=spf1 include:amazonses.com ~all',
      purpose: 'spf',
      note: 'for the return path',
    },
  ],
  selectors: ['{token1}', '{token2}', '{token3}'],
  variables: {
    token1: patterns.token,
    token2: patterns.token,
    token3: patterns.token,
    envelope: 'envelope|[a-z0-9.-]+',
  },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 3,
  missingPair: 'warning',
  resells: 'amazon-ses-easy-dkim',
  confidence: 'documented',
  notes: [
    'This is Easy DKIM of Amazon SES in the account of Loops: the DNS cannot tell the two apart, so keep a comment in the zone.',
  ],
  nextStep: 'When the records are in the DNS: Loops, Settings, Domain, verify the records.',
  sources: ['https://loops.so/docs/sending-domain', 'hackclub/dns'],
}
