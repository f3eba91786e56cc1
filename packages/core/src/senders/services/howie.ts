import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Howie asks for: an application that sends mail. */
export const howie: Sender = {
  id: 'howie',
  name: 'Howie',
  kind: 'saas',
  records: [
    { type: 'CNAME', host: '{token1}._domainkey', value: '{token1}.dkim.howiemail.co', purpose: 'dkim' },
    { type: 'CNAME', host: '{token2}._domainkey', value: '{token2}.dkim.howiemail.co', purpose: 'dkim' },
    { type: 'CNAME', host: '{token3}._domainkey', value: '{token3}.dkim.howiemail.co', purpose: 'dkim' },
  ],
  selectors: ['{token1}', '{token2}', '{token3}'],
  variables: { token1: patterns.token, token2: patterns.token, token3: patterns.token },
  keyType: 'rsa',
  keyBits: 'unknown',
  rotation: 'provider-automatic',
  minSelectors: 3,
  missingPair: 'warning',
  confidence: 'seen',
  notes: ['The tokens look like those of Amazon SES but have a zone of their own.'],
  sources: ['hackclub/dns'],
}
