import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Amazon SES (own key) asks for: a sending service. */
export const amazonSesByodkim: Sender = {
  id: 'amazon-ses-byodkim',
  name: 'Amazon SES (own key)',
  kind: 'esp',
  records: [{ type: 'TXT', host: '{selector}._domainkey', value: 'p={publicKey}', purpose: 'dkim' }],
  selectors: ['{selector}'],
  variables: { selector: '[A-Za-z0-9-]{1,63}', publicKey: patterns.publicKey },
  keyType: 'rsa',
  keyBits: '1024 to 2048',
  rotation: 'customer',
  minSelectors: 1,
  confidence: 'documented',
  unconfirmed: ['keyBits'],
  notes: [
    'The customer makes the pair and gives SES the private key with PutEmailIdentityDkimSigningAttributes, origin EXTERNAL. SES never rotates it.',
    'One selector signs for an identity: publish the new record first, upload the new key when it is seen.',
    'The value that AWS shows has no v=DKIM1; adding it does no harm.',
    'Several resellers of SES work this way, each with a fixed selector.',
  ],
  nextStep: 'When the TXT record is in the DNS nothing is left to press: SES finds it within 72 hours.',
  sources: ['https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_DkimSigningAttributes.html'],
}
