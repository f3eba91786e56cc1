import { type CommonArguments, exit } from '../command.js'
import type { Io } from '../io.js'
import { progressFor } from '../output/progress.js'
import type { Asking } from './asking.js'
import type { CheckOptions } from './check-options.js'
import { outputFor } from './output-for.js'
import type { Requests } from './requests.js'
import { openResults } from './results-file.js'
import { runRequests } from './run-requests.js'
import type { Shard } from './shard.js'
import { sinkFor } from './sink.js'
import type { SkippedLines } from './skipped-lines.js'
import { sumUp } from './sum-up.js'
import { Tally } from './tally.js'

/** What is asked for, and of whom. */
export interface Check {
  readonly requests: Requests
  readonly asking: Asking
  readonly shard: Shard | undefined
  readonly skipped: SkippedLines
  readonly options: CheckOptions
  readonly common: CommonArguments
}

/** Asks for everything once. Gives the exit code. */
export async function checkOnce({ requests, asking, shard, skipped, options, common }: Check, io: Io): Promise<number> {
  const tally = new Tally()
  const tried = requests.known.filter(({ guessed }) => guessed).length
  if (tried > 0) tally.guessed = { tried, absent: 0, wildcard: 0, unavailable: 0 }
  const file = options.resume === undefined ? undefined : await openResults(options.resume, shard, tally, io)
  // On a terminal the results themselves show how far it is.
  const progress = progressFor(io, common.quiet || (io.terminal.out && !file))
  const skippedFact = (): { skipped?: number } => (skipped.count > 0 ? { skipped: skipped.count } : {})
  const tellSum = (interrupted?: true): void => {
    if (common.quiet) return
    io.tell(sumUp(tally, { ...skippedFact(), ...(interrupted ? { interrupted } : {}) }))
  }
  const run = {
    requests,
    inspect: asking.inspect,
    output: outputFor(common, options.ndjson || file !== undefined, asking.asked, io),
    sink: sinkFor(io, file),
    tally,
    progress,
    shard,
    done: file?.done,
    facts: () => ({
      ...(tally.guessed ? { guessed: tally.guessed } : {}),
      ...(shard ? { shard } : {}),
      ...skippedFact(),
    }),
  }
  try {
    await runRequests(run, io, () => tellSum(true))
  } finally {
    file?.close()
  }
  if (!io.signal.aborted) tellSum()
  return tally.exitCode(common.failOn) || (skipped.count > 0 ? exit.unchecked : exit.clean)
}
