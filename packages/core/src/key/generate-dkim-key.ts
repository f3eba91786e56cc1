import { generateKeyPair } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { promisify } from 'node:util'
import { type DkimKey, dkimKeyOf } from './dkim-key.js'
import { defaultKeyType, type KeyType, rsaBits } from './key-type.js'

const generate = promisify(generateKeyPair)

/**
 * Makes a key, away from the main thread. RSA with the exponent 65537.
 *
 * @example
 * ```ts
 * import { generateDkimKey } from '@dkimkit/core'
 *
 * const key = await generateDkimKey('ed25519')
 * key.type // => 'ed25519'
 * `${key.privateKey}` // => '[private key]'
 * ```
 */
export async function generateDkimKey(type: KeyType = defaultKeyType): Promise<DkimKey> {
  const bits = rsaBits(type)
  const pair = bits === undefined ? await generate('ed25519') : await generate('rsa', { modulusLength: bits })
  return dkimKeyOf(pair.privateKey)
}

/**
 * Makes keys as they are asked for, in that order, on all cores.
 *
 * Node makes keys on libuv's threads: four, or `UV_THREADPOOL_SIZE` where it is set before Node starts (the `dkimkit`
 * command sets it to the number of cores).
 */
export async function* generateDkimKeys(types: Iterable<KeyType>): AsyncGenerator<DkimKey> {
  const ahead: Promise<DkimKey>[] = []
  // One more than there are cores, so that none waits while the main thread encodes.
  const limit = availableParallelism() + 1
  for (const type of types) {
    const key = generateDkimKey(type)
    // A failure is met when its turn comes, not as an unhandled rejection.
    key.catch(() => undefined)
    ahead.push(key)
    const first = ahead.length >= limit ? ahead.shift() : undefined
    if (first) yield await first
  }
  for (const key of ahead) yield await key
}
