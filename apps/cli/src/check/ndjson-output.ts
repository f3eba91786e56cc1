import { documentVersion } from '../output/document.js'
import type { Checked } from './checked.js'
import type { Output, RunFacts } from './output.js'
import type { Shard } from './shard.js'

const resultSchema = { name: 'dkimkit/check-result', version: documentVersion }
const shardSchema = { name: 'dkimkit/check-shard', version: documentVersion }

/** The line behind the last result of a shard: it says that the shard was finished, even if no owner fell to it. */
export interface ShardLine {
  readonly schema: typeof shardSchema
  readonly shard: Shard
  /** How many results stand before it. */
  readonly owners: number
  /** Lines of the list that named no owner. */
  readonly skipped?: number
}

/** One document a line: a result with its findings. A shard that was finished says so in a line of its own. */
export function ndjsonOutput(): Output {
  return {
    add: ({ result, findings }: Checked) => `${JSON.stringify({ schema: resultSchema, ...result, findings })}\n`,
    *end({ shard, interrupted, owners, skipped }: RunFacts) {
      if (!shard || interrupted) return
      const line: ShardLine = { schema: shardSchema, shard, owners, ...(skipped === undefined ? {} : { skipped }) }
      yield `${JSON.stringify(line)}\n`
    },
  }
}
