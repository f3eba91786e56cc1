import { DkimError } from '@dkimkit/core'
import { exit } from '../command.js'
import type { Io } from '../io.js'
import { progressFor } from '../output/progress.js'
import type { Check } from './check-once.js'
import type { Checked } from './checked.js'
import { missingLine } from './missing-line.js'
import type { Output, RunFacts } from './output.js'
import { outputFor } from './output-for.js'
import type { CheckRequest } from './request.js'
import { allOf, type Requests } from './requests.js'
import { sinkFor, writeAll } from './sink.js'
import { sumUp } from './sum-up.js'
import { Tally } from './tally.js'
import { type Missing, waitUntilServed } from './wait.js'

/** Asks until all is served or the time is over, and prints the last state. Gives the exit code. */
export async function checkWaiting(check: Check, seconds: number, io: Io): Promise<number> {
  const { requests, asking, options, common, skipped } = check
  const wanted = await listOf(requests)
  const tally = new Tally()
  const sink = sinkFor(io, undefined)
  const output = outputFor(common, options.ndjson, asking.asked, io)
  const latest: Checked[] = []
  const facts = skipped.count > 0 ? { skipped: skipped.count } : {}
  const tellSum = (more: Pick<RunFacts, 'interrupted'>): void => {
    if (!common.quiet) io.tell(sumUp(tally, { ...facts, ...more }))
  }
  const interrupt = (): void => {
    for (const piece of piecesOf(latest, output, tally, { ...facts, interrupted: true })) sink.write(piece)
    sink.flush()
    tellSum({ interrupted: true })
  }
  const { tellMissing, end } = missingTeller(wanted.length, common.quiet, io)
  const waiting = {
    seconds,
    settle: requests.settle,
    failOn: common.failOn,
    cached: asking.mode !== 'authoritative',
    latest,
    onRound: tellMissing,
  }
  io.signal.addEventListener('abort', interrupt)
  const served = await waitUntilServed(wanted, asking.inspect, waiting, io).finally(end)
  io.signal.removeEventListener('abort', interrupt)
  if (io.signal.aborted) return exit.unchecked
  await writeAll(piecesOf(latest, output, tally, facts), sink)
  tellSum({})
  // What never came is no success, even where nothing but the agreement was missing.
  return tally.exitCode(common.failOn) || (served && skipped.count === 0 ? exit.clean : exit.unchecked)
}

async function listOf(requests: Requests): Promise<CheckRequest[]> {
  const wanted: CheckRequest[] = []
  for await (const request of allOf(requests)) wanted.push(request)
  if (wanted.some(({ guessed }) => guessed))
    throw new DkimError('bad-argument', '--wait needs --selector: there is nothing to wait for in guesses')
  if (wanted.length === 0) throw new DkimError('bad-argument', 'nothing to wait for: no owner is named there')
  return wanted
}

function* piecesOf(
  latest: readonly Checked[],
  output: Output,
  tally: Tally,
  facts: Omit<RunFacts, 'owners'>,
): Generator<string> {
  for (const checked of latest) {
    // A round that was cut off leaves gaps.
    if (!checked) continue
    tally.add(checked)
    yield output.add(checked)
  }
  yield* output.end({ owners: tally.owners, ...facts })
}

/** Says who is still missing: on a terminal in one line that changes, in a log with a line for each change. */
function missingTeller(
  total: number,
  quiet: boolean,
  io: Io,
): { tellMissing(missing: readonly Missing[]): void; end(): void } {
  const progress = progressFor(io, quiet)
  let told = ''
  return {
    tellMissing(missing) {
      const line = `owners are served${missing.length > 0 ? `; still missing: ${missingLine(missing)}` : ''}`
      const served = total - missing.length
      if (io.terminal.err) {
        const room = io.terminal.columns - `${served} of ${total} `.length - 1
        progress.update(served, total, line.slice(0, Math.max(room, 20)))
      } else if (!quiet && missing.length > 0 && line !== told) io.tell(`${served} of ${total} ${line}\n`)
      told = line
    },
    end: () => progress.end(),
  }
}
