import type { Change, Place } from '@dkimkit/core'

/** A record that the change touches, as the output `changed-selectors` has it. */
export interface ChangedSelector {
  readonly owner: string
  readonly kind: Change['kind']
  readonly at?: Place
}

/** An output takes about a million characters for the whole job; the report has all. */
const most = 1000

/** What the change touches, without values: they are in the report. */
export function changedSelectors(changes: readonly Change[]): ChangedSelector[] {
  return changes.slice(0, most).map(({ owner, kind, before, after }) => {
    const at = (after ?? before)?.at
    return { owner, kind, ...(at ? { at } : {}) }
  })
}
