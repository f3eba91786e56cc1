import { DkimError, type Observation, type SettleOptions } from '@dkimkit/core'
import type { Io } from '../io.js'
import type { Progress } from '../output/progress.js'
import { type Checked, checkedOf, judgeObservation } from './checked.js'
import { missedGuess } from './guessed-owners.js'
import { InOrder } from './in-order.js'
import { inspectAll } from './inspect-all.js'
import type { Output, RunFacts } from './output.js'
import type { OwnerSet } from './owner-set.js'
import type { CheckRequest, Inspect } from './request.js'
import type { Requests } from './requests.js'
import { isInShard, type Shard } from './shard.js'
import { type Sink, writeAll } from './sink.js'
import type { Tally } from './tally.js'

/** Owners that are asked about at once; the client holds back what a server does not take. */
const atOnce = 256

export interface Run {
  readonly requests: Requests
  readonly inspect: Inspect
  readonly output: Output
  readonly sink: Sink
  readonly tally: Tally
  readonly progress: Progress
  readonly shard: Shard | undefined
  /** What an earlier run has done. */
  readonly done: OwnerSet | undefined
  /** What is said of the run behind its results. */
  facts(): Omit<RunFacts, 'owners' | 'interrupted'>
}

/**
 * Asks for everything, and prints each result as it comes; those whose list is known in its order. When the signal
 * aborts, what was done is printed in the same turn, with the end of the document.
 *
 * Throws `DkimError('bad-argument')` for a list that names nothing.
 */
export async function runRequests(run: Run, io: Io, onInterrupt: () => void): Promise<void> {
  const { requests, inspect, output, sink, tally, progress } = run
  const order = requests.listed ? undefined : new InOrder<{ readonly checked: Checked | undefined }>()
  const total = requests.listed ? undefined : requests.known.length
  let seen = 0
  const print = (checked: Checked | undefined): void => {
    if (!checked) return
    tally.add(checked)
    sink.write(output.add(checked))
  }
  const onSeen = (observation: Observation, request: CheckRequest, place: number): Promise<void> | undefined => {
    const checked = judgeSeen(observation, request, requests.settle, tally)
    if (order) for (const ready of order.add(place, { checked })) print(ready.checked)
    else print(checked)
    progress.update(++seen, total, 'owners asked for')
    return sink.ready()
  }
  const interrupt = (): void => {
    for (const { checked } of order?.rest() ?? []) print(checked)
    for (const piece of output.end({ owners: tally.owners, ...run.facts(), interrupted: true })) sink.write(piece)
    sink.flush()
    onInterrupt()
  }
  io.signal.addEventListener('abort', interrupt)
  try {
    await inspectAll(select(run), inspect, onSeen, { atOnce, signal: io.signal })
  } finally {
    io.signal.removeEventListener('abort', interrupt)
    progress.end()
    // Also what came before a list broke off.
    sink.flush()
  }
  if (!io.signal.aborted) await writeAll(output.end({ owners: tally.owners, ...run.facts() }), sink)
}

/** What is printed of an owner; a guess that met nothing is counted only. */
function judgeSeen(
  observation: Observation,
  request: CheckRequest,
  settle: SettleOptions,
  tally: Tally,
): Checked | undefined {
  const missed = request.guessed && missedGuess(observation)
  if (!missed) return checkedOf(observation, judgeObservation(observation, settle))
  tally.addMissed(missed)
  return undefined
}

async function* select({ requests, shard, done }: Run): AsyncGenerator<CheckRequest> {
  let read = 0
  const isDue = ({ owner }: CheckRequest): boolean => (!shard || isInShard(owner, shard)) && !done?.has(owner)
  for (const request of requests.known) {
    read++
    if (isDue(request)) yield request
  }
  for await (const request of requests.listed ?? []) {
    read++
    if (isDue(request)) yield request
  }
  if (read === 0) throw new DkimError('bad-argument', 'nothing to check: no owner is named there')
}
