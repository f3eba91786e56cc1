const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 }

/** Ten years: what is longer is a slip. */
const longest = 3650 * 86_400

/** A duration as a manifest writes it. The unit must be there: 90 alone could be days or seconds. */
export const durationPattern = '^[0-9]{1,9}[smhdw]$'

/**
 * A duration in seconds, from a number and its unit: `s`, `m` (minutes), `h`, `d` or `w`. Undefined for any other text,
 * and for more than ten years.
 *
 * @example
 * ```ts
 * import { parseDuration } from '@dkimkit/core'
 *
 * parseDuration('90d') // => 7776000
 * parseDuration('90') // => undefined
 * ```
 */
export function parseDuration(text: string): number | undefined {
  if (!new RegExp(durationPattern).test(text)) return undefined
  const seconds = Number(text.slice(0, -1)) * (units[text.slice(-1)] ?? 0)
  return seconds <= longest ? seconds : undefined
}

/** For people: the largest unit that divides it, `14d` for 1209600 (weeks are given in days). */
export function formatDuration(seconds: number): string {
  for (const unit of ['d', 'h', 'm']) {
    const size = units[unit] ?? 1
    if (seconds > 0 && seconds % size === 0) return `${seconds / size}${unit}`
  }
  return `${seconds}s`
}
