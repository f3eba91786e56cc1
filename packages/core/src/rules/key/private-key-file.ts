import type { Finding } from '../../finding.js'
import { reportInto } from '../report.js'

const armour = /-----BEGIN ([A-Z0-9 ]{0,20})PRIVATE KEY-----/

/**
 * Whether a file's text holds a private key in PEM, or age's identity: one finding, which quotes nothing of it.
 *
 * Ciphertext (`.pem.age`) is no finding.
 */
export function judgePrivateKeyFile(text: string, file: string): Finding[] {
  const findings: Finding[] = []
  const found = armour.exec(text)
  const identity = /^AGE-SECRET-KEY-1[0-9A-Z]{20,}/m.exec(text)
  const index = found?.index ?? identity?.index
  if (index === undefined) return findings
  const before = text.slice(0, index).split('\n')
  const at = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  reportInto(findings, { at })('key/private-key-file', {
    form: found ? `${found[1]?.trim() || 'PKCS#8'} PEM` : 'age identity',
  })
  return findings
}
