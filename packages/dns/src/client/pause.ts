import { onAbort } from '../transport/on-abort.js'

/** Waits so many milliseconds, less when the signal aborts. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let forget = (): void => {}
    const end = (): void => {
      clearTimeout(timer)
      forget()
      resolve()
    }
    const timer = setTimeout(end, ms)
    forget = onAbort(signal, end)
  })
}
