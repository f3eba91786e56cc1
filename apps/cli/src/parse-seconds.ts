import { DkimError, parseTtl } from '@dkimkit/core'

/** Reads a time such as 300, 90s, 1h or 1d as seconds. Throws `DkimError('bad-argument')` naming the option. */
export function parseSeconds(option: string, text: string): number {
  const seconds = parseTtl(text)
  if (seconds !== undefined) return seconds
  throw new DkimError('bad-argument', `${option} ${text}: a time is wanted, such as 300, 30m, 1h or 1d`)
}
