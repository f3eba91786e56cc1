import type { Sender } from '../sender.js'

/** The records that Brevo (shared key) asks for: a sending service. */
export const brevoLegacy: Sender = {
  id: 'brevo-legacy',
  name: 'Brevo (shared key)',
  kind: 'esp',
  records: [
    {
      type: 'TXT',
      host: 'mail._domainkey',
      value:
        'k=rsa;p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDeMVIzrCa3T14JsNY0IRv5/2V1/v2itlviLQBwXsa7shBD6TrBkswsFUToPyMRWC9tbR/5ey0nRBH0ZVxp+lsmTxid2Y2z+FApQ6ra2VsXfbJP3HE6wAO0YTVEJt1TmeczhEd2Jiz/fcabIISgXEdSpTYJhb0ct0VJRxcg4c8c7wIDAQAB',
      purpose: 'dkim',
      note: 'the same 1024-bit key for every customer',
    },
    { type: 'TXT', host: '@', value: 'v=spf1 include:spf.sendinblue.com mx ~all', purpose: 'spf' },
  ],
  selectors: ['mail'],
  variables: {},
  keyType: 'rsa',
  keyBits: '1024',
  rotation: 'customer',
  minSelectors: 1,
  retired: { successor: 'brevo' },
  confidence: 'seen',
  notes: [
    'All customers share this one 1024-bit key: move to brevo1 and brevo2.',
    'Self-hosted servers use the selector mail as well: go by the key.',
  ],
  sources: ['Domain-Connect/Templates brevo.com.domain-authentication.json', 'ministryofjustice/dns'],
}
