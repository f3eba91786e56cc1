import type { ProofLookup } from '../change/change-rule.js'
import type { Change } from '../change/diff-declared.js'
import type { DeclaredRecord } from '../dns-record.js'
import type { Finding } from '../finding.js'
import type { Observation } from '../live/judge-live.js'
import type { Manifest } from '../manifest/manifest.js'
import type { SenderLookup } from '../rules/declared-set.js'
import type { Acceptance } from '../rules/settle.js'

/** One side of a change: all that its files declare. */
export interface ReviewSide {
  readonly records: readonly DeclaredRecord[]
  /** What reading the files found, not settled. */
  readonly findings: readonly Finding[]
  /** The manifest whose `rules` and `accept` hold; without one the defaults do. */
  readonly manifest?: Manifest
  /** The path of the manifest that should hold, where it is there and cannot be read. */
  readonly brokenManifest?: string
}

export interface DeclaredReviewOptions {
  /** What the dates of the manifest are compared with. */
  readonly now: Date
  /** The catalogue of `@dkimkit/core/senders`; without it the rules about targets and pairs are silent. */
  readonly senders?: SenderLookup
  /** What the DNS serves, by owner in lower case and without final dot; without it the `live/` rules are silent. */
  readonly live?: ReadonlyMap<string, Observation>
}

export interface ReviewOptions extends DeclaredReviewOptions {
  /** `changed` judges what the change touches, `all` everything that the head declares. @default 'changed' */
  readonly scope?: 'changed' | 'all'
  /** The TXT values that each owner, in lower case and without final dot, held before the merge base. */
  readonly history?: ReadonlyMap<string, readonly string[]>
  readonly proofs?: ProofLookup
}

/** A finding that the manifest tolerates, and the entry that says so. */
export interface AcceptedFinding {
  readonly finding: Finding
  readonly acceptance: Acceptance
}

/** A change as a reviewer sees it. Values of records are as they were read: `showValue` hides a private key. */
export interface Review {
  readonly changes: readonly Change[]
  /** All that counts, settled, the worst first; `relaxed` is among them. */
  readonly findings: readonly Finding[]
  readonly accepted: readonly AcceptedFinding[]
  /** What the change itself lets pass from now on: `change/rules-relaxed`. */
  readonly relaxed: readonly Finding[]
  readonly verdict: Verdict
}

/** `fail` with an error, `warn` with a warning. */
export type Verdict = 'pass' | 'warn' | 'fail'
