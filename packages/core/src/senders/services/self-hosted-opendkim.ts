import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that OpenDKIM asks for: a signer that you run yourself. */
export const selfHostedOpendkim: Sender = {
  id: 'self-hosted-opendkim',
  name: 'OpenDKIM',
  kind: 'self-hosted',
  records: [
    {
      type: 'TXT',
      host: '{selector}._domainkey',
      value: 'v=DKIM1; k=rsa; p={publicKey}',
      purpose: 'dkim',
      note: 'opendkim-genkey writes it to <selector>.txt',
    },
  ],
  selectors: ['{selector}'],
  variables: { selector: '[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?', publicKey: patterns.publicKey },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'documented',
  notes: [
    'opendkim-genkey makes 1024 bits and the selector default unless told otherwise, and cuts its output into quoted strings; -S sets t=s, -t sets t=y.',
    'A date in the selector makes rotations legible. Never use a selector twice.',
    'No release signs with Ed25519.',
  ],
  nextStep:
    'When the TXT record is in the DNS: test it with opendkim-testkey, set Selector and KeyFile, reload opendkim.',
  sources: ['trusteddomainproject/OpenDKIM opendkim/opendkim-genkey.8.in', 'NixOS/infra'],
}
