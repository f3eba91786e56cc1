import type { Checked } from './checked.js'
import type { ShardsJson } from './merge-facts.js'
import type { Shard } from './shard.js'
import type { Guessed } from './tally.js'

/** What is said of a run as a whole. */
export interface RunFacts {
  /** How many results there are. */
  readonly owners: number
  readonly guessed?: Guessed
  readonly shard?: Shard
  /** Which shards were joined. */
  readonly shards?: ShardsJson
  /** Lines of the list that named no owner. */
  readonly skipped?: number
  /** It was ended before all owners were asked for. */
  readonly interrupted?: true
}

/** A form in which results are printed, one by one as they come. */
export interface Output {
  add(checked: Checked): string
  /** What stands behind the last result, in pieces. */
  end(facts: RunFacts): Iterable<string>
}
