import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Yandex 360 asks for: a mailbox service. */
export const yandex360: Sender = {
  id: 'yandex360',
  name: 'Yandex 360',
  kind: 'mailbox',
  records: [
    { type: 'TXT', host: 'mail._domainkey', value: 'v=DKIM1; k=rsa; t=s; p={publicKey}', purpose: 'dkim' },
    { type: 'TXT', host: '@', value: 'v=spf1 redirect=_spf.yandex.net', purpose: 'spf' },
    { type: 'MX', host: '@', value: 'mx.yandex.net', purpose: 'inbound', priority: 10 },
  ],
  selectors: ['mail'],
  variables: { publicKey: patterns.publicKey },
  keyType: 'rsa',
  keyBits: '2048; 1024 in old zones',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'seen',
  unconfirmed: ['keyBits'],
  notes: ['The selector is fixed. Yandex Cloud Postbox has another one, which the customer chooses.'],
  sources: ['zone files in public repositories'],
}
