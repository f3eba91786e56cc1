import type { Finding } from '../../finding.js'
import { readKey } from '../../key/read-key.js'
import { reportInto } from '../report.js'

const armour = /-----BEGIN ([A-Z0-9 ]{0,20})PRIVATE KEY-----/g
/** What stands between an armour line and the key: line ends, as such or escaped, quotes, and the headers of RFC 1421. */
const between = /\\[nrt]|["'\s]|^[ \t]*(?:Proc-Type|DEK-Info):.*$/gm
/** Behind an armour line that a page only shows stand words, or a few letters. */
const isKeyText = /^[A-Za-z0-9+/]{40}/
/** The headers of RFC 1421, and the beginning of the key behind them. */
const headLength = 400
/** What tells a key's kind stands at its beginning. */
const derHeadLength = 200

/**
 * Whether a file holds a private key, in PEM or in DER, or age's identity: one finding, which quotes nothing of it.
 *
 * Ciphertext (`.pem.age`) is no finding, and neither is an armour line with no key behind it.
 */
export function judgePrivateKeyFile(content: string | Uint8Array, file: string): Finding[] {
  const der = typeof content === 'string' ? undefined : readKey(content.subarray(0, derHeadLength))
  if (der?.kind === 'private') return findingAt('', 0, `${der.form} DER`, file)
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
  const found = findArmour(text)
  const identity = /^AGE-SECRET-KEY-1[0-9A-Z]{20,}/m.exec(text)
  if (found) return findingAt(text, found.index, `${found[1]?.trim() || 'PKCS#8'} PEM`, file)
  return identity ? findingAt(text, identity.index, 'age identity', file) : []
}

function findArmour(text: string): RegExpExecArray | undefined {
  for (const found of text.matchAll(armour)) {
    const end = found.index + found[0].length
    const body = text.slice(end, end + headLength).replace(between, '')
    if (isKeyText.test(body)) return found
  }
  return undefined
}

function findingAt(text: string, index: number, form: string, file: string): Finding[] {
  const before = text.slice(0, index).split('\n')
  const findings: Finding[] = []
  const at = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  reportInto(findings, { at })('key/private-key-file', { form })
  return findings
}
