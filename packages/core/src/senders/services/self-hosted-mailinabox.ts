import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Mail-in-a-Box asks for: a signer that you run yourself. */
export const selfHostedMailinabox: Sender = {
  id: 'self-hosted-mailinabox',
  name: 'Mail-in-a-Box',
  kind: 'self-hosted',
  records: [
    {
      type: 'TXT',
      host: 'mail._domainkey',
      value: 'v=DKIM1; h=sha256; k=rsa; s=email; p={publicKey}',
      purpose: 'dkim',
    },
  ],
  selectors: ['mail'],
  variables: { publicKey: patterns.publicKey },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'seen',
  unconfirmed: ['keyBits', 'rotation'],
  notes: ['The key is made once, when the box is set up.'],
  nextStep: 'When the record is in the DNS: the admin panel, System, Status Checks, shows whether it is seen.',
  sources: ['hackclub/dns'],
}
