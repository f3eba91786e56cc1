/** A date, or a date and time in UTC, as a manifest writes it. */
export const instantPattern = '^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?Z)?$'
const wanted = new RegExp(instantPattern)

/**
 * An instant in the one form of the model, `YYYY-MM-DDThh:mm:ssZ`: a date alone is its first second, fractions are cut.
 * Undefined for any other text, and for a day or a time that no calendar and no clock has.
 *
 * @example
 * ```ts
 * import { parseInstant } from '@dkimkit/core'
 *
 * parseInstant('2026-11-20T09:00Z') // => '2026-11-20T09:00:00Z'
 * parseInstant('2026-02-30') // => undefined
 * ```
 */
export function parseInstant(text: string): string | undefined {
  if (!wanted.test(text) || !isDay(text)) return undefined
  if (text.length === 10) return `${text}T00:00:00Z`
  const seconds = text[16] === ':' ? text.slice(17, 19) : '00'
  if (text.slice(11, 13) > '23' || text.slice(14, 16) > '59' || seconds > '59') return undefined
  return text.length === 20 ? text : `${text.slice(0, 16)}:${seconds}Z`
}

/** The form that the model and the manifest hold. */
export function formatInstant(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}

/** Reckoned here, as a `Date` takes 30 February for 2 March. */
function isDay(text: string): boolean {
  const year = Number(text.slice(0, 4))
  const month = Number(text.slice(5, 7))
  const day = Number(text.slice(8, 10))
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return month >= 1 && month <= 12 && day >= 1 && day <= days
}
