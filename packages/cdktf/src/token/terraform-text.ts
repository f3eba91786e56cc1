import { Token } from '../seam.js'

/** A token as it stands in text until synthesis. */
export const tokenMarker = /\$\{TfToken\[[^\]]*\]\}/g

/** The markers of all tokens in a text, in order. */
export function tokensIn(text: string): string[] {
  return text.match(tokenMarker) ?? []
}

/** Whether a text is known whole while the program runs. */
export function isKnown(text: string): boolean {
  return !Token.isUnresolved(text)
}

/** Text that stays text in Terraform's JSON, where every string is a template; tokens stay tokens. */
export function literalText(text: string): string {
  if (!text.includes('{')) return text
  let written = ''
  let end = 0
  for (const found of text.matchAll(tokenMarker)) {
    written += escapeText(text.slice(end, found.index)) + found[0]
    end = found.index + found[0].length
  }
  return written + escapeText(text.slice(end))
}

function escapeText(text: string): string {
  return text.replace(/([$%])\{/g, '$1$1{')
}
