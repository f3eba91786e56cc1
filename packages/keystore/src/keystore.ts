import type { DkimKey, PrivateKey } from '@dkimkit/core'

/** One key: the domain and the selector that name it. */
export interface KeyName {
  readonly domain: string
  readonly selector: string
}

/**
 * What a store says when it is asked whether it holds the private half of a public key. `sealed`: something is there, and
 * nothing here can open it.
 */
export type Confirmation = 'held' | 'absent' | 'other-key' | 'unreadable' | 'sealed'

/**
 * A place for private keys. A key is put once and never changed: a new key has a new selector.
 *
 * Failures throw `DkimError`: `exists` (put), `not-found` (get, destroy), `write-failed`, `bad-key`, `unsupported` (a
 * store that can only be written to has no `get`).
 */
export interface Keystore {
  /** The word by which a manifest names the store. */
  readonly kind: string
  /** Keeps a key. Afterwards the store holds all of it, or nothing of it. */
  put(name: KeyName, key: PrivateKey): Promise<void>
  /** Reads what is stored again and compares it with the public half (the value of p=). */
  confirm(name: KeyName, publicKey: string): Promise<Confirmation>
  get(name: KeyName): Promise<DkimKey>
  /** Every key, sorted by domain and selector. */
  list(): Promise<KeyName[]>
  /** Removes a key. */
  destroy(name: KeyName): Promise<void>
  /** Where a key is kept, for people. */
  describe(name: KeyName): string
}
