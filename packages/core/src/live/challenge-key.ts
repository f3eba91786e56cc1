import { createHash, createPublicKey, type KeyObject, randomBytes, verify } from 'node:crypto'
import type { PrivateKey } from '../key/private-key.js'
import { readRecord } from '../record/reading.js'

/**
 * Whether a private key fits a published record: it signs random octets as DKIM does, and the record's key has to verify
 * the signature. A record that holds no key fits none. Never throws.
 *
 * @example
 * ```ts
 * import { challengeKey, generateDkimKey, recordOfKey } from '@dkimkit/core'
 *
 * const key = await generateDkimKey('ed25519')
 * challengeKey(key.privateKey, recordOfKey(key)) // => 'fits'
 * challengeKey(key.privateKey, 'v=DKIM1; k=ed25519; p=') // => 'mismatch'
 * ```
 */
export function challengeKey(privateKey: PrivateKey, record: string): 'fits' | 'mismatch' {
  try {
    const key = publicKeyOf(record)
    if (!key) return 'mismatch'
    const octets = randomBytes(64)
    if (key.asymmetricKeyType === 'rsa')
      return verify('sha256', octets, key, privateKey.sign(octets)) ? 'fits' : 'mismatch'
    // RFC 8463 §3: Ed25519 signs the SHA-256 of what is to be signed.
    const hash = createHash('sha256').update(octets).digest()
    return verify(null, hash, key, privateKey.sign(hash)) ? 'fits' : 'mismatch'
  } catch {
    // OpenSSL refuses a published key that is none, or that is too small to sign SHA-256 with.
    return 'mismatch'
  }
}

/** The key that a record holds; read by its numbers, as verifiers take SubjectPublicKeyInfo and PKCS#1 alike. */
function publicKeyOf(record: string): KeyObject | undefined {
  const { key, keyType, base64: p } = readRecord(record)
  const base64 = (octets: Uint8Array): string => Buffer.from(octets).toString('base64url')
  if (key?.kind === 'rsa') {
    const jwk = { kty: 'RSA', n: base64(key.modulus), e: base64(key.exponent) }
    return createPublicKey({ key: jwk, format: 'jwk' })
  }
  // RFC 8463 §4: p= holds the 32 octets themselves.
  if (keyType !== 'ed25519' || p?.octets.length !== 32) return undefined
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: base64(p.octets) }, format: 'jwk' })
}
