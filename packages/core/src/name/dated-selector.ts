import { DkimError } from '../error.js'
import type { KeyType } from '../key/key-type.js'
import { parseSelector } from './selector.js'

export interface DatedSelectorOptions {
  /** First part of the name; the stream, as a rule. */
  readonly stream?: string
  readonly date: Date
  /** The keys that are named, one selector each. */
  readonly types: readonly KeyType[]
  /** Names that are or were in use: a name is never used again. */
  readonly taken?: Iterable<string>
}

/**
 * Selectors that say when their keys were made: `mail-20261120`, with `-2` when the name is taken, and `-e` for the
 * Ed25519 half of a pair, so that a pair sorts together.
 *
 * The day is in UTC. Throws `DkimError('bad-name')` for a stream that no selector can hold, `DkimError('bad-argument')`
 * for a date that is none.
 *
 * @example
 * ```ts
 * import { datedSelectors } from '@dkimkit/core'
 *
 * const date = new Date('2026-11-20T12:00:00Z')
 * datedSelectors({ date, types: ['rsa-2048'] }) // => ['mail-20261120']
 * datedSelectors({ date, types: ['rsa-2048', 'ed25519'], taken: ['mail-20261120'] })
 * // => ['mail-20261120-2', 'mail-20261120-2-e']
 * ```
 */
export function datedSelectors({ stream = 'mail', date, types, taken = [] }: DatedSelectorOptions): string[] {
  const used = new Set([...taken].map((name) => name.toLowerCase()))
  if (Number.isNaN(date.getTime())) throw new DkimError('bad-argument', 'the date of a selector must be a valid one')
  const day = date.toISOString().slice(0, 10).replaceAll('-', '')
  for (let count = 1; ; count++) {
    const base = `${stream}-${day}${count > 1 ? `-${count}` : ''}`
    const names = types.map((type) => parseSelector(type === 'ed25519' ? `${base}-e` : base))
    if (!names.some((name) => used.has(name.toLowerCase()))) return names
  }
}
