import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that SparkPost (Bird) asks for: a sending service. */
export const sparkpost: Sender = {
  id: 'sparkpost',
  name: 'SparkPost (Bird)',
  kind: 'esp',
  records: [
    { type: 'TXT', host: 'scph{mmyy}._domainkey', value: 'v=DKIM1; k=rsa; h=sha256; p={publicKey}', purpose: 'dkim' },
    { type: 'CNAME', host: '{bounce}', value: '{bounceZone}', purpose: 'return-path' },
  ],
  selectors: ['scph{mmyy}'],
  variables: {
    mmyy: '[01][0-9][0-9]{2}',
    bounce: patterns.label,
    publicKey: patterns.publicKey,
    bounceZone: 'sparkpostmail\\.com|eu\\.sparkpostmail\\.com',
  },
  keyType: 'rsa',
  keyBits: '1024',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'documented',
  notes: [
    'The selector tells the month and year it was made: scph0917 is September 2017.',
    'Sending domains of one account may share a key.',
  ],
  nextStep: 'When the records are in the DNS: SparkPost, Configuration, Sending Domains, verify.',
  sources: ['Domain-Connect/Templates bird.com.sparkpost-email.json', 'cds-snc/dns'],
}
