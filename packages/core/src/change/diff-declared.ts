import type { DeclaredRecord } from '../dns-record.js'
import { pairDeclared, type RecordPair } from './pair-declared.js'
import { stateReader } from './record-state.js'

/** One record that a change touches. A TXT record that becomes a CNAME record is one change. */
export interface Change {
  /** In lower case, without final dot. */
  readonly owner: string
  readonly zone?: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly before?: DeclaredRecord
  readonly after?: DeclaredRecord
}

/**
 * What of the records about DKIM differs between two sets, by owner and zone. Total.
 *
 * Keys are compared, not text: how a value is cut, padded, folded or ordered, its notes, its file and its format make
 * no difference, and neither does a zone or a TTL that only one side says.
 *
 * @example
 * ```ts
 * import { diffDeclared } from '@dkimkit/core'
 *
 * const record = { owner: 's1._domainkey.example.com', type: 'TXT', format: 'zone' }
 * const base = [{ ...record, value: 'v=DKIM1; k=rsa; t=s; p=' }]
 * diffDeclared(base, [{ ...record, value: 'v=DKIM1;t=s;p=' }]) // => []
 * diffDeclared(base, []).map((change) => change.kind) // => ['removed']
 * ```
 */
export function diffDeclared(base: readonly DeclaredRecord[], head: readonly DeclaredRecord[]): Change[] {
  return changesOf(pairDeclared(base, head, stateReader()))
}

/** The pairs that differ. */
export function changesOf(pairs: readonly RecordPair[]): Change[] {
  return pairs.flatMap(({ same, ...pair }) => (same ? [] : [{ ...pair, kind: kindOf(pair) }]))
}

function kindOf({ before, after }: Pick<Change, 'before' | 'after'>): Change['kind'] {
  if (!before) return 'added'
  return after ? 'changed' : 'removed'
}
