import { judgePrivateKeyFile, showValue } from '@dkimkit/core'

/** A 256-bit key in DER has no fewer octets. */
const shortest = 32

/**
 * Whether a text holds a private key: PEM, DER in base64 or hex, OpenSSH, PuTTY, JWK or an age identity, also where it
 * was folded, escaped, encoded once more, or cut into strings. A bare Ed25519 seed looks like any 32 octets.
 */
export function holdsPrivateKey(given: string): boolean {
  const text = withoutPublicKey(given)
  if (text.length < shortest) return false
  if (isPrivate(text)) return true
  return unwrapped(text).some((inner) => inner.length >= shortest && isPrivate(inner))
}

/** The whole of an RSA key in SubjectPublicKeyInfo, of the sizes that people use: there is room for nothing else in it. */
const publicKeys = [
  { start: 'MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQ', length: 216 },
  { start: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA', length: 392 },
  { start: 'MIICIjANBgkqhkiG9w0BAQEFAAOCAg8AMIICCgKCAgEA', length: 736 },
]

/** Most texts are a public key and a few tags, which is told at a glance. */
function withoutPublicKey(text: string): string {
  for (const { start, length } of publicKeys) {
    const from = text.indexOf(start)
    if (from < 0 || !text.startsWith('IDAQAB', from + length - 6)) continue
    return text.slice(0, from) + text.slice(from + length)
  }
  return text
}

function isPrivate(text: string): boolean {
  if (showValue(text) !== text || judgePrivateKeyFile(text, '').length > 0) return true
  if (/PuTTY-User-Key-File|AGE-SECRET-KEY-|BEGIN[A-Z0-9 ]{0,30}PRIVATE/i.test(text)) return true
  // RFC 7517, RFC 8037: d is the private part of every kind of key.
  return /kty/.test(text) && /\bd\W{1,8}[A-Za-z0-9_-]{40}/.test(text)
}

function* wrappings(text: string): Generator<string> {
  if (/[\s"'\\]/.test(text)) yield text.replace(/\\[nrt"]|[\s"'\\]/g, '')
  if (/[^\x00-\x7f]|[\x00-\x08]/.test(text)) yield Buffer.from(text, 'latin1').toString('base64')
  if (/%[0-9a-f]{2}/i.test(text))
    yield text.replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
  for (const [hex] of text.matchAll(/[0-9a-f]{64,}/gi)) yield Buffer.from(hex, 'hex').toString('base64')
  for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]{40,}/g)) {
    if (/[-_]/.test(run)) yield run.replaceAll('-', '+').replaceAll('_', '/')
    const decoded = Buffer.from(run, 'base64').toString('latin1')
    // Octets of a key have been read in base64 already.
    if (isText(decoded)) yield decoded
  }
}

/** What may stand below two wrappings, such as base64 of a PEM whose line ends were escaped. */
function unwrapped(text: string): string[] {
  const inner = [...wrappings(text)].filter((one) => one.length >= shortest)
  return [...inner, ...inner.filter(isText).flatMap((one) => [...wrappings(one)])]
}

function isText(text: string): boolean {
  return /^[\t\n\r\x20-\x7e]*$/.test(text)
}
