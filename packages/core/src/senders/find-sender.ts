import type { Sender, SenderRecord } from './sender.js'
import { type KnownTarget, knownTargets, readHostName, suffixOf } from './target-index.js'

/** What a CNAME target tells. */
export interface SenderMatch {
  readonly sender: Sender
  /** The record of the sender that has this target. */
  readonly record: SenderRecord
  /** What the target says of the record's variables, in lower case; with an owner, what that says too. */
  readonly variables: Readonly<Record<string, string>>
  /** Ids of the other services that have targets of this form. */
  readonly others: readonly string[]
}

type Values = Readonly<Record<string, string>>

/**
 * The service that a CNAME target belongs to, in any case and with or without the final dot; `undefined` when no
 * service is known for it. Where several have targets of the same form, the one whose record can stand at `owner` comes
 * first, then the one that others resell, then the one whose target says most.
 *
 * @example
 * ```ts
 * import { findSender } from '@dkimkit/core/senders'
 *
 * const match = findSender('s1.domainkey.u1234567.wl123.sendgrid.net.')
 * match?.sender.id // => 'sendgrid'
 * match?.variables // => { sel1: 's1', userId: '1234567', wl: 'wl123' }
 * findSender('www.example.com') // => undefined
 * ```
 */
export function findSender(target: string, owner?: string): SenderMatch | undefined {
  const name = readHostName(target)
  if (name === undefined) return undefined
  const known = knownTargets().get(suffixOf(name))
  if (!known) return undefined
  const ownerName = owner === undefined ? undefined : readHostName(owner)
  let best: { known: KnownTarget; inTarget: Values; inOwner: Values | undefined } | undefined
  let bestRank = -1
  const ids = new Set<string>()
  for (const entry of known) {
    const found = entry.target.exec(name)
    if (!found) continue
    const inTarget: Values = found.groups ?? {}
    ids.add(entry.sender.id)
    const inOwner = ownerName === undefined ? undefined : readOwner(entry, ownerName, inTarget)
    const rank = rankOf(entry, inTarget, inOwner !== undefined)
    if (rank <= bestRank) continue
    best = { known: entry, inTarget, inOwner }
    bestRank = rank
  }
  if (!best) return undefined
  const { sender, record } = best.known
  ids.delete(sender.id)
  return { sender, record, variables: { ...best.inTarget, ...best.inOwner }, others: [...ids] }
}

/** How much speaks for a service: each ground outweighs all that follow it, since no target has eight variables. */
function rankOf(known: KnownTarget, inTarget: Values, fitsOwner: boolean): number {
  let usual = 0
  for (const { variable, values } of known.usual) if (values.has(inTarget[variable] ?? '')) usual++
  return (fitsOwner ? 4096 : 0) + (known.sender.resells ? 0 : 2048) + 256 * usual + known.literalLength
}

/** What the owner says of the variables; `undefined` when the record can't stand there with this target. */
function readOwner(known: KnownTarget, owner: string, inTarget: Values): Values | undefined {
  const found = known.owner.exec(owner)
  if (!found) return undefined
  const groups = found.groups ?? {}
  const agrees = Object.entries(groups).every(([name, value]) => (inTarget[name] ?? value) === value)
  return agrees ? groups : undefined
}
