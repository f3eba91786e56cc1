import { readKey } from '../key/read-key.js'
import { readBase64 } from './base64.js'
import type { RecordReading } from './reading.js'

/** A private key that was found: its form, and where in the text. */
export interface FoundSecret {
  readonly form: string
  readonly offset: number
}

/** A private key in any tag of a record, or in place of the record. */
export function findPrivateKey(reading: RecordReading): FoundSecret | undefined {
  const armour = /-----BEGIN ([A-Z0-9 ]{0,20})PRIVATE KEY/.exec(reading.text)
  if (armour) return { form: `${armour[1]?.trim() || 'PKCS#8'} PEM`, offset: armour.index }
  if (reading.key?.kind === 'private') return { form: reading.key.form, offset: reading.first('p')?.valueStart ?? 0 }
  // p= is read again where it is no clean base64; a value of under 32 characters holds no private key worth the name.
  for (const tag of reading.tags) {
    if (tag.name === 'p' && reading.key) continue
    // Base64 alone on its line reads as a tag too, with its '=' after the name.
    const form = privateForm(tag.value) ?? privateForm(tag.name)
    if (form) return { form, offset: tag.start }
  }
  if (!reading.problem) return undefined
  for (const piece of reading.meant.split(';')) {
    const form = privateForm(piece)
    if (form) return { form, offset: reading.problem.offset }
  }
  return undefined
}

/** The form of the private key that base64 text holds, if it holds one. */
function privateForm(text: string): string | undefined {
  if (text.length < 32) return undefined
  const { octets } = readBase64(text)
  if (octets.length < 24) return undefined
  const key = readKey(octets)
  return key.kind === 'private' ? key.form : undefined
}
