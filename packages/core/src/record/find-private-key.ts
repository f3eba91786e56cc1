import { readKey } from '../key/read-key.js'
import { readBase64 } from './base64.js'
import type { RecordReading } from './reading.js'

/** A private key that was found: its form, and where in the text. */
export interface FoundSecret {
  readonly form: string
  readonly offset: number
}

/** Where base64 of a DER sequence or of OpenSSH's magic may begin: at a word, or after a p whose '=' was lost. */
const keyStart = /\b(p?)(?:M[A-P]|b3BlbnNza)/g

/** The first elements tell what a key is; a fold may stand between any two characters. */
const headLength = 160

/** A private key in any tag of a record, in place of the record, or in words beside it. */
export function findPrivateKey(reading: RecordReading): FoundSecret | undefined {
  const armour = /-----BEGIN ([A-Z0-9 ]{0,20})PRIVATE KEY/.exec(reading.text)
  if (armour) return { form: `${armour[1]?.trim() || 'PKCS#8'} PEM`, offset: armour.index }
  const p = reading.first('p')
  if (reading.key?.kind === 'private') return { form: reading.key.form, offset: p?.valueStart ?? 0 }
  const { meant, key } = reading
  if (!p || key?.kind !== 'rsa' || key.trailing > 0) return searchText(meant, 0)
  // All of the first p= was read as a public key, so nothing else is in it. Another p= is searched like any tag.
  const end = p.valueStart + p.value.length
  return searchText(meant.slice(0, p.valueStart), 0) ?? searchText(meant.slice(end), end)
}

function searchText(text: string, offset: number): FoundSecret | undefined {
  for (const found of text.matchAll(keyStart)) {
    const index = found.index + (found[1]?.length ?? 0)
    const form = privateForm(text.slice(index, index + headLength))
    if (form) return { form, offset: offset + index }
  }
  return undefined
}

/** The form of the private key whose base64 begins a text, up to the next ';'. */
function privateForm(text: string): string | undefined {
  const { octets } = readBase64(text.split(';', 1)[0] ?? '')
  // Less holds no private key worth the name.
  if (octets.length < 24) return undefined
  const key = readKey(octets)
  return key.kind === 'private' ? key.form : undefined
}
