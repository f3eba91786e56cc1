import { DkimError } from '../error.js'

/** The keys that dkimkit makes. */
export const keyTypes = ['rsa-1024', 'rsa-2048', 'rsa-3072', 'rsa-4096', 'ed25519'] as const
export type KeyType = (typeof keyTypes)[number]

/** What a user asks for: one key, or `dual`, an RSA key of 2048 bits and an Ed25519 key that sign side by side (RFC 8463 §3). */
export const keyChoices = [...keyTypes, 'dual'] as const
export type KeyChoice = (typeof keyChoices)[number]

export const defaultKeyType: KeyType = 'rsa-2048'

/** The keys that a choice stands for. */
export function keyTypesOf(choice: KeyChoice): readonly KeyType[] {
  return choice === 'dual' ? ['rsa-2048', 'ed25519'] : [choice]
}

/** Throws `DkimError('bad-argument')` for a word that is no choice. */
export function parseKeyChoice(word: string): KeyChoice {
  const choice = keyChoices.find((choice) => choice === word)
  if (choice) return choice
  throw new DkimError('bad-argument', `'${word}' is no key type: choose one of ${keyChoices.join(', ')}`)
}

/** The modulus length in bits; undefined for Ed25519. */
export function rsaBits(type: KeyType): number | undefined {
  return type === 'ed25519' ? undefined : Number(type.slice('rsa-'.length))
}
