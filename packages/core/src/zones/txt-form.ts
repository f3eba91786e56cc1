import { unquoteTxt } from '../txt/quote-txt.js'
import { joinTxt, maxTxtString } from '../txt/txt-strings.js'
import { utf8Octets } from '../txt/utf8-octets.js'
import type { TxtForm } from './treatment.js'
import type { WrittenValue } from './zone-kind.js'

/** A written TXT value: its form, and the value that its author meant, whatever a provider makes of the quotes. */
export interface WrittenTxt {
  readonly form: TxtForm
  readonly meant: string
}

/** Tells the form of a written value. Total. */
export function readTxtForm(written: WrittenValue): WrittenTxt {
  if (typeof written !== 'string') return { form: 'list', meant: joinTxt(written.map(utf8Octets)) }
  if (!/["\\]/.test(written)) return plainForm(utf8Octets(written))
  const outer = written.startsWith('"') ? unquoteTxt(written) : undefined
  if (outer) return quotedForm(written, outer)
  const inner = unquoteTxt(`"${written}"`)
  if (!inner) return { form: 'stray-quotes', meant: utf8Octets(written.replace(/["\\]/g, '')) }
  if (!written.includes('"')) return plainForm(joinTxt(inner))
  return { form: hasLong(inner) ? 'inner-long' : 'inner', meant: joinTxt(inner) }
}

function plainForm(meant: string): WrittenTxt {
  return { form: meant.length > maxTxtString ? 'plain-long' : 'plain', meant }
}

function quotedForm(written: string, strings: readonly string[]): WrittenTxt {
  const meant = joinTxt(strings)
  if (hasLong(strings)) return { form: 'quoted-long', meant }
  return { form: isSpaced(written) ? 'quoted' : 'quoted-loosely', meant }
}

/** Whether only one space stands between quoted strings, as every provider that asks for quotes gives them back. */
function isSpaced(written: string): boolean {
  for (let at = 0; written[at] === '"'; at++) {
    at++
    while (at < written.length && written[at] !== '"') at += written[at] === '\\' ? 2 : 1
    at++
    if (at >= written.length) return true
    if (written[at] !== ' ') return false
  }
  return false
}

function hasLong(strings: readonly string[]): boolean {
  return strings.some((string) => string.length > maxTxtString)
}
