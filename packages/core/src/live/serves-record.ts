import type { DeclaredRecord } from '../dns-record.js'
import { canonicalName } from '../name/labels.js'
import type { Hop, Outcome } from './published.js'
import { compareKeys } from './same-key.js'

/** An answer, of one server or of all. */
export interface Served {
  readonly outcome: Outcome
  readonly values: readonly string[]
  readonly chain?: readonly Hop[]
}

/** Whether an answer is what the record says: its first CNAME target, or its key and nothing else. */
export function servesRecord({ outcome, values, chain }: Served, record: DeclaredRecord): boolean {
  if (record.type === 'CNAME') return leadsTo(chain ?? [], record.value)
  return outcome === 'found' && values[0] !== undefined && compareKeys(record.value, values[0]) !== 'differs'
}

/** Whether the first CNAME record of a chain points to this target. */
export function leadsTo([first]: readonly Hop[], target: string): boolean {
  return first !== undefined && canonicalName(first.target) === canonicalName(target)
}
