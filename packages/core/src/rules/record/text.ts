import type { Report } from '../../finding.js'
import { decodeUtf8, foreignCharacter, octetOffset, strayArmour, strayQuoting } from '../../record/meant-text.js'
import type { RecordReading } from '../../record/reading.js'

export function quoted(reading: RecordReading, report: Report): void {
  if (reading.meant === reading.text) return
  const text = decodeUtf8(reading.text)
  // n= is for people: quotes in it are its own.
  const notes = /(?:^|;)[ \t\r\n]*n[ \t\r\n]*=[^;]*/.exec(text)
  for (const found of text.matchAll(strayQuoting)) {
    const inNotes = notes && found.index > notes.index && found.index < notes.index + notes[0].length
    if (inNotes) continue
    const seen = found[0] === '\\' ? `\\${text[found.index + 1]}` : found[0].trim()
    report('record/quoted', { seen }, octetOffset(reading.text, text, found.index))
    return
  }
}

export function nonAscii(reading: RecordReading, report: Report): void {
  if (reading.meant === reading.text) return
  const text = decodeUtf8(reading.text)
  for (const found of text.matchAll(foreignCharacter)) {
    if (isSmartQuote(found[0])) continue
    report('record/non-ascii', { character: nameCharacter(found[0]) }, octetOffset(reading.text, text, found.index))
    return
  }
}

export function keyIsPem(reading: RecordReading, report: Report): void {
  if (reading.meant === reading.text) return
  const found = [...reading.text.matchAll(strayArmour)][0]
  if (found) report('record/key-is-pem', { seen: found[0] }, found.index)
}

export function placeholder(reading: RecordReading, report: Report): void {
  if (reading.placeholder) report('record/placeholder', { seen: reading.placeholder.seen }, reading.placeholder.offset)
}

/** `record/quoted` names these. */
function isSmartQuote(character: string): boolean {
  return '“”‘’„«»'.includes(character)
}

const names: Readonly<Record<number, string>> = {
  0: 'a null octet',
  160: 'a no-break space',
  173: 'a soft hyphen',
  8203: 'a zero-width space',
  8204: 'a zero-width non-joiner',
  8205: 'a zero-width joiner',
  8206: 'a left-to-right mark',
  8207: 'a right-to-left mark',
  8209: 'a no-break hyphen',
  8211: 'an en dash',
  8212: 'an em dash',
  8230: 'an ellipsis',
  8232: 'a line separator',
  8239: 'a narrow no-break space',
  8288: 'a word joiner',
  12288: 'an ideographic space',
  65279: 'a byte order mark',
  65307: 'a full-width semicolon',
  65309: 'a full-width equals sign',
}

function nameCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const hex = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  const name = names[code] ?? (code < 0x20 || (code >= 0x7f && code < 0xa0) ? 'a control character' : 'a character')
  return `${name} (${hex})`
}
