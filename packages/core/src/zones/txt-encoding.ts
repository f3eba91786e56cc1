import { quoteTxtValue, unquoteTxt } from '../txt/quote-txt.js'
import { joinTxt, splitTxt } from '../txt/txt-strings.js'
import { utf8Octets } from '../txt/utf8-octets.js'
import type { TxtEncoding, TxtReading, WrittenValue } from './zone-kind.js'

/** A TXT value without `"` and `\`, in the encoding that a provider wants. */
export function writeTxt(value: string, encoding: TxtEncoding): WrittenValue {
  switch (encoding) {
    case 'plain':
      return value
    case 'inner-quotes':
      return splitTxt(value).join('" "')
    case 'full-quotes':
      return quoteTxtValue(value)
    case 'list':
      return splitTxt(value)
  }
}

/** The value that would be published for a written one; text that the provider cannot read stays as it is. */
export function readTxt(written: WrittenValue, reading: TxtReading): string {
  if (typeof written !== 'string') return joinTxt(written.map(utf8Octets))
  const strings = readStrings(written, reading)
  return strings ? joinTxt(strings) : utf8Octets(written)
}

function readStrings(text: string, reading: TxtReading): string[] | undefined {
  switch (reading) {
    case 'literal':
      return undefined
    case 'wrapped':
      return unquoteTxt(`"${text}"`)
    case 'strings':
      return text.startsWith('"') ? unquoteTxt(text) : undefined
    case 'words':
      return unquoteTxt(text)
  }
}
