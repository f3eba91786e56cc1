import { zoneKinds } from '@dkimkit/core'
import type { EitherType, MapType, NamedType, TextType } from './field-type.js'
import { selectorExample, selectorType } from './selector-fields.js'
import { domainName, keyChoice, removedName, selectorName, streamName } from './texts.js'

const kinds = zoneKinds.map((kind) => kind.id)
const identifier: TextType = {
  kind: 'text',
  wanted: 'an id as the DNS provider writes it, without blanks',
  pattern: '^\\S+$',
  most: 200,
  integer: true,
}

const zone: EitherType = {
  kind: 'either',
  text: {
    kind: 'text',
    wanted: 'a zone kind and its id, such as route53:Z0123456789',
    starts: kinds,
    pattern: `^(${kinds.join('|')})(:\\S+)?$`,
    most: 200,
  },
  map: {
    kind: 'map',
    fields: {
      kind: {
        type: { kind: 'text', wanted: kinds.join(', '), words: kinds },
        about: 'The DNS provider.',
        examples: ['route53'],
        required: true,
      },
      id: { type: identifier, about: 'How the provider knows the zone.', examples: ['Z0123456789'] },
      name: {
        type: domainName,
        about: "The zone's name, where it is not the domain itself.",
        examples: ['example.com'],
      },
      resourceGroup: { type: identifier, about: 'The resource group of the zone, at Azure.', examples: ['mail'] },
    },
  },
}

const stream: MapType = {
  kind: 'map',
  fields: {
    key: {
      type: keyChoice,
      about: 'The key to make at the next rotation, where it is not that of defaults.',
      examples: ['dual'],
    },
    selectors: {
      type: {
        kind: 'named',
        names: selectorName,
        about: 'A selector: the label before ._domainkey.',
        value: selectorType,
      },
      about: 'The selectors of this stream, by name. One of each algorithm is active at most.',
      examples: [{ 'mail-20261120-e': selectorExample }],
    },
    removed: {
      type: { kind: 'list', items: removedName },
      about: 'Selectors that this stream once had. A name is never used again.',
      examples: [['mail-20260601', 'mail-20260601-e']],
    },
  },
}

const senderEntry: MapType = {
  kind: 'map',
  fields: {
    service: {
      type: {
        kind: 'text',
        wanted: 'the id of a mail service (dkimkit senders lists them)',
        pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
        most: 100,
        catalogue: 'services',
      },
      about: 'The mail service, by its id in the catalogue: dkimkit senders lists them.',
      examples: ['fastmail', 'sendgrid'],
      required: true,
    },
    variables: {
      type: {
        kind: 'named',
        names: {
          kind: 'text',
          wanted: 'the name of a variable: letters and digits',
          pattern: '^[A-Za-z][A-Za-z0-9_]*$',
          most: 60,
        },
        about: 'A variable of the service: dkimkit senders ID shows what each means.',
        value: { kind: 'text', wanted: 'a text without blanks', pattern: '^\\S+$', most: 1024, integer: true },
      },
      about: "What the service's records need to know of your account.",
      examples: [{ userId: '1234567' }],
    },
  },
}

const domain: MapType = {
  kind: 'map',
  fields: {
    zone: {
      type: zone,
      about: 'The zone in which the records are declared: its kind and id, or a map where that does not say it all.',
      examples: ['route53:Z0123456789', 'cloudflare', { kind: 'gandi', name: 'example.com' }],
    },
    streams: {
      type: {
        kind: 'named',
        names: streamName,
        about: 'A stream: the mail that one signer, or a group that shares its keys, signs.',
        value: stream,
      },
      about: 'The mail that you sign yourselves, by stream.',
      examples: [{ mail: { key: 'dual', selectors: {}, removed: ['mail-20260601'] } }],
    },
    senders: {
      type: {
        kind: 'named',
        names: streamName,
        about: 'A mail service that sends for this domain. Two accounts of one service are two entries.',
        value: senderEntry,
      },
      about: 'The mail services that sign with keys of their own.',
      examples: [{ news: { service: 'fastmail', variables: { domain: 'example.com' } } }],
    },
  },
}

/** All domains, by name. */
export const domainsType: NamedType = {
  kind: 'named',
  names: domainName,
  about: 'A domain that mail is signed for: the d= of its signatures.',
  value: domain,
}
