import type { Severity, Verdict } from '@dkimkit/core'

/** One sign a severity, readable without colour. */
export const severitySigns: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: 'ℹ️' }
export const verdictSigns: Readonly<Record<Verdict, string>> = { fail: '❌', warn: '⚠️', pass: '✅' }

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** `1 error and 2 warnings`; '' for nothing. */
export function join(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

/** A moment as people read it: `2026-11-20 09:00 UTC`. */
export function moment(date: Date): string {
  return `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** How much time lies between, in the largest unit that fits: `2 days`. */
export function timeBetween(then: Date, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - then.getTime()) / 60_000))
  if (minutes < 60) return count(minutes, 'minute')
  return minutes < 48 * 60 ? count(Math.floor(minutes / 60), 'hour') : count(Math.floor(minutes / 1440), 'day')
}
