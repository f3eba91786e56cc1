import { formatDuration, manifestDefaults } from '@dkimkit/core'
import { domainsType } from './domain-fields.js'
import type { Field, MapType, TextType } from './field-type.js'
import { keystoreType } from './keystore-fields.js'
import { day, duration, keyChoice, ownerName, remark, ttl } from './texts.js'

const { key, ttl: defaultTtl, rotation } = manifestDefaults

const rotationField = (name: 'every' | 'lead' | 'overlap' | 'tombstone', about: string): Field => ({
  type: duration,
  about,
  examples: [formatDuration(rotation[name])],
  default: formatDuration(rotation[name]),
})

const defaults: MapType = {
  kind: 'map',
  fields: {
    key: {
      type: keyChoice,
      about:
        'The key to make at a rotation. dual is an RSA key of 2048 bits and an Ed25519 key that sign side by side.',
      examples: ['rsa-2048', 'dual'],
      default: key,
    },
    ttl: {
      type: ttl,
      about: 'The time to live of every record: with a unit, or in seconds.',
      examples: ['1h', 300],
      default: formatDuration(defaultTtl),
    },
    rotation: {
      type: {
        kind: 'map',
        fields: {
          every: rotationField('every', 'How long a selector signs before the next one takes over.'),
          lead: rotationField('lead', 'How long before it is needed a new selector is made and published.'),
          overlap: rotationField(
            'overlap',
            'How long the old key stays published after the switch is proven: a week at the least.',
          ),
          tombstone: rotationField('tombstone', 'How long p= is published before the record is removed.'),
          standby: {
            type: { kind: 'flag' },
            about: 'Whether one proven selector always waits, so that a compromise needs no change in the DNS.',
            examples: [true],
            default: rotation.standby,
          },
        },
      },
      about: 'The dates of a rotation.',
      examples: [{ every: '90d', overlap: '14d' }],
    },
  },
}

const code: TextType = {
  kind: 'text',
  wanted: 'the code of a rule, such as record/key-short',
  pattern: '^[a-z0-9]+/[a-z0-9-]+$',
  most: 100,
  catalogue: 'codes',
}

const accept: MapType = {
  kind: 'map',
  fields: {
    code: { type: code, about: 'The code of the finding.', examples: ['record/key-short'], required: true },
    owner: {
      type: ownerName,
      about: 'The name whose finding is accepted.',
      examples: ['s1._domainkey.example.com'],
      required: true,
    },
    until: {
      type: day,
      about: 'The last day, in UTC. After it the entry accepts nothing and is a warning itself.',
      examples: ['2027-03-31'],
      required: true,
    },
    reason: {
      type: remark,
      about: 'Why, for who reads it later.',
      examples: ['the vendor cannot do better before March'],
    },
  },
}

/** The whole manifest. */
export const manifestType: MapType = {
  kind: 'map',
  fields: {
    version: {
      type: { kind: 'version', known: 1 },
      about: 'The version of the format.',
      examples: [1],
      required: true,
    },
    defaults: {
      type: defaults,
      about: 'What holds for every stream that says nothing else.',
      examples: [{ key: 'dual', ttl: '1h' }],
    },
    keystore: {
      type: keystoreType,
      about: 'Where private keys are kept: age, file, github or external.',
      examples: [{ file: { directory: 'keys' } }],
    },
    domains: {
      type: domainsType,
      about: 'The domains, by name.',
      examples: [{ 'example.com': { zone: 'route53:Z0123456789', streams: { mail: { key: 'dual' } } } }],
    },
    rules: {
      type: {
        kind: 'named',
        names: code,
        about: 'Another severity for one code.',
        value: { kind: 'text', wanted: 'error, warning, notice or off', words: ['error', 'warning', 'notice', 'off'] },
      },
      about: 'Other severities for rules, by code. A rule about a secret cannot be changed.',
      examples: [{ 'record/key-short': 'error' }],
    },
    accept: {
      type: { kind: 'list', items: accept },
      about: 'Findings that are known and tolerated until a date. A secret in a record is never accepted.',
      examples: [[{ code: 'record/key-short', owner: 's1._domainkey.example.com', until: '2027-03-31' }]],
    },
  },
}
