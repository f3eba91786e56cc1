import { keyRecordOf } from '../../manifest/selector-record.js'
import { selectorStates } from '../../manifest/selector-state.js'
import type { ChangeJudging, WholeChangeRule } from '../change-rule.js'
import type { PlacedSelector } from '../manifest-selectors.js'
import { readState } from '../record-state.js'

const steps: readonly string[] = ['absent', ...selectorStates, 'removed']

export const stateJump: WholeChangeRule = (judging) => {
  for (const { from, to, placed, at } of stateChanges(judging)) {
    const { selector, owner } = placed
    if (isJump(from, to))
      judging.reportAt({ owner, at })('change/state-jump', { selector: selector.name, before: from, after: to })
  }
}

export const activatedUnproven: WholeChangeRule = (judging) => {
  const { proofs } = judging
  if (!proofs) return
  for (const { to, placed, at } of stateChanges(judging)) {
    const { selector, owner } = placed
    if (to === 'active' && !proofs.provesPublished(owner, selector.publicKey))
      judging.reportAt({ owner, at })('change/activated-unproven', { selector: selector.name })
  }
}

interface StateChange {
  readonly from: string
  readonly to: string
  readonly placed: PlacedSelector
  readonly at: PlacedSelector['selector']['at']
}

/** The selectors whose state differs between the manifests; `absent` before it stands there, `removed` after. */
function* stateChanges(judging: ChangeJudging): Generator<StateChange> {
  const { baseManifest, headManifest, baseSelectors, headSelectors } = judging
  if (!baseManifest || !headManifest) return
  const known = new Set(baseManifest.domains.map(({ name }) => name))
  for (const [owner, placed] of headSelectors) {
    const { selector } = placed
    const from = baseSelectors.get(owner)?.selector.state ?? 'absent'
    if (from === selector.state) continue
    // One that was in use before the manifest knew of it, or of its domain, starts in the state that it has.
    if (from === 'absent' && (!known.has(placed.domain.name) || wasDeclared(placed, judging))) continue
    yield { from, to: selector.state, placed, at: selector.places?.state ?? selector.at }
  }
  const domains = new Map(headManifest.domains.map((domain) => [domain.name, domain]))
  for (const [owner, placed] of baseSelectors) {
    const domain = domains.get(placed.domain.name)
    // A domain that is gone is no longer looked after: the rules about its records still hold.
    if (domain && !headSelectors.has(owner)) yield { from: placed.selector.state, to: 'removed', placed, at: domain.at }
  }
}

/** Whether the base declares the key, though its manifest does not. */
function wasDeclared({ selector, owner }: PlacedSelector, { base, stateOf }: ChangeJudging): boolean {
  const { key } = readState({ owner, type: 'TXT', value: keyRecordOf({ ...selector, tags: {} }), format: '' })
  return base.get(owner)?.some((record) => stateOf(record).key === key) ?? false
}

function isJump(from: string, to: string): boolean {
  const step = steps.indexOf(to) - steps.indexOf(from)
  // What is revoked stays so; any other step back is a rotation that waits.
  if (step <= 0) return from === 'revoked'
  // Nothing was ever signed with it, so nothing in transit needs it.
  const isUnused = (from === 'pending' || from === 'published') && (to === 'revoked' || to === 'removed')
  return step > 1 && !isUnused
}
