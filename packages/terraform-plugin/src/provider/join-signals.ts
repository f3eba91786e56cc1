/** A signal that is aborted with the first of others, and how to let go of those when it is no longer needed. */
export interface JoinedSignal {
  readonly signal: AbortSignal
  release(): void
}

/**
 * Joins signals of which some live long. `AbortSignal.any()` would leave a trace of every call in the signal of the
 * connection for as long as that lives.
 */
export function joinSignals(signals: readonly AbortSignal[]): JoinedSignal {
  const joined = new AbortController()
  function pass(this: AbortSignal): void {
    joined.abort(this.reason)
  }
  for (const signal of signals) {
    if (signal.aborted) joined.abort(signal.reason)
    else signal.addEventListener('abort', pass)
  }
  return {
    signal: joined.signal,
    release() {
      for (const signal of signals) signal.removeEventListener('abort', pass)
    },
  }
}
