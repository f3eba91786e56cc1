import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Postmark asks for: a sending service. */
export const postmark: Sender = {
  id: 'postmark',
  name: 'Postmark',
  kind: 'esp',
  records: [
    { type: 'TXT', host: '{timestamp}pm._domainkey', value: 'k=rsa;p={publicKey}', purpose: 'dkim' },
    { type: 'CNAME', host: '{returnPath}', value: 'pm.mtasv.net', purpose: 'return-path', note: 'carries SPF' },
  ],
  selectors: ['{timestamp}pm'],
  variables: { timestamp: '20[0-9]{12}', returnPath: 'pm-bounces|[a-z0-9-]+', publicKey: patterns.publicKey },
  keyType: 'rsa',
  keyBits: '1024',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'documented',
  notes: [
    'The selector is the time the key was made, UTC, followed by pm; the oldest domains have pm alone.',
    'A rotation asked for in the console or the API is pending until the new record is seen; the old key signs until then, so two selectors side by side are normal.',
    'SPF needs nothing at the apex: the return path CNAME carries it.',
    'The value has no v= tag.',
  ],
  nextStep: 'When the records are in the DNS: Postmark, Sender Signatures, the domain, DNS Settings, Verify.',
  sources: [
    'https://postmarkapp.com/developer/api/domains-api#rotate-dkim',
    'Domain-Connect/Templates mailbluster.com.sender-verification-postmark.json',
    'hackclub/dns',
  ],
}
