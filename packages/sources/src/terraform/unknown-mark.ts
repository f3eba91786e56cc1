/** No text of a record holds U+0000, so it marks an attribute that is not known, with what of it is known after it. */
const mark = '\0'

/** The text that stands for an attribute that is not known; `hint` is what of it is. */
export function unknownMark(hint: string): string {
  return `${mark}${hint}`
}

/** Whether a value, or anything inside it, is not known. */
export function holdsUnknown(value: unknown): boolean {
  if (typeof value === 'string') return value.includes(mark)
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some(holdsUnknown)
}

/** A text for people: what is not known is an ellipsis. */
export function showUnknown(text: string): string {
  return text.replaceAll(mark, '…')
}
