import { onAbort } from '../transport/on-abort.js'

/** Waits so many milliseconds, less when one of the signals aborts. */
export function pause(ms: number, ...signals: readonly (AbortSignal | undefined)[]): Promise<void> {
  return new Promise((resolve) => {
    const forget: (() => void)[] = []
    const end = (): void => {
      clearTimeout(timer)
      for (const leave of forget) leave()
      resolve()
    }
    const timer = setTimeout(end, ms)
    for (const signal of signals) forget.push(onAbort(signal, end))
  })
}
