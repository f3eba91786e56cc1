import type { Token } from './tokens.js'

/** Whether rdata is written as octets: `\# 3 026162` (RFC 3597 §5). */
export function isGenericRdata([first]: readonly Token[]): boolean {
  return first?.kind === 'word' && first.text === '\\#'
}

/** The octets of such rdata, one character an octet; undefined where they are not hexadecimal, or not as many as it says. */
export function readGenericRdata([, length, ...rest]: readonly Token[]): string | undefined {
  const hex = rest.map(({ text }) => text).join('')
  if (!length || !/^[0-9]{1,5}$/.test(length.text) || !/^[0-9a-f]*$/i.test(hex)) return undefined
  if (hex.length !== 2 * Number(length.text)) return undefined
  return hex.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)))
}

/** Reads the strings of TXT rdata; undefined where the octets are not strings that follow each other. */
export function readWireStrings(octets: string): string[] | undefined {
  const strings: string[] = []
  let at = 0
  while (at < octets.length) {
    const end = at + 1 + octets.charCodeAt(at)
    if (end > octets.length) return undefined
    strings.push(octets.slice(at + 1, end))
    at = end
  }
  return strings.length > 0 ? strings : undefined
}

/** Reads a whole rdata as one name, absolute and without final dot; undefined where the octets are no uncompressed name. */
export function readWireName(octets: string): string | undefined {
  if (octets === '\0') return '.'
  const labels = octets.endsWith('\0') ? readWireStrings(octets.slice(0, -1)) : undefined
  // RFC 1035 §2.3.4; and two high bits would be a compression pointer (§4.1.4), which rdata of its own can't hold.
  if (!labels || octets.length > 255 || labels.some((label) => label === '' || label.length > 63)) return undefined
  return labels.map((label) => label.replace(/[^\w*-]/g, escapeOctet)).join('.')
}

function escapeOctet(octet: string): string {
  return /[!-~]/.test(octet) ? `\\${octet}` : `\\${String(octet.charCodeAt(0)).padStart(3, '0')}`
}
