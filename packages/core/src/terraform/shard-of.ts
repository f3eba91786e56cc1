import { createHash } from 'node:crypto'
import { canonicalName } from '../name/labels.js'

/**
 * Which of `shards` parts an owner belongs to, from 0. It follows from the owner and the number alone, so that a new
 * record moves no other; another number moves nearly all.
 *
 * @example
 * ```ts
 * import { shardOf } from '@dkimkit/core'
 *
 * shardOf('mail._domainkey.example.com', 1) // => 0
 * ```
 */
export function shardOf(owner: string, shards: number): number {
  if (shards <= 1) return 0
  return createHash('sha256').update(canonicalName(owner)).digest().readUInt32BE(0) % shards
}
