import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that rspamd asks for: a signer that you run yourself. */
export const selfHostedRspamd: Sender = {
  id: 'self-hosted-rspamd',
  name: 'rspamd',
  kind: 'self-hosted',
  records: [{ type: 'TXT', host: '{selector}._domainkey', value: 'v=DKIM1; k={k}; p={publicKey}', purpose: 'dkim' }],
  selectors: ['{selector}'],
  variables: {
    selector: 'dkim|[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?',
    k: 'rsa|ed25519',
    publicKey: patterns.publicKey,
  },
  keyType: 'rsa|ed25519',
  keyBits: '2048',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'documented',
  notes: [
    'rspamadm dkim_keygen makes 1024 bits unless told otherwise, and the selector is dkim unless set. Several selectors for a domain sign twice, RSA and Ed25519.',
    'mailcow uses the same selector and lets the size be chosen.',
  ],
  nextStep: 'When the TXT record is in the DNS: set selector and path in local.d/dkim_signing.conf, reload rspamd.',
  sources: ['rspamd/rspamd conf/modules.d/dkim_signing.conf', 'rspamd/rspamd lualib/rspamadm/dkim_keygen.lua'],
}
