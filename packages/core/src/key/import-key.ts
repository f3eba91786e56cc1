import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { DkimError } from '../error.js'
import { readBase64 } from '../record/base64.js'
import { type DkimKey, type DkimPublicKey, dkimKeyOf, dkimPublicKeyOf } from './dkim-key.js'
import { readKey } from './read-key.js'

/** RFC 8410 §7: the PKCS#8 header before the 32 octets of an Ed25519 seed. */
const ed25519Pkcs8Header = Buffer.from('302e020100300506032b657004220420', 'hex')

/**
 * Reads a private key: PKCS#8 or PKCS#1 as PEM or DER, encrypted PKCS#8 with its passphrase, or a raw Ed25519 seed (32
 * octets, or 64 with the public key, or their base64).
 *
 * Throws `DkimError('bad-key')`, without a word of the key, for anything else: SEC1 and OpenSSH by name, a wrong or
 * missing passphrase, a public key, a key whose parts do not fit each other.
 */
export function importPrivateKey(input: string | Uint8Array, options: { readonly passphrase?: string } = {}): DkimKey {
  const object = privateKeyObject(input, options.passphrase)
  const key = dkimKeyOf(object)
  if (!signsFor(object)) throw damaged('is damaged')
  return key
}

function privateKeyObject(input: string | Uint8Array, passphrase: string | undefined): KeyObject {
  const text = asText(input)
  if (text?.includes('-----BEGIN')) return privateFromPem(text, passphrase)
  const octets = text === undefined ? Buffer.from(input) : fromBase64(text)
  if (octets.length === 32) return privateFromDer(Buffer.concat([ed25519Pkcs8Header, octets]), 'PKCS#8', undefined)
  if (octets.length === 64) return privateFromPair(octets)
  const reading = readKey(octets)
  if (reading.kind === 'private') return privateFromDer(octets, reading.form, passphrase)
  throw new DkimError('bad-key', `no private key here: ${wanted(reading.kind)}`)
}

/** The seed and the public key behind it, as libsodium and `rspamadm dkim_keygen` write an Ed25519 key. */
function privateFromPair(octets: Buffer): KeyObject {
  const key = privateFromDer(Buffer.concat([ed25519Pkcs8Header, octets.subarray(0, 32)]), 'PKCS#8', undefined)
  const publicHalf = createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(12)
  if (publicHalf.equals(octets.subarray(32))) return key
  throw new DkimError('bad-key', 'these 64 octets are no Ed25519 seed with its public key: PKCS#8 is wanted')
}

/** Reads a public key: SPKI or PKCS#1, as PEM or DER. Throws `DkimError('bad-key')` for anything else. */
export function importPublicKey(input: string | Uint8Array): DkimPublicKey {
  const text = asText(input)
  const pem = text?.includes('-----BEGIN') ? text : undefined
  if (pem?.includes('PRIVATE KEY')) throw new DkimError('bad-key', 'this is a private key: a public one is wanted here')
  // node:crypto would take the key out of a certificate, but only out of one in PEM.
  if (pem && !/-----BEGIN (?:RSA )?PUBLIC KEY-----/.test(pem)) throw notPublic()
  try {
    if (pem) return dkimPublicKeyOf(createPublicKey(pem))
    const octets = text === undefined ? Buffer.from(input) : fromBase64(text)
    const reading = readKey(octets)
    if (reading.kind === 'private') throw new DkimError('bad-key', 'this is a private key: a public one is wanted here')
    const type = reading.kind === 'rsa' ? reading.form : 'spki'
    return dkimPublicKeyOf(createPublicKey({ key: octets, format: 'der', type }))
  } catch (cause) {
    if (cause instanceof DkimError) throw cause
    throw notPublic(cause)
  }
}

function notPublic(cause?: unknown): DkimError {
  return new DkimError('bad-key', 'no public key can be read here: SPKI or PKCS#1 is wanted, as PEM or DER', { cause })
}

/** Keys load although their numbers do not fit each other; their signatures then verify nowhere. */
function signsFor(key: KeyObject): boolean {
  const digest = key.asymmetricKeyType === 'rsa' ? 'sha256' : null
  const octets = Buffer.from('dkimkit')
  try {
    return verify(digest, octets, createPublicKey(key), sign(digest, octets, key))
  } catch {
    return false
  }
}

function privateFromPem(pem: string, passphrase: string | undefined): KeyObject {
  if (!pem.includes('PRIVATE KEY')) throw new DkimError('bad-key', `no private key here: ${wanted('pem')}`)
  refuseForm(/-----BEGIN EC PRIVATE/.test(pem) ? 'SEC1' : /-----BEGIN OPENSSH/.test(pem) ? 'OpenSSH' : '')
  const encrypted = /-----BEGIN ENCRYPTED|Proc-Type: 4,ENCRYPTED/.test(pem)
  return createKey({ key: pem, format: 'pem' }, encrypted, passphrase)
}

function privateFromDer(der: Buffer, form: string, passphrase: string | undefined): KeyObject {
  refuseForm(form)
  return createKey(
    { key: der, format: 'der', type: form === 'PKCS#1' ? 'pkcs1' : 'pkcs8' },
    form.startsWith('encrypted'),
    passphrase,
  )
}

function refuseForm(form: string): void {
  if (form !== 'SEC1' && form !== 'OpenSSH') return
  const what = form === 'SEC1' ? 'an elliptic-curve key (SEC1), which DKIM has no use for' : 'an OpenSSH key'
  throw new DkimError('bad-key', `this is ${what}: RSA or Ed25519 is wanted, as PKCS#8 or PKCS#1`)
}

function createKey(
  input: { key: string | Buffer; format: 'pem' | 'der'; type?: 'pkcs1' | 'pkcs8' },
  encrypted: boolean,
  passphrase: string | undefined,
): KeyObject {
  if (encrypted && passphrase === undefined)
    throw new DkimError('bad-key', 'this private key is encrypted: give its passphrase')
  try {
    return createPrivateKey({ ...input, ...(passphrase === undefined ? {} : { passphrase }) })
  } catch {
    // The cause is left out on purpose: OpenSSL's text is of no help, and nothing near a key goes into a log.
    throw damaged(encrypted ? 'cannot be opened with this passphrase' : 'is damaged')
  }
}

function damaged(problem: string): DkimError {
  return new DkimError('bad-key', `this private key ${problem}: PKCS#8 or PKCS#1 is wanted`)
}

function asText(input: string | Uint8Array): string | undefined {
  if (typeof input === 'string') return input
  if (input.length <= 32) return undefined
  // PEM or base64 that was read from a file as octets. DER begins with an octet of base64, but none is of these alone.
  const text = Buffer.from(input).toString('latin1')
  return text.includes('-----BEGIN') || /^[A-Za-z0-9+/=\s]*$/.test(text) ? text : undefined
}

/** Node decodes any text: what is not base64 would become a key of somebody's words. */
function fromBase64(text: string): Buffer {
  const { octets, problem } = readBase64(text)
  return Buffer.from(problem ? [] : octets)
}

function wanted(kind: string): string {
  if (kind === 'rsa' || kind === 'ed25519') return 'this is a public key'
  if (kind === 'certificate' || kind === 'certificate request') return `this is a ${kind}`
  if (kind === 'truncated') return 'the text is cut off'
  return 'PKCS#8, PKCS#1 or a raw Ed25519 seed of 32 octets is wanted'
}
