import { unknownMark } from './unknown-mark.js'

/** Attributes with what `sensitive` marks as such taken out: `true`, or a structure of the same shape. */
export function hideSensitive(value: unknown, sensitive: unknown): unknown {
  return replaceWhere(value, sensitive)
}

/** Attributes with what is only known after the apply marked. */
export function markUnknown(value: unknown, unknown: unknown): unknown {
  return replaceWhere(value, unknown)
}

/** The depth is that of the JSON text, which its parser bounds. */
function replaceWhere(value: unknown, marks: unknown): unknown {
  if (marks === true) return unknownMark
  if (typeof marks !== 'object' || marks === null) return value
  if (Array.isArray(marks)) {
    const items = Array.isArray(value) ? value : []
    return Array.from({ length: Math.max(items.length, marks.length) }, (_, at) => replaceWhere(items[at], marks[at]))
  }
  const record = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  const replaced = { ...record }
  for (const [name, mark] of Object.entries(marks)) {
    const item = replaceWhere(record[name], mark)
    if (item !== undefined) replaced[name] = item
  }
  return replaced
}
