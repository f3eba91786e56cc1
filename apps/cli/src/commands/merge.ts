import { jsonOutput } from '../check/json-output.js'
import { type FileFacts, shardsOf, tellGaps } from '../check/merge-facts.js'
import { OwnerSet } from '../check/owner-set.js'
import { openShards, readShard } from '../check/read-shard.js'
import { sinkFor, writeAll } from '../check/sink.js'
import { sumUp } from '../check/sum-up.js'
import { Tally } from '../check/tally.js'
import { textOutput } from '../check/text-output.js'
import { defineCommand, exit } from '../command.js'
import { paintFor } from '../output/paint.js'

export const merge = defineCommand({
  name: 'merge',
  summary: 'join the shards of a check to one result',
  usage: 'FILE…',
  positionals: { min: 1, max: Number.POSITIVE_INFINITY },
  options: {},
  examples: [
    [
      'dkimkit merge shard-*.ndjson',
      'what every machine found, which shards are missing, and the exit code of the whole',
    ],
    ['dkimkit merge --json shard-*.ndjson > all.json', 'one JSON document'],
  ],
  async run({ positionals, common }, io) {
    const files = await openShards(positionals, io)
    // First all are read without a word: of a file that is none of ours, nothing is printed.
    const facts: FileFacts[] = []
    for (const file of files) facts.push(await readShard(file, () => undefined))
    const shards = shardsOf(facts)
    const output = common.json ? jsonOutput('merge') : textOutput(paintFor(io), undefined)
    const sink = sinkFor(io, undefined)
    const tally = new Tally()
    const seen = new OwnerSet()
    for (const [number, file] of files.entries()) {
      await readShard(file, (checked) => {
        const { owner } = checked.result
        // A machine that was started again brings what is there already.
        if ((seen.get(owner) ?? number) !== number) return undefined
        seen.add(owner, number)
        tally.add(checked)
        sink.write(output.add(checked))
        return sink.ready()
      })
    }
    const skipped = Math.max(...facts.map((file) => file.skipped))
    const whole = { ...(shards ? { shards } : {}), ...(skipped > 0 ? { skipped } : {}) }
    await writeAll(output.end({ owners: tally.owners, ...whole }), sink)
    const gaps = tellGaps(facts, shards)
    if (!common.quiet) io.tell(`${sumUp(tally, whole)}${gaps}`)
    return tally.exitCode(common.failOn) || (gaps === '' && skipped === 0 ? exit.clean : exit.unchecked)
  },
})
