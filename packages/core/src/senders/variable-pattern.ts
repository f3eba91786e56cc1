/** In characters; the longest sensible value, a 4096-bit public key, takes 736. */
const maxValueLength = 1024

const compiled = new Map<string, RegExp>()

/** Whether the whole value fits a variable's pattern; never, when it is longer than 1024 characters. */
export function fitsPattern(pattern: string, value: string): boolean {
  if (value.length > maxValueLength) return false
  let expression = compiled.get(pattern)
  if (!expression) {
    expression = new RegExp(`^(?:${pattern})$`)
    compiled.set(pattern, expression)
  }
  return expression.test(value)
}

/** The alternatives of a pattern that are plain text, such as the usual selectors of a service. */
export function usualValues(pattern: string): string[] {
  return pattern
    .split('|')
    .filter((alternative) => /^(?:[a-z0-9-]|\\\.)+$/i.test(alternative))
    .map((alternative) => alternative.replaceAll('\\.', '.'))
}

/** Whether the pattern is nothing but a list of values. */
export function isClosedList(pattern: string): boolean {
  return usualValues(pattern).length === pattern.split('|').length
}
