/** A date, or a date and time in UTC, as a manifest writes it. */
export const instantPattern = '^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?Z)?$'
const wanted = new RegExp(instantPattern)

/**
 * An instant in the one form of the model, `YYYY-MM-DDThh:mm:ssZ`: a date alone is its first second, fractions are cut.
 * Undefined for any other text, and for a day that no calendar has.
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
  if (!wanted.test(text)) return undefined
  const day = text.slice(0, 10)
  const time = text.length === 10 ? '00:00:00' : `${text.slice(11, 16)}:${text[16] === ':' ? text.slice(17, 19) : '00'}`
  const instant = `${day}T${time}Z`
  const parsed = new Date(instant)
  // A day such as 30 February is taken for 2 March: written out again, it differs.
  return Number.isNaN(parsed.getTime()) || formatInstant(parsed) !== instant ? undefined : instant
}

/** The form that the model and the manifest hold. */
export function formatInstant(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}
