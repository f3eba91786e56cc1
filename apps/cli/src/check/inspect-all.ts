import type { Observation } from '@dkimkit/core'
import type { CheckRequest, Inspect } from './request.js'

export interface InspectAllOptions {
  /** Owners that are asked about at once; the client holds back what a server does not take. */
  readonly atOnce: number
  readonly signal: AbortSignal
}

/**
 * Asks about every owner, and calls `onSeen` with each as it comes. No more requests are read than are asked at once, and
 * the next one waits for `onSeen`: so a slow reader of the results slows the questions down, and nothing piles up.
 *
 * Rejects with what reading the requests, or `onSeen`, threw.
 */
export async function inspectAll(
  requests: AsyncIterable<CheckRequest>,
  inspect: Inspect,
  onSeen: (seen: Observation, request: CheckRequest, place: number) => Promise<void> | undefined,
  { atOnce, signal }: InspectAllOptions,
): Promise<void> {
  const failing = new AbortController()
  const ending = AbortSignal.any([signal, failing.signal])
  const source = requests[Symbol.asyncIterator]()
  let read = 0
  const work = async (): Promise<void> => {
    while (!ending.aborted) {
      const next = await source.next()
      if (next.done) return
      const place = read++
      const seen = await inspect(next.value, ending)
      // What was cut off says nothing of the DNS.
      if (ending.aborted) return
      await onSeen(seen, next.value, place)
    }
  }
  try {
    await Promise.all(
      Array.from({ length: atOnce }, () =>
        work().catch((error) => {
          failing.abort()
          throw error
        }),
      ),
    )
  } finally {
    await source.return?.()
  }
}
