import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that MailChannels Email API asks for: a sending service. */
export const mailchannels: Sender = {
  id: 'mailchannels',
  name: 'MailChannels Email API',
  kind: 'esp',
  records: [
    { type: 'TXT', host: '{selector}._domainkey', value: 'v=DKIM1; p={publicKey}', purpose: 'dkim' },
    {
      type: 'TXT',
      host: '_mailchannels',
      value: 'v=mc1 cfid={worker}',
      purpose: 'lockdown',
      note: 'says which account may send for the domain',
    },
  ],
  selectors: ['{selector}'],
  variables: { selector: 'mailchannels|[A-Za-z0-9-]+', publicKey: patterns.publicKey, worker: '[a-z0-9.-]+' },
  keyType: 'rsa',
  keyBits: '1024 to 4096',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'seen',
  notes: ['The customer makes the key. The private half goes along with each API call, or is kept at MailChannels.'],
  sources: ['hackclub/dns'],
}
