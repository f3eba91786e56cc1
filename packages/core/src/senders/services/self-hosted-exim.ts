import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Exim asks for: a signer that you run yourself. */
export const selfHostedExim: Sender = {
  id: 'self-hosted-exim',
  name: 'Exim',
  kind: 'self-hosted',
  records: [{ type: 'TXT', host: '{selector}._domainkey', value: 'v=DKIM1; k={k}; p={publicKey}', purpose: 'dkim' }],
  selectors: ['{selector}'],
  variables: {
    selector: 'x|[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?',
    k: 'rsa|ed25519',
    publicKey: patterns.publicKey,
  },
  keyType: 'rsa|ed25519',
  keyBits: '2048',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'memory',
  notes: [
    'dkim_selector is a list: two selectors can sign at once, to overlap or to add Ed25519.',
    'DirectAdmin sets the selector x, cPanel sets default.',
  ],
  nextStep:
    'When the TXT record is in the DNS: set dkim_domain, dkim_selector and dkim_private_key on the smtp transport, reload Exim.',
  sources: [],
}
