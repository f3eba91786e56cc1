import { type DerElement, derTag, expectDerElement, readDerElement, readDerInteger } from './der.js'

/** An RSA public key as found: octets without sign octet, most significant first. */
export interface RsaKey {
  readonly kind: 'rsa'
  /** `spki` is what RFC 6376 §3.6.1 asks for; `pkcs1` is the bare RSAPublicKey inside it. */
  readonly form: 'spki' | 'pkcs1'
  readonly modulus: Uint8Array
  readonly exponent: Uint8Array
  readonly bits: number
  /** Octets after the end of the key. */
  readonly trailing: number
}

/** What some octets are, as far as a DKIM record cares. Private keys are only named, never kept. */
export type KeyReading =
  | RsaKey
  | { readonly kind: 'ed25519'; readonly octets: Uint8Array }
  | { readonly kind: 'other-key'; readonly name: string }
  | { readonly kind: 'private'; readonly form: string }
  | { readonly kind: 'certificate' | 'certificate request' }
  | { readonly kind: 'truncated'; readonly has: number; readonly wants: number }
  | { readonly kind: 'unreadable' }

const unreadable: KeyReading = { kind: 'unreadable' }
const oidRsa = Buffer.from('2a864886f70d010101', 'hex') // 1.2.840.113549.1.1.1, RFC 8017 appendix A.1
const oidEd25519 = Buffer.from('2b6570', 'hex') // 1.3.101.112, RFC 8410 §3
const oidNames = [
  { oid: Buffer.from('2a8648ce3d0201', 'hex'), name: 'elliptic curve' },
  { oid: Buffer.from('2a8648ce380401', 'hex'), name: 'DSA' },
  { oid: Buffer.from('2b6571', 'hex'), name: 'Ed448' },
  { oid: Buffer.from('2b656e', 'hex'), name: 'X25519' },
  { oid: Buffer.from('2a864886f70d01010a', 'hex'), name: 'RSA-PSS' },
]
const oidPbes = Buffer.from('2a864886f70d0105', 'hex') // PKCS#5, RFC 8018: an encrypted private key
const oidPkcs12Pbe = Buffer.from('2a864886f70d010c01', 'hex')
const opensshMagic = Buffer.from('openssh-key-v1')

/** Says what DER octets hold: a public key, or which of the things that people put in its place. Total. */
export function readKey(octets: Uint8Array): KeyReading {
  if (startsWith(octets, opensshMagic)) return { kind: 'private', form: 'OpenSSH' }
  const outer = readDerElement(octets, 0)
  if (outer?.tag !== derTag.sequence) return unreadable
  // Asked before anything else: half a private key is a leak too.
  const form = privateForm(octets, outer.start)
  if (form) return { kind: 'private', form }
  if (outer.end > octets.length) return { kind: 'truncated', has: octets.length, wants: outer.end }
  const first = readDerElement(octets, outer.start, outer.end)
  if (first?.tag === derTag.integer) return readRsa(octets, 0, octets.length, 'pkcs1') ?? unreadable
  if (first?.tag !== derTag.sequence || first.end > outer.end) return unreadable
  const inner = octets[first.start]
  if (inner === derTag.context0) return { kind: 'certificate' }
  if (inner === derTag.integer)
    return {
      kind:
        // The version of a request is 0 (RFC 2986 §4); a certificate of version 1 has its serial number here.
        octets[first.start + 3] === derTag.sequence && octets[first.start + 1] === 1 && octets[first.start + 2] === 0
          ? 'certificate request'
          : 'certificate',
    }
  return readSpki(octets, first, outer)
}

/** SubjectPublicKeyInfo, RFC 5280 §4.1: SEQUENCE { SEQUENCE { OID, parameters }, BIT STRING }. */
function readSpki(octets: Uint8Array, algorithm: DerElement, outer: DerElement): KeyReading {
  const oid = expectDerElement(octets, algorithm.start, derTag.oid)
  const bits = expectDerElement(octets, algorithm.end, derTag.bitString, outer.end)
  if (!oid || !bits || octets[bits.start] !== 0) return unreadable
  const rest = octets.length - bits.end
  if (isOid(octets, oid, oidRsa)) {
    const key = readRsa(octets, bits.start + 1, bits.end, 'spki')
    return key ? { ...key, trailing: key.trailing + rest } : unreadable
  }
  const content = octets.subarray(bits.start + 1, bits.end)
  if (isOid(octets, oid, oidEd25519)) return content.length === 32 ? { kind: 'ed25519', octets: content } : unreadable
  return {
    kind: 'other-key',
    name: oidNames.find((known) => isOid(octets, oid, known.oid))?.name ?? 'unknown algorithm',
  }
}

/** RSAPublicKey, RFC 8017 appendix A.1.1: SEQUENCE { modulus INTEGER, publicExponent INTEGER }. */
function readRsa(octets: Uint8Array, at: number, limit: number, form: RsaKey['form']): RsaKey | undefined {
  const sequence = expectDerElement(octets, at, derTag.sequence, limit)
  const modulus = sequence && readDerInteger(octets, sequence.start, sequence.end)
  const exponent = modulus && readDerInteger(octets, modulus.end, sequence.end)
  if (!exponent || modulus.value.length === 0 || exponent.end !== sequence.end) return undefined
  const bits = modulus.value.length * 8 - Math.clz32(modulus.value[0] ?? 0) + 24
  return { kind: 'rsa', form, modulus: modulus.value, exponent: exponent.value, bits, trailing: limit - sequence.end }
}

/** Told by the first elements alone, so that a key that was cut is known too. */
function privateForm(octets: Uint8Array, at: number): string | undefined {
  if (octets[at] === derTag.integer && octets[at + 1] === 1) {
    const version = octets[at + 2] ?? -1
    const next = octets[at + 3]
    if (version <= 1 && next === derTag.sequence) return 'PKCS#8'
    if (version <= 1 && next === derTag.integer) return 'PKCS#1'
    if (version === 1 && next === derTag.octetString) return 'SEC1'
  }
  const algorithm = readDerElement(octets, at)
  const oid = algorithm?.tag === derTag.sequence && expectDerElement(octets, algorithm.start, derTag.oid)
  if (!oid) return undefined
  const isPbe = isBelow(octets, oid, oidPbes) || isBelow(octets, oid, oidPkcs12Pbe)
  return isPbe ? 'encrypted PKCS#8' : undefined
}

function isOid(octets: Uint8Array, element: DerElement, oid: Uint8Array): boolean {
  return element.end - element.start === oid.length && startsWith(octets, oid, element.start)
}

/** Whether an OID is one of an arc, or its root. */
function isBelow(octets: Uint8Array, element: DerElement, arc: Uint8Array): boolean {
  return element.end - element.start >= arc.length && startsWith(octets, arc, element.start)
}

function startsWith(octets: Uint8Array, what: Uint8Array, at = 0): boolean {
  for (let i = 0; i < what.length; i++) if (octets[at + i] !== what[i]) return false
  return true
}
