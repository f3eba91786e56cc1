import type { DeclaredRecord, Place } from '../dns-record.js'
import type { Report } from '../finding.js'
import type { Manifest } from '../manifest/manifest.js'
import type { SenderLookup } from '../rules/declared-set.js'
import type { Change } from './diff-declared.js'
import type { PlacedSelector } from './manifest-selectors.js'
import type { RecordPair } from './pair-declared.js'
import type { RecordState } from './record-state.js'

/** What the rules need of the proofs that a rotation keeps. */
export interface ProofLookup {
  /** Whether it has been proven that every authoritative server serves this key. `publicKey` is the value of p=. */
  provesPublished(owner: string, publicKey: string): boolean
}

/** What is known beside the records. A rule that needs what is left out is silent. */
export interface ChangeContext {
  /** What the dates of the manifest are compared with. */
  readonly now: Date
  readonly baseManifest?: Manifest
  readonly headManifest?: Manifest
  /** The TXT values that each owner, in lower case and without final dot, held before the merge base. */
  readonly history?: ReadonlyMap<string, readonly string[]>
  /** The catalogue of `@dkimkit/core/senders`. */
  readonly senders?: SenderLookup
  readonly proofs?: ProofLookup
}

/** What the rules of a change are given. */
export interface ChangeJudging extends ChangeContext {
  readonly pairs: readonly RecordPair[]
  /** All records of each side, by owner in lower case. */
  readonly base: ReadonlyMap<string, readonly DeclaredRecord[]>
  readonly head: ReadonlyMap<string, readonly DeclaredRecord[]>
  readonly stateOf: (record: DeclaredRecord) => RecordState
  /** The selectors of each manifest by owner; empty without one. */
  readonly baseSelectors: ReadonlyMap<string, PlacedSelector>
  readonly headSelectors: ReadonlyMap<string, PlacedSelector>
  /** The owners of the names that either manifest calls removed. */
  readonly removedOwners: ReadonlySet<string>
  readonly reportAt: (about: { readonly at?: Place | undefined; readonly owner?: string }) => Report
}

/** A change with what its records are worth. */
export interface JudgedChange extends Change {
  readonly was?: RecordState
  readonly is?: RecordState
  /** A key that worked is gone. */
  readonly loss?: 'removed' | 'revoked'
  /** Why it must not be lost: it signs, or the domain has no other one. */
  readonly needed?: 'active' | 'last'
}

/** A rule over one change of a record. */
export type ChangeRule = (change: JudgedChange, report: Report, judging: ChangeJudging) => void

/** A rule over two sets or two manifests as a whole. */
export type WholeChangeRule = (judging: ChangeJudging) => void
