import { setTimeout } from 'node:timers/promises'
import { DkimError, type Observation, parseDuration, printable, type SettleOptions, serversBehind } from '@dkimkit/core'
import { exit, type FailOn } from '../command.js'
import type { Io } from '../io.js'
import { exitCodeOf } from '../output/findings.js'
import { type Checked, checkedOf, judgeObservation } from './checked.js'
import { inspectAll } from './inspect-all.js'
import type { CheckRequest, Inspect } from './request.js'

/** A week, in seconds: what is longer is a slip. */
const longestWait = 604_800

/** Pauses between two rounds, in milliseconds, and how they grow. */
const firstPause = 2000
const longestPause = 30_000
const growth = 1.5

/** Owners that are asked about at once. */
const atOnce = 64

/** Reads the time of `--wait`, in seconds. Throws `DkimError('bad-argument')`. */
export function parseWait(text: string): number {
  const seconds = parseDuration(text)
  if (seconds !== undefined && seconds > 0 && seconds <= longestWait) return seconds
  throw new DkimError(
    'bad-argument',
    `--wait ${printable(text, 40)}: a time up to 7d is wanted, with its unit, such as 90s, 30m or 2h`,
  )
}

/** An owner that is not yet served as it should be, and the servers that are behind. */
export interface Missing {
  readonly checked: Checked
  readonly behind: readonly string[]
}

export interface WaitOptions {
  /** How long, in seconds. */
  readonly seconds: number
  readonly settle: SettleOptions
  readonly failOn: FailOn
  /** Whether caches are asked: they go on saying 'absent' for as long as they were told to (RFC 2308 §5). */
  readonly cached: boolean
  /** The last state of each owner, by the place of its request, is put here. */
  readonly latest: Checked[]
  /** Called after each round with those that are still missing. */
  readonly onRound: (missing: readonly Missing[]) => void
}

/**
 * Asks again and again, with growing pauses, for those that are not yet served, until none is missing or the time is over;
 * a round that has begun is ended. Says whether all are served.
 */
export async function waitUntilServed(
  requests: readonly CheckRequest[],
  inspect: Inspect,
  options: WaitOptions,
  io: Io,
): Promise<boolean> {
  const { seconds, settle, failOn, cached, latest, onRound } = options
  const until = performance.now() + seconds * 1000
  let missing: Wanted[] = requests.map((request, place) => ({ request, place, behind: [] }))
  for (let pause = firstPause; ; pause = Math.min(pause * growth, longestPause)) {
    let retryAfter = Number.POSITIVE_INFINITY
    const still: Wanted[] = []
    const onSeen = (seen: Observation, _: CheckRequest, at: number): undefined => {
      const one = missing[at]
      if (!one) return
      const findings = judgeObservation(seen, settle)
      const now = checkedOf(seen, findings)
      latest[one.place] = now
      if (isServed(now, failOn)) return
      still.push({ ...one, behind: serversBehind(seen).map(({ server }) => server) })
      retryAfter = Math.min(retryAfter, seen.published.outcome === 'absent' ? (seen.published.ttl ?? 0) : 0)
    }
    const asked = missing.map(({ request }) => expectPublished(request))
    await inspectAll(inTurn(asked), inspect, onSeen, { atOnce, signal: io.signal })
    missing = still.sort((one, other) => one.place - other.place)
    if (io.signal.aborted) return false
    onRound(missing.flatMap(({ place, behind }) => (latest[place] ? [{ checked: latest[place], behind }] : [])))
    const left = until - performance.now()
    if (missing.length === 0 || left <= 0) return missing.length === 0
    const wanted = cached ? Math.max(pause, retryAfter * 1000) : pause
    await setTimeout(Math.min(wanted, left), undefined, { signal: io.signal }).catch(() => undefined)
    if (io.signal.aborted) return false
  }
}

interface Wanted {
  readonly request: CheckRequest
  readonly place: number
  readonly behind: readonly string[]
}

/** Who waits for a selector that the manifest calls pending wants it to be served. */
function expectPublished({ state, ...request }: CheckRequest): CheckRequest {
  return state === undefined || state === 'pending' ? request : { ...request, state }
}

async function* inTurn<T>(things: readonly T[]): AsyncGenerator<T> {
  yield* things
}

/** Every server answers, all say the same, and nothing is wrong with it. */
function isServed({ result, findings }: Checked, failOn: FailOn): boolean {
  const disagree = ['live/servers-disagree', 'live/servers-out-of-step', 'live/server-lame']
  return (
    result.outcome !== 'unavailable' &&
    result.servers.every(({ outcome }) => outcome !== 'unavailable') &&
    findings.every(({ code, severity }) => severity !== 'error' && !disagree.includes(code)) &&
    exitCodeOf(findings, failOn) === exit.clean
  )
}
