import type { Observation, Review, ReviewSide, Verdict } from '@dkimkit/core'
import type { TreeSource } from '../tree/choose-tree.js'

/** What a run found out: everything that is shown is made of this, and nothing else. */
export interface Outcome {
  readonly review: Review
  /** `review.verdict`, or `fail` where the DNS could not be asked and the workflow wants that. */
  readonly verdict: Verdict
  /** What the DNS serves, by owner; absent where it was not asked. */
  readonly live?: ReadonlyMap<string, Observation>
  readonly head: ReviewSide
  readonly headSha: string
  /** Absent where nothing is compared. */
  readonly base?: ReviewSide
  readonly baseSha?: string
  readonly source: TreeSource
  /** Files that were opened on the head's side. */
  readonly opened: number
  readonly now: Date
  /** The path of the manifest that should hold, where it cannot be read. */
  readonly brokenManifest?: string
}
