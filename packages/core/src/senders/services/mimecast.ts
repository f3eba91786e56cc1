import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Mimecast asks for: a mail gateway. */
export const mimecast: Sender = {
  id: 'mimecast',
  name: 'Mimecast',
  kind: 'gateway',
  records: [
    { type: 'TXT', host: '{selector}._domainkey', value: 'v=DKIM1; k=rsa; p={publicKey}', purpose: 'dkim' },
    { type: 'TXT', host: '@', value: 'v=spf1 include:{region}._netblocks.mimecast.com ~all', purpose: 'spf' },
  ],
  selectors: ['{selector}'],
  variables: { selector: 'mimecast[0-9]{8}|[A-Za-z0-9-]+', region: '[a-z]{2,3}', publicKey: patterns.publicKey },
  keyType: 'rsa',
  keyBits: '1024 or 2048',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'seen',
  unconfirmed: ['the TXT value'],
  notes: [
    'The suggested selector is mimecast and the day it was made. Such keys live for years: put a rotation into the calendar.',
    'A domain has one signing definition: make a new one, publish it, then change the policy.',
  ],
  nextStep:
    'When the TXT record is in the DNS: Gateway, Policies, the DNS authentication (outbound) definition, check the DNS, then switch on its policy.',
  sources: [
    'https://knowledgebase.cobweb.com/help/dns-authentication-in-mimecast',
    'signatures in public mail archives',
  ],
}
