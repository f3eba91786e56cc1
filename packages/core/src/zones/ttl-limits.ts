import { largestTtl } from '../zone-file/ttl.js'
import type { TtlLimits } from './zone-kind.js'

/** What DNS itself allows (RFC 2181 §8), where a provider states no limits of its own. */
export const anyTtl: TtlLimits = { min: 0, max: largestTtl, default: 3600 }

/** Whether a provider keeps a TTL as it is written. */
export function takesTtl({ min, max, auto, only }: TtlLimits, ttl: number): boolean {
  if (ttl === auto) return true
  return only ? only.includes(ttl) : Number.isInteger(ttl) && ttl >= min && ttl <= max
}

/** The TTLs that a provider takes, in words. */
export function describeTtl({ min, max, auto, only }: TtlLimits): string {
  const range = only ? only.join(', ') : `${min} to ${max}`
  return `${range} seconds${auto === undefined ? '' : `, or ${auto} to let it choose`}`
}
