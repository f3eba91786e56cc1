import { DkimError, printable } from '@dkimkit/core'
import { formatShard, type Shard } from './shard.js'

/** What one file says of itself. */
export interface FileFacts {
  readonly path: string
  /** The shard that was finished in it; undefined for a list that was not split, or a shard that was not finished. */
  readonly shard: Shard | undefined
  /** It ends in the middle, or its run was ended early. */
  readonly unfinished: boolean
  /** Lines of the list that named no owner. */
  readonly skipped: number
}

/** Which shards of a list are there. */
export interface ShardsJson {
  readonly count: number
  readonly present: readonly number[]
  readonly missing: readonly number[]
}

/** The shards that were finished, and those that are missing. Throws `DkimError('bad-argument')` for shards of different lists. */
export function shardsOf(files: readonly FileFacts[]): ShardsJson | undefined {
  const marked = files.flatMap(({ path, shard }) => (shard ? [{ path, shard }] : []))
  const [first] = marked
  if (!first) return undefined
  const other = marked.find(({ shard }) => shard.count !== first.shard.count)
  if (other) {
    const [one, two] = [first, other].map(({ path, shard }) => `${printable(path)} (${formatShard(shard)})`)
    throw new DkimError('bad-argument', `${one} and ${two} are shards of different runs: merge those of one`)
  }
  const present = new Set(marked.map(({ shard }) => shard.index))
  const all = Array.from({ length: first.shard.count }, (_, index) => index + 1)
  return {
    count: first.shard.count,
    present: all.filter((index) => present.has(index)),
    missing: all.filter((index) => !present.has(index)),
  }
}

/** What is missing, in lines for people. */
export function tellGaps(files: readonly FileFacts[], shards: ShardsJson | undefined): string {
  const lines = files.flatMap(({ path, shard, unfinished }) => {
    if (unfinished || (shards && !shard)) return [`${printable(path)} was not finished`]
    return []
  })
  const { missing = [], count = 0 } = shards ?? {}
  if (missing.length > 0)
    lines.push(`missing: shard${missing.length === 1 ? '' : 's'} ${missing.slice(0, 50).join(', ')} of ${count}`)
  return lines.map((line) => `${line}\n`).join('')
}
