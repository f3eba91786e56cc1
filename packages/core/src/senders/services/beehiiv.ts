import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that beehiiv asks for: a sending service. */
export const beehiiv: Sender = {
  id: 'beehiiv',
  name: 'beehiiv',
  kind: 'esp',
  records: [
    {
      type: 'CNAME',
      host: '{selector}._domainkey',
      value: '{selector}._domainkey.{domain}.{zone}.beehiivmail.net',
      purpose: 'dkim',
    },
  ],
  selectors: ['{selector}'],
  variables: { selector: 'bh[0-9]+|[a-z0-9]+', domain: patterns.domain, zone: 'zn[0-9]{3}' },
  keyType: 'rsa',
  keyBits: 'unknown',
  rotation: 'provider-automatic',
  minSelectors: 1,
  confidence: 'seen',
  notes: [],
  sources: ['is-a-dev/register'],
}
