/** The longest character-string, in octets (RFC 1035 §3.3). */
const LONGEST = 255

/**
 * The character-strings of a text in zone-file form (RFC 1035 §5.1): in quotes or words, and nothing after a `;` that no
 * quotes hold. `undefined` where a quote is not closed.
 */
export function readStrings(text: string): string[] | undefined {
  const strings: string[] = []
  for (let at = 0; at < text.length; ) {
    const start = text[at]
    if (start === ';') break
    if (start === ' ' || start === '\t') {
      at++
      continue
    }
    const string = start === '"' ? readQuoted(text, at + 1) : readWord(text, at)
    if (string === undefined) return undefined
    strings.push(string.text)
    at = string.end
  }
  return strings
}

/** The same strings in quotes, one space between: as most of the APIs give them back. */
export function writeStrings(strings: readonly string[]): string {
  return strings.map((string) => `"${string.replace(/["\\]/g, '\\$&')}"`).join(' ')
}

/** A value cut into character-strings. */
export function cutText(value: string, longest = LONGEST): string[] {
  const strings: string[] = []
  for (let at = 0; at < value.length; at += longest) strings.push(value.slice(at, at + longest))
  return strings.length > 0 ? strings : ['']
}

/** Whether one of the strings is longer than the DNS can hold. */
export function isTooLong(strings: readonly string[]): boolean {
  return strings.some((string) => string.length > LONGEST)
}

interface Token {
  readonly text: string
  readonly end: number
}

function readQuoted(text: string, from: number): Token | undefined {
  let held = ''
  for (let at = from; at < text.length; at++) {
    if (text[at] === '"') return { text: held, end: at + 1 }
    if (text[at] === '\\') at++
    held += text[at] ?? ''
  }
  return undefined
}

function readWord(text: string, from: number): Token {
  let held = ''
  let at = from
  for (; at < text.length && !/[\s;"]/.test(text[at] ?? ''); at++) {
    if (text[at] === '\\') at++
    held += text[at] ?? ''
  }
  return { text: held, end: at }
}
