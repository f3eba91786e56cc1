import type { DeclaredRecord } from '../dns-record.js'
import type { Finding } from '../finding.js'
import { canonicalName } from '../name/labels.js'
import { reportInto } from '../rules/report.js'
import type { ChangeContext, ChangeJudging, ChangeRule, WholeChangeRule } from './change-rule.js'
import { groupBy } from './group-by.js'
import { judgedChanges } from './judged-changes.js'
import { removedOwnersOf, selectorsOf } from './manifest-selectors.js'
import { pairDeclared } from './pair-declared.js'
import { stateReader } from './record-state.js'
import { added } from './rules/added.js'
import { keyReplacedInPlace, repaired, selectorReused } from './rules/keys.js'
import { activeRemoved, activeRevoked, removed, removedEarly, revoked } from './rules/losses.js'
import { rulesRelaxed } from './rules/rules-relaxed.js'
import { activatedUnproven, stateJump } from './rules/states.js'
import { targetMoved, typeChanged } from './rules/targets.js'
import { ttlRaised } from './rules/ttl-raised.js'
import { weakened } from './rules/weakened.js'
import { changeGap, changeStuck } from './rules/zone.js'

const changeRules: readonly ChangeRule[] = [
  keyReplacedInPlace,
  repaired,
  activeRemoved,
  activeRevoked,
  removedEarly,
  removed,
  revoked,
  selectorReused,
  typeChanged,
  targetMoved,
  weakened,
  ttlRaised,
  added,
]
const wholeChangeRules: readonly WholeChangeRule[] = [
  changeStuck,
  changeGap,
  stateJump,
  activatedUnproven,
  rulesRelaxed,
]

/**
 * Judges a change of declared records, and of the manifest, by the rules of `change/` and the two of `zone/` that
 * compare. Never throws, on any input.
 *
 * Give it all records of both sides, not only those of the files that changed: the last key of a domain is judged over
 * all. A finding about a removed record has the place that it had. Severities are the catalogue's: `settleFindings`
 * applies `rules` and `accept`.
 *
 * @example
 * ```ts
 * import { judgeChanges } from '@dkimkit/core'
 *
 * const record = { owner: 's1._domainkey.example.com', type: 'CNAME', value: 's1.sender.test', format: 'zone' }
 * judgeChanges([record], [], { now: new Date('2026-11-20') }).map((finding) => finding.code)
 * // => ['change/active-removed']
 * ```
 */
export function judgeChanges(
  base: readonly DeclaredRecord[],
  head: readonly DeclaredRecord[],
  context: ChangeContext,
): Finding[] {
  const findings: Finding[] = []
  const stateOf = stateReader()
  const judging: ChangeJudging = {
    ...context,
    pairs: pairDeclared(base, head, stateOf),
    base: groupBy(base, ({ owner }) => canonicalName(owner)),
    head: groupBy(head, ({ owner }) => canonicalName(owner)),
    stateOf,
    baseSelectors: selectorsOf(context.baseManifest),
    headSelectors: selectorsOf(context.headManifest),
    removedOwners: new Set([...removedOwnersOf(context.baseManifest), ...removedOwnersOf(context.headManifest)]),
    reportAt: ({ at, owner }) =>
      reportInto(findings, { ...(at ? { at } : {}), ...(owner === undefined ? {} : { owner }) }),
  }
  for (const change of judgedChanges(judging)) {
    const { owner, before, after } = change
    const report = judging.reportAt({ owner, at: (after ?? before)?.at })
    for (const rule of changeRules) rule(change, report, judging)
  }
  for (const rule of wholeChangeRules) rule(judging)
  return findings
}
