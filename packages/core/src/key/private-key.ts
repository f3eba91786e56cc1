import { sign as cryptoSign, type KeyObject } from 'node:crypto'
import { inspect } from 'node:util'

const shown = '[private key]'

/**
 * A private key that never prints: `toString`, `toJSON`, `util.inspect` and template strings give `[private key]`.
 *
 * The key itself comes out only by `revealPem`, so that a search for that word finds every place where it can leave.
 */
export class PrivateKey {
  readonly #key: KeyObject

  /** Takes a key object of node:crypto; `importPrivateKey` makes one from text. */
  constructor(key: KeyObject) {
    this.#key = key
  }

  /** PKCS#8 in PEM, as OpenDKIM, rspamd, Exim and Terraform-free signers read it. Keep it out of logs. */
  revealPem(): string {
    return this.#key.export({ type: 'pkcs8', format: 'pem' }) as string
  }

  /** Signs octets as DKIM does: RSASSA-PKCS1-v1_5 over SHA-256 (RFC 6376 §3.3), or PureEdDSA over their SHA-256 (RFC 8463 §3), which the caller makes. */
  sign(octets: Uint8Array): Buffer {
    return cryptoSign(this.#key.asymmetricKeyType === 'rsa' ? 'sha256' : null, octets, this.#key)
  }

  toString(): string {
    return shown
  }

  toJSON(): string {
    return shown
  }

  [Symbol.toPrimitive](): string {
    return shown
  }

  [inspect.custom](): string {
    return shown
  }
}
