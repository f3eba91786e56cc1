import {
  canonicalName,
  type DeclaredRecord,
  declaredOwnersToAsk,
  diffDeclared,
  type Observation,
  ownersToAsk,
  type ReviewSide,
  reviewChange,
  reviewDeclared,
  type Verdict,
} from '@dkimkit/core'
import type { Inputs } from '../inputs.js'
import { askOwners } from './ask-owners.js'
import type { Outcome } from './outcome.js'
import { type ReadSidesOptions, readSides } from './read-sides.js'
import { senderLookup } from './sender-catalogue.js'

/** What is compared: the merge base, else nothing, and the head. */
export interface Commits {
  readonly baseSha?: string
  readonly headSha: string
}

/** Reads, asks the DNS, and judges. Rejects where the files cannot be had; all else is part of the outcome. */
export async function checkCommits({ baseSha, headSha }: Commits, options: ReadSidesOptions): Promise<Outcome> {
  const { inputs, now } = options
  const read = await readSides(baseSha === undefined ? [headSha] : [baseSha, headSha], options)
  const head = read.at(-1)
  const base = baseSha === undefined ? undefined : read[0]?.side
  if (!head) throw new Error('nothing was read')
  const live = inputs.live ? await askAbout(base, head.side, inputs) : undefined
  const about = { now, senders: senderLookup, ...(live ? { live } : {}) }
  const review = base
    ? reviewChange(base, head.side, { ...about, scope: inputs.scope })
    : reviewDeclared(head.side, about)
  return {
    review,
    verdict: verdictOf(review.verdict, live, inputs),
    ...(live ? { live } : {}),
    head: head.side,
    headSha,
    ...(base && baseSha !== undefined ? { base, baseSha } : {}),
    source: head.source,
    opened: head.opened,
    now,
    ...(head.isManifestBroken ? { brokenManifest: inputs.manifest } : {}),
  }
}

/** Asks about what the change touches, and with the scope `all` or without a base about everything that is declared. */
function askAbout(base: ReviewSide | undefined, head: ReviewSide, inputs: Inputs): Promise<Map<string, Observation>> {
  const touched = base ? ownersToAsk(diffDeclared(base.records, head.records)) : []
  const declared = base && inputs.scope === 'changed' ? [] : declaredOwnersToAsk(head.records)
  return askOwners([...new Set([...touched, ...declared])], {
    servers: inputs.servers,
    allow: inputs.allowNetworks,
    declared: new Map(head.records.map((record): [string, DeclaredRecord] => [canonicalName(record.owner), record])),
  })
}

function verdictOf(verdict: Verdict, live: ReadonlyMap<string, Observation> | undefined, inputs: Inputs): Verdict {
  const failed = [...(live?.values() ?? [])].some(({ published }) => published.outcome === 'unavailable')
  return failed && inputs.onUnavailable === 'fail' ? 'fail' : verdict
}
