import {
  DkimError,
  type DkimKey,
  type DkimPublicKey,
  datedSelectors,
  generateDkimKeys,
  type KeyType,
  keyTypesOf,
} from '@dkimkit/core'
import type { KeyName, Keystore } from '@dkimkit/keystore'
import type { Io } from '../io.js'
import { keepKey } from '../keep-key.js'
import type { Answers } from './answers.js'
import type { FirstSelector } from './first-manifest.js'

/**
 * The first selectors of a stream. A key that an earlier run kept before it was stopped, and that no manifest declares,
 * is taken up again where it can be read; where it cannot, it stays and its name is passed over.
 */
export async function makeSelectors(
  { domain, stream, key }: Pick<Answers, 'domain' | 'stream' | 'key'>,
  store: Keystore,
  io: Io,
): Promise<FirstSelector[]> {
  const types = keyTypesOf(key)
  const kept = (await store.list()).filter((name) => name.domain === domain).map(({ selector }) => selector)
  const first = datedSelectors({ stream, date: io.now(), types })
  const found = await Promise.all(
    types.map((type, index) => takeUp({ domain, selector: first[index] ?? '' }, type, store)),
  )
  const blocked = first.some((selector, index) => kept.includes(selector) && !found[index])
  const names = blocked ? datedSelectors({ stream, date: io.now(), types, taken: kept }) : first

  const known = types.map((_, index) => (blocked ? undefined : found[index]))
  const made = generateDkimKeys(types.filter((_, index) => !known[index]))
  const selectors: FirstSelector[] = []
  for (const [index, type] of types.entries()) {
    const selector = names[index] ?? ''
    selectors.push({ selector, type, key: known[index] ?? (await keepNext(made, { domain, selector }, store)) })
  }
  return selectors
}

async function keepNext(keys: AsyncGenerator<DkimKey>, name: KeyName, store: Keystore): Promise<DkimPublicKey> {
  const next = await keys.next()
  if (next.done) throw new DkimError('write-failed', `no key was made for ${name.selector}: run the command again`)
  await keepKey(store, name, next.value)
  return next.value
}

/** The public half of a key that is there already, readable and of the wanted type. */
async function takeUp(name: KeyName, type: KeyType, store: Keystore): Promise<DkimPublicKey | undefined> {
  try {
    const { type: family, bits, publicKey } = await store.get(name)
    return type === (family === 'ed25519' ? 'ed25519' : `rsa-${bits}`) ? { type: family, bits, publicKey } : undefined
  } catch {
    return undefined
  }
}
