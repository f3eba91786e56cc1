import type { DeclaredRecord } from '../dns-record.js'
import type { Finding, Report } from '../finding.js'
import type { SelectorState } from '../manifest/selector-state.js'
import { canonicalName } from '../name/labels.js'
import { reportInto } from '../rules/report.js'
import { holdsKey, isRevoked } from './is-absent.js'
import { judgeAnswer } from './judge-answer.js'
import { judgeCaches } from './judge-caches.js'
import { judgeChain } from './judge-chain.js'
import { judgeServers } from './judge-servers.js'
import type { PublishedRecord } from './published.js'

/** Everything that was observed about one owner, and what was expected. What is left out was not looked at. */
export interface Observation {
  readonly published: PublishedRecord
  /** What code in git says; without it any one key is right. */
  readonly declared?: DeclaredRecord
  /** The state that the manifest gives the selector. */
  readonly state?: SelectorState
  /** The answer for a made-up sibling: what it finds comes from a wildcard (RFC 4592). */
  readonly sibling?: PublishedRecord
  /** The answer at the owner with its zone's name twice. */
  readonly doubled?: PublishedRecord
  /** Whether the keystore's private key fits what is published. */
  readonly privateKey?: 'fits' | 'mismatch'
  /** The longest TTL, in seconds, that the rotation's waits allow for. */
  readonly mostTtl?: number
  /** When it was asked, for what caches still hold. */
  readonly at?: Date
}

export type LiveRule = (seen: Observation, report: Report) => void

/**
 * Judges what the DNS serves against what is declared, by the `live/` rules. Never throws.
 *
 * Rules of `record/` are not run here: give `published.values` to `lintDkimRecord`.
 *
 * @example
 * ```ts
 * import { judgeLive } from '@dkimkit/core'
 *
 * const owner = 's1._domainkey.example.com'
 * const published = { owner, outcome: 'absent', reason: 'nxdomain', values: [], chain: [], servers: [] }
 * judgeLive({ published }).map((finding) => finding.code) // => ['live/absent']
 * judgeLive({ published, state: 'pending' }).map((finding) => finding.code) // => ['live/not-yet']
 * ```
 */
export function judgeLive(seen: Observation): Finding[] {
  const findings: Finding[] = []
  const { declared, published } = seen
  const report = reportInto(findings, { owner: published.owner, ...(declared?.at ? { at: declared.at } : {}) })
  for (const rule of liveRules) rule(seen, report)
  return findings
}

const wildcard: LiveRule = ({ published, sibling }, report) => {
  if (sibling?.outcome !== 'found' && sibling?.outcome !== 'multiple') return
  if (sibling.values.every(isRevoked)) return report('live/wildcard-null', {})
  // A key of its own stands at the owner where the two answers differ.
  const isSame = (value: string): boolean => sibling.values.includes(value) && holdsKey(value)
  if (published.values.some(isSame)) report('live/wildcard', {})
}

const doubledOwner: LiveRule = ({ published, doubled }, report) => {
  if (published.outcome === 'absent' && doubled && (doubled.outcome === 'found' || doubled.outcome === 'multiple')) {
    report('live/doubled-owner', { doubled: canonicalName(doubled.owner) })
  }
}

const privateKeyMismatch: LiveRule = ({ privateKey }, report) => {
  if (privateKey === 'mismatch') report('live/private-key-mismatch', {})
}

const ttl: LiveRule = ({ published, mostTtl }, report) => {
  if (mostTtl === undefined) return
  // A cached CNAME record leads to the old key as long as a cached key would.
  const longest = Math.max(published.ttl ?? 0, ...published.chain.map((hop) => hop.ttl))
  if (longest > mostTtl) report('live/ttl', { ttl: longest, most: mostTtl })
}

const liveRules: readonly LiveRule[] = [
  judgeAnswer,
  wildcard,
  doubledOwner,
  judgeChain,
  judgeServers,
  judgeCaches,
  privateKeyMismatch,
  ttl,
]
