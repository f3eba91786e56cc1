import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

const ownZoneRegions = [
  'af-south-1',
  'ap-northeast-3',
  'ap-south-2',
  'ap-southeast-3',
  'ap-southeast-5',
  'ca-west-1',
  'eu-central-2',
  'eu-south-1',
  'il-central-1',
  'me-central-1',
  'us-gov-east-1',
]

/** Regions whose keys are in dkim.amazonses.com: a target that names one of them does not exist. */
const sharedZoneRegions = [
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
  'us-gov-west-1',
  'ca-central-1',
  'sa-east-1',
  'eu-central-1',
  'eu-north-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'me-south-1',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
]

const zones = ['dkim\\.amazonses\\.com', ...ownZoneRegions.map(zoneOf)]

function zoneOf(region: string): string {
  return `dkim\\.${region}\\.amazonses\\.com`
}

/** The records that Amazon SES (Easy DKIM) asks for: a sending service. */
export const amazonSesEasyDkim: Sender = {
  id: 'amazon-ses-easy-dkim',
  name: 'Amazon SES (Easy DKIM)',
  kind: 'esp',
  records: [
    { type: 'CNAME', host: '{token1}._domainkey', value: '{token1}.{dkimZone}', purpose: 'dkim' },
    { type: 'CNAME', host: '{token2}._domainkey', value: '{token2}.{dkimZone}', purpose: 'dkim' },
    { type: 'CNAME', host: '{token3}._domainkey', value: '{token3}.{dkimZone}', purpose: 'dkim' },
    {
      type: 'MX',
      host: '{mailFrom}',
      value: 'feedback-smtp.{region}.amazonses.com',
      purpose: 'return-path',
      priority: 10,
      optional: true,
      note: 'custom MAIL FROM',
    },
    {
      type: 'TXT',
      host: '{mailFrom}',
      value: 'v=spf1 include:amazonses.com ~all',
      purpose: 'spf',
      optional: true,
      note: 'custom MAIL FROM',
    },
  ],
  selectors: ['{token1}', '{token2}', '{token3}'],
  variables: {
    token1: patterns.token,
    token2: patterns.token,
    token3: patterns.token,
    dkimZone: zones.join('|'),
    mailFrom: patterns.label,
    region: '[a-z]{2}(-gov)?-[a-z]+-[0-9]',
  },
  keyType: 'rsa',
  keyBits: '2048; 1024 in old identities',
  rotation: 'provider-automatic',
  minSelectors: 3,
  missingPair: 'warning',
  wrongValues: [
    {
      variable: 'dkimZone',
      seen: sharedZoneRegions.map(zoneOf).join('|'),
      meant: 'dkim.amazonses.com',
      reason: 'wrong-region',
    },
  ],
  confidence: 'documented',
  notes: [
    'Three CNAMEs, and all three stay as long as the identity signs. The selector and the first label of the target are the same token.',
    'Most regions share one zone of keys, newer ones have their own: take it from SigningHostedZone in the API.',
    'Tokens belong to an identity in one region: two regions or two accounts make two sets of three. A replica made with Deterministic Easy DKIM uses the tokens and the zone of its parent region.',
    'A subdomain with no identity of its own signs with that of its parent.',
    'Tokens are CNAMEs, never TXT records.',
  ],
  nextStep:
    'Nothing to press: SES looks for the CNAMEs for up to 72 hours, and the identity then shows DKIM as successful.',
  sources: [
    'https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_DkimSigningAttributes.html',
    'https://docs.aws.amazon.com/general/latest/gr/ses.html#ses_dkim_domains',
    'ministryofjustice/dns',
    'GSA-TTS/dns',
    'cds-snc/dns',
    'hackclub/dns',
  ],
}
