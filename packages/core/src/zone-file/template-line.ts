import type { Scanner, Token } from './tokens.js'

/** Jinja, Go, Mustache, ERB and Terraform templates: what opens and closes an expression. */
const pairs = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['{#', '#}'],
  ['<%', '%>'],
  ['${', '}'],
  ['%{', '}'],
] as const

/** Whether the scanner stands at a line that is all template, or that begins with `#`, which is no comment in a zone file. */
export function templateLine(scanner: Scanner): boolean {
  const line = scanner.peekLine().trim()
  return line.startsWith('#') || pairs.some(([open, close]) => line.startsWith(open) && line.endsWith(close))
}

/** Whether a word holds the beginning of a template expression. */
export function opensTemplate({ kind, text }: Token): boolean {
  return kind === 'word' && pairs.some(([open]) => text.includes(open))
}
