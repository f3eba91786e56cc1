const waiting = new WeakMap<AbortSignal, Set<() => void>>()

/**
 * Calls `action` when the signal aborts, at once when it did already; gives what to call when nobody waits any more.
 *
 * Thousands of queries share one signal: they share one listener too, since Node warns above ten.
 */
export function onAbort(signal: AbortSignal | undefined, action: () => void): () => void {
  if (!signal) return nothing
  if (signal.aborted) {
    action()
    return nothing
  }
  const actions = waiting.get(signal) ?? listen(signal)
  actions.add(action)
  return () => void actions.delete(action)
}

/** Made once: most queries have no signal. */
function nothing(): void {}

function listen(signal: AbortSignal): Set<() => void> {
  const actions = new Set<() => void>()
  waiting.set(signal, actions)
  signal.addEventListener('abort', () => runAll(actions), { once: true })
  return actions
}

function runAll(actions: Set<() => void>): void {
  for (const action of [...actions]) action()
  actions.clear()
}
