import { domainKeyLabel, readOwner } from '../name/selector.js'
import type { ChangeJudging, JudgedChange } from './change-rule.js'
import { changesOf } from './diff-declared.js'

/** The changes of the records, each with what it takes away. */
export function judgedChanges(judging: ChangeJudging): JudgedChange[] {
  const isKept = keptReader(judging)
  const changes = changesOf(judging.pairs).map((change): JudgedChange => {
    const was = change.before && judging.stateOf(change.before)
    const is = change.after && judging.stateOf(change.after)
    const judged = { ...change, ...(was ? { was } : {}), ...(is ? { is } : {}) }
    const loss = lossOf(judged)
    return loss && !isKept(judged) ? { ...judged, loss } : judged
  })
  const bereft = bereftDomains(judging, changes)
  const said = new Set<string>()
  return changes.map((change) => {
    const { loss, owner } = change
    if (!loss) return change
    if (isActive(change, judging)) return { ...change, needed: 'active' }
    const domain = domainOf(owner)
    // Said once a domain and kind of loss, at its first key.
    if (domain === undefined || !bereft.has(domain) || said.has(`${loss} ${domain}`)) return change
    said.add(`${loss} ${domain}`)
    return { ...change, needed: 'last' }
  })
}

function lossOf({ was, is }: JudgedChange): JudgedChange['loss'] {
  if (!was?.works) return undefined
  if (!is) return 'removed'
  return is.isRevoked ? 'revoked' : undefined
}

/** Whether the head still declares the record, in another zone: a key that moves is not lost. */
function keptReader({ head, stateOf }: ChangeJudging): (change: JudgedChange) => boolean {
  const contents = new Map<string, ReadonlySet<string>>()
  return ({ owner, was, is }) => {
    if (is || !was) return false
    const kept = contents.get(owner) ?? new Set(head.get(owner)?.map((record) => stateOf(record).content))
    contents.set(owner, kept)
    return kept.has(was.content)
  }
}

/** The domains that lose a key and have none left. */
function bereftDomains({ head, stateOf }: ChangeJudging, changes: readonly JudgedChange[]): Set<string> {
  const bereft = new Set(changes.flatMap(({ loss, owner }) => (loss && domainOf(owner)) ?? []))
  if (bereft.size === 0) return bereft
  for (const [owner, records] of head) {
    const domain = domainOf(owner)
    if (domain === undefined || !bereft.has(domain)) continue
    // Below a delegation of _domainkey keys may stand that nothing here declares.
    if (records.some((record) => record.type === 'NS' || stateOf(record).works)) bereft.delete(domain)
  }
  return bereft
}

/** The domain that mail is signed for; of `_domainkey` itself too, where it is delegated. */
function domainOf(owner: string): string | undefined {
  const label = `${domainKeyLabel}.`
  return owner.startsWith(label) ? owner.slice(label.length) : readOwner(owner)?.domain
}

/** Whether the manifest says that mail is signed with it, before the change or after it. */
function isActive({ owner }: JudgedChange, { baseSelectors, headSelectors }: ChangeJudging): boolean {
  return [baseSelectors, headSelectors].some((selectors) => selectors.get(owner)?.selector.state === 'active')
}
