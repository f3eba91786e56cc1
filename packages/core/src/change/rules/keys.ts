import { readOwner } from '../../name/selector.js'
import type { RecordReading } from '../../record/reading.js'
import type { ChangeJudging, ChangeRule, JudgedChange } from '../change-rule.js'
import { readState } from '../record-state.js'

/** RFC 6376 §3.1: a verifier that meets mail of before the change finds a key that it was not signed with. */
export const keyReplacedInPlace: ChangeRule = (change, report) => {
  if (isReplaced(change))
    report('change/key-replaced-in-place', {
      before: describe(change.was?.reading),
      after: describe(change.is?.reading),
    })
}

export const repaired: ChangeRule = (change, report, judging) => {
  const { was, is } = change
  if (was?.reading && !was.works && is?.reading && is.works && !reuseOf(change, judging)) report('change/repaired', {})
}

export const selectorReused: ChangeRule = (change, report, judging) => {
  const known = reuseOf(change, judging)
  const selector = readOwner(change.owner)?.selector ?? change.owner
  if (known) report('change/selector-reused', { selector, known })
}

/** A key that a slip broke is a matter of the rules of `record/`. */
function isReplaced({ was, is }: JudgedChange): boolean {
  return was?.key !== undefined && was.works && is?.key !== undefined && is.works && was.key !== is.key
}

/** Where it is known that the owner of a new key held another one. */
function reuseOf(change: JudgedChange, judging: ChangeJudging): 'history' | 'manifest' | undefined {
  const { owner, was, is } = change
  if (is?.key === undefined || !is.works || is.key === was?.key || isReplaced(change)) return undefined
  // Moved from another zone.
  if (judging.base.get(owner)?.some((record) => judging.stateOf(record).key === is.key)) return undefined
  if (judging.removedOwners.has(owner)) return 'manifest'
  const earlier = judging.history?.get(owner)?.map((value) => readState({ owner, type: 'TXT', value, format: '' }))
  return earlier?.some(({ key, works }) => works && key !== is.key) ? 'history' : undefined
}

function describe(reading: RecordReading | undefined): string {
  return reading?.key?.kind === 'rsa' ? `RSA, ${reading.key.bits} bits` : 'Ed25519'
}
