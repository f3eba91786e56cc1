import { canonicalName, DkimError } from '@dkimkit/core'

/** One part of a list that several machines share; `index` counts from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** More machines than these share no list. */
const mostShards = 10_000

/** Reads `3/16`. Throws `DkimError('bad-argument')` for anything else. */
export function parseShard(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? []).map(Number)
  if (index >= 1 && index <= count && count <= mostShards) return { index, count }
  throw new DkimError('bad-argument', `--shard ${text}: I/N is wanted, from 1/N to N/N, such as 3/16`)
}

/** As users write it. */
export function formatShard({ index, count }: Shard): string {
  return `${index}/${count}`
}

/** Whether an owner belongs to a shard: by its name alone, so that every machine and every later run agree. */
export function isInShard(owner: string, { index, count }: Shard): boolean {
  return hashName(owner) % count === index - 1
}

/** FNV-1a of 32 bits; letter case and a final dot make no difference, as in the DNS (RFC 4343). */
function hashName(owner: string): number {
  const name = canonicalName(owner)
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Whether something that was read is a shard. */
export function isShard(read: unknown): read is Shard {
  if (typeof read !== 'object' || read === null) return false
  const { index, count } = read as Partial<Record<string, unknown>>
  if (typeof index !== 'number' || typeof count !== 'number') return false
  return Number.isInteger(index) && Number.isInteger(count) && index >= 1 && index <= count && count <= mostShards
}
