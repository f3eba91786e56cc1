import { keyTypes, type SelectorState, selectorStates } from '@dkimkit/core'
import type { Field, MapType, TextType } from './field-type.js'
import { instant } from './texts.js'

/** tag-value = [ tval *( 1*(WSP / FWS) tval ) ], tval of %x21-3A and %x3C-7E (RFC 6376 §3.2), on one line. */
const tagValue: TextType = {
  kind: 'text',
  wanted: "the value of a tag: printable ASCII without ';'",
  pattern: '^[!-:<-~]([ -:<-~]*[!-:<-~])?$',
  most: 200,
}

const tags: MapType = {
  kind: 'map',
  fields: {
    h: {
      type: tagValue,
      about: 'h=: the hashes that signatures may use, parted by colons. Every verifier wants sha256.',
      examples: ['sha256'],
    },
    n: { type: tagValue, about: 'n=: a note for people.', examples: ['asked for in ticket 4711'] },
    s: { type: tagValue, about: 's=: the services that the key serves. Only email makes sense.', examples: ['email'] },
    t: {
      type: tagValue,
      about:
        't=: flags, parted by colons. s: the domain of i= is that of d=, not one below it; y: the domain only tests DKIM.',
      examples: ['s'],
    },
  },
}

const sinceAbout: Readonly<Record<SelectorState, string>> = {
  pending: 'When the key was made.',
  published: 'When every name server was first seen to serve the record.',
  active: 'When the signer began to use the key.',
  retiring: 'When the signer stopped using the key.',
  revoked: 'When the record became p=.',
}

const since: MapType = {
  kind: 'map',
  fields: Object.fromEntries(
    selectorStates.map((state): [string, Field] => [
      state,
      { type: instant, about: sinceAbout[state], examples: ['2026-11-20T09:00:00Z'] },
    ]),
  ),
}

/** One selector: its public key, what its record says besides, and where it stands in its life. */
export const selectorType: MapType = {
  kind: 'map',
  fields: {
    algorithm: {
      type: { kind: 'text', wanted: keyTypes.join(', '), words: keyTypes },
      about: 'The algorithm of the key, and its bits.',
      examples: ['rsa-2048', 'ed25519'],
      required: true,
    },
    publicKey: {
      // No ';', which would begin another tag. All else is judged by the rules of record/.
      type: { kind: 'text', wanted: 'the base64 of p=', pattern: '^[^;]+$', most: 20_000 },
      about: 'The public key: exactly the value of p= in its record. The private half is never here.',
      examples: ['11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo='],
      required: true,
    },
    tags: {
      type: tags,
      about: 'Further tags of the record (RFC 6376 §3.6.1). Leave it out, unless you know that you need one.',
      examples: [{ t: 's' }],
    },
    state: {
      type: { kind: 'text', wanted: selectorStates.join(', '), words: selectorStates },
      about:
        'pending: made and declared; published: every name server serves it; active: mail is signed with it; retiring: mail signed with it may still be on its way; revoked: its record is p=.',
      examples: ['active'],
      required: true,
    },
    since: {
      type: since,
      about: 'When the selector came into its state, and into those before it, in UTC.',
      examples: [{ pending: '2026-11-20T09:00:00Z', published: '2026-11-20T11:00:00Z' }],
    },
  },
}

export const selectorExample = {
  algorithm: 'ed25519',
  publicKey: '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=',
  state: 'pending',
  since: { pending: '2026-11-20T09:00:00Z' },
}
