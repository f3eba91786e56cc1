import { DkimError } from '../error.js'
import { readTagList } from './tag-list.js'

/**
 * A DKIM key record (RFC 6376 §3.6.1, RFC 8463), parsed.
 *
 * A tag that the text does not hold is absent here too, so that `formatDkimRecord` writes what was read; the standard's
 * defaults (`h` all, `k` rsa, `s` *) are the reader's to apply.
 */
export interface DkimRecord {
  readonly version?: string
  /** h= */
  readonly hashes?: readonly string[]
  /** k= */
  readonly keyType?: string
  /** g=, historic (RFC 4871) */
  readonly granularity?: string
  /** n=, as written (quoted-printable is not decoded) */
  readonly notes?: string
  /** p= in base64 without white space; empty when the key is revoked. */
  readonly publicKey: string
  /** s= */
  readonly services?: readonly string[]
  /** t= */
  readonly flags?: readonly string[]
  /** Tags that nobody defined, kept in their order. */
  readonly unknown?: readonly { readonly name: string; readonly value: string }[]
  /** Where each tag's value starts in the parsed text, in characters from 0; absent on a record made by hand. */
  readonly offsets?: Readonly<Record<string, number>>
}

/** tag-value = [ tval *( 1*(WSP / FWS) tval ) ], tval of %x21-3A and %x3C-7E (RFC 6376 §3.2); folds are taken out before. */
const tagValue = /^(?:[\x21-\x3a\x3c-\x7e](?:[\x20\x09\x21-\x3a\x3c-\x7e]*[\x21-\x3a\x3c-\x7e])?)?$/

/** The tags that a key record defines, in the order in which they are written. */
export const knownTags = ['v', 'g', 'h', 'k', 'n', 's', 't', 'p'] as const

/**
 * Parses a record strictly: throws `DkimError('bad-record')` where the standard voids the whole record (no tag list, a
 * character that none holds, a tag twice, `v=` not DKIM1 or not first, no `p=`). Folded values are unfolded. Use
 * `lintDkimRecord` to learn all that is wrong with a text.
 *
 * @example
 * ```ts
 * import { parseDkimRecord } from '@dkimkit/core'
 *
 * const record = parseDkimRecord('v=DKIM1; k=rsa; t=s; p=')
 * record.publicKey // => ''
 * record.flags // => ['s']
 * record.offsets?.t // => 18
 * ```
 */
export function parseDkimRecord(text: string): DkimRecord {
  const list = readTagList(text)
  if (list.problem) throw badRecord(`character ${list.problem.offset} starts no tag=value`)
  const values = new Map<string, string>()
  for (const { name, value } of list.tags) {
    if (values.has(name)) throw badRecord(`the tag ${name}= stands twice (RFC 6376 §3.2)`)
    const unfolded = unfold(value)
    if (!tagValue.test(unfolded)) throw badRecord(`${name}= holds a character that is not printable ASCII`)
    values.set(name, unfolded)
  }
  const version = values.get('v')
  if (version !== undefined && list.tags[0]?.name !== 'v') throw badRecord('v= is not the first tag (RFC 6376 §3.6.1)')
  if (version !== undefined && version !== 'DKIM1') throw badRecord('v= is not DKIM1 (RFC 6376 §3.6.1)')
  const key = values.get('p')
  if (key === undefined) throw badRecord('there is no p= tag (RFC 6376 §3.6.1)')

  const known: readonly string[] = knownTags
  const unknown = [...values].filter(([name]) => !known.includes(name)).map(([name, value]) => ({ name, value }))
  const text1 = (name: string, field: string) => (values.has(name) ? { [field]: values.get(name) } : {})
  const listOf = (name: string, field: string) =>
    values.has(name) ? { [field]: splitColons(values.get(name) ?? '') } : {}
  return {
    ...text1('v', 'version'),
    ...text1('g', 'granularity'),
    ...listOf('h', 'hashes'),
    ...text1('k', 'keyType'),
    ...text1('n', 'notes'),
    ...listOf('s', 'services'),
    ...listOf('t', 'flags'),
    publicKey: key.replace(/[ \t]+/g, ''),
    ...(unknown.length > 0 ? { unknown } : {}),
    offsets: Object.fromEntries(list.tags.map((tag) => [tag.name, tag.valueStart])),
  }
}

/**
 * Writes a record: `v=` first (RFC 6376 §3.6.1), `p=` last, so that the part that people read comes before the key.
 *
 * Throws `DkimError('bad-record')` for a value that no tag can hold (a `;`, a character that is not printable ASCII), and
 * for a name that stands twice.
 *
 * @example
 * ```ts
 * import { formatDkimRecord } from '@dkimkit/core'
 *
 * formatDkimRecord({ version: 'DKIM1', keyType: 'ed25519', publicKey: '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=' })
 * // => 'v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo='
 * ```
 */
export function formatDkimRecord(record: DkimRecord): string {
  const tags: [string, string | undefined][] = [
    ['v', record.version],
    ['g', record.granularity],
    ['h', record.hashes?.join(':')],
    ['k', record.keyType],
    ['n', record.notes],
    ['s', record.services?.join(':')],
    ['t', record.flags?.join(':')],
    ...(record.unknown ?? []).map(({ name, value }): [string, string] => [name, value]),
    ['p', record.publicKey],
  ]
  const present = tags.filter((tag): tag is [string, string] => tag[1] !== undefined)
  if (new Set(present.map(([name]) => name)).size < present.length)
    throw badRecord('a tag stands twice (RFC 6376 §3.2)')
  return present.map(([name, value]) => formatTag(name, value)).join('; ')
}

function formatTag(name: string, value: string): string {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name))
    throw badRecord('a tag name is a letter, then letters, digits and underscores')
  if (!tagValue.test(value)) throw badRecord(`${name}= holds a ';' or a character that is not printable ASCII`)
  return `${name}=${value}`
}

/** The items of a colon-separated value, white space around them removed. */
export function splitColons(value: string): string[] {
  return value.split(':').map((item) => item.trim())
}

/** Folding white space without its line end (RFC 6376 §2.8); a line end alone is a blank. */
function unfold(value: string): string {
  return value.replace(/[\r\n]+([ \t]?)/g, (_, blank: string) => blank || ' ')
}

function badRecord(problem: string): DkimError {
  return new DkimError('bad-record', `not a DKIM key record: ${problem}`)
}
