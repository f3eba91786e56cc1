import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Barracuda Email Gateway Defense asks for: a mail gateway. */
export const barracuda: Sender = {
  id: 'barracuda',
  name: 'Barracuda Email Gateway Defense',
  kind: 'gateway',
  records: [
    {
      type: 'TXT',
      host: '{selector}._domainkey',
      value: 'v=DKIM1; k=rsa; p={publicKey}',
      purpose: 'dkim',
      note: 'only where outbound signing is on',
    },
  ],
  selectors: ['{selector}'],
  variables: { selector: 'barracuda|[A-Za-z0-9-]+', publicKey: patterns.publicKey },
  keyType: 'rsa',
  keyBits: 'unknown',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'memory',
  notes: [
    'The documentation speaks of checking inbound mail only. Normally the mail platform behind it signs, and the gateway must not change the body afterwards.',
  ],
  sources: ['https://campus.barracuda.com/product/emailgatewaydefense/doc/96022989/sender-authentication'],
}
