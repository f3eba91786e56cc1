/** No text of a record holds U+0000, so it stands for what is not known of a text. */
export const unknownMark = '\0'

/** Whether a value, or anything inside it, is not known. */
export function holdsUnknown(value: unknown): boolean {
  if (typeof value === 'string') return value.includes(unknownMark)
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some(holdsUnknown)
}

/** A text for people: what is not known is an ellipsis. */
export function showUnknown(text: string): string {
  return text.replace(/\0+/g, '…')
}
