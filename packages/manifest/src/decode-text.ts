import { limits } from './tree/limits.js'
import type { TreeProblem } from './tree/tree-problem.js'

/** A file's text: without its byte order mark, which is kept apart for who writes the file again. */
export type DecodedText =
  | { readonly text: string; readonly mark: string }
  | { readonly text: string; readonly problem: TreeProblem }

/** Decodes UTF-8. Octets that are none are a problem at their place, with the text before them. */
export function decodeText(content: string | Uint8Array): DecodedText {
  if (typeof content === 'string')
    return content.startsWith('\ufeff') ? { text: content.slice(1), mark: '\ufeff' } : { text: content, mark: '' }
  if (content.length > limits.octets) return { text: '', problem: { problem: 'octets', seen: '', offset: 0 } }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)
  const broken = text.indexOf('\ufffd')
  // U+FFFD may also stand in the file itself; a strict reading tells.
  if (broken >= 0 && !isUtf8(content))
    return {
      text: text.slice(0, broken),
      problem: { problem: 'encoding', seen: '', offset: firstBroken(content, text, broken) },
    }
  return decodeText(text)
}

function isUtf8(content: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content)
    return true
  } catch {
    return false
  }
}

/** A U+FFFD that the file itself holds comes before the octets that are broken: EF BF BD there, something else here. */
function firstBroken(content: Uint8Array, text: string, broken: number): number {
  let octet = new TextEncoder().encode(text.slice(0, broken)).length
  let offset = broken
  while (content[octet] === 0xef && content[octet + 1] === 0xbf && content[octet + 2] === 0xbd) {
    const next = text.indexOf('\ufffd', offset + 1)
    if (next < 0) break
    octet += new TextEncoder().encode(text.slice(offset, next)).length
    offset = next
  }
  return offset
}
