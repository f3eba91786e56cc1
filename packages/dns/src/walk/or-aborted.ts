import { onAbort } from '../transport/on-abort.js'
import type { ZoneFinding, ZoneTrouble } from './zone-finder.js'

const aborted: ZoneTrouble = { reason: 'aborted', server: '', ms: 0, temporary: true }

/** Waits for a zone until the signal aborts; the search goes on for the other walks that wait for it. */
export function orAborted(finding: Promise<ZoneFinding>, signal: AbortSignal | undefined): Promise<ZoneFinding> {
  return new Promise((resolve) => {
    const forget = onAbort(signal, () => resolve(aborted))
    void finding.then((found) => {
      forget()
      resolve(found)
    })
  })
}
