import { createPublicKey, type KeyObject } from 'node:crypto'
import { DkimError } from '../error.js'
import { formatDkimRecord } from '../record/dkim-record.js'
import { PrivateKey } from './private-key.js'

/** A public key as a record publishes it. */
export interface DkimPublicKey {
  /** The value of k=. */
  readonly type: 'rsa' | 'ed25519'
  /** Modulus length, or 256 for Ed25519. */
  readonly bits: number
  /** The value of p=: base64 of a SubjectPublicKeyInfo (RFC 6376 §3.6.1), or of the 32 octets of an Ed25519 key (RFC 8463 §4). */
  readonly publicKey: string
}

/** A key pair: what is published, and what is kept. */
export interface DkimKey extends DkimPublicKey {
  readonly privateKey: PrivateKey
}

/** The record that publishes a key: `v=DKIM1; k=…; p=…`, with the tags given. */
export function recordOfKey(key: DkimPublicKey, tags: { readonly flags?: readonly string[] } = {}): string {
  return formatDkimRecord({ version: 'DKIM1', keyType: key.type, ...tags, publicKey: key.publicKey })
}

/** The DkimKey of a private key object. Throws `DkimError('bad-key')` for a key that DKIM has no use for. */
export function dkimKeyOf(key: KeyObject): DkimKey {
  return { ...dkimPublicKeyOf(createPublicKey(key)), privateKey: new PrivateKey(key) }
}

/** The DkimPublicKey of a public key object. Throws `DkimError('bad-key')` for a key that DKIM has no use for. */
export function dkimPublicKeyOf(key: KeyObject): DkimPublicKey {
  const spki = key.export({ type: 'spki', format: 'der' })
  if (key.asymmetricKeyType === 'rsa') {
    return { type: 'rsa', bits: key.asymmetricKeyDetails?.modulusLength ?? 0, publicKey: spki.toString('base64') }
  }
  // RFC 8410 §4: twelve octets of header, then the 32 of the key.
  if (key.asymmetricKeyType === 'ed25519')
    return { type: 'ed25519', bits: 256, publicKey: spki.subarray(12).toString('base64') }
  throw new DkimError(
    'bad-key',
    `this is a key for ${key.asymmetricKeyType ?? 'an unknown algorithm'}: DKIM knows RSA and Ed25519`,
  )
}
