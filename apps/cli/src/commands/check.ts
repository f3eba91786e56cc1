import { openAsking } from '../check/asking.js'
import { checkOnce } from '../check/check-once.js'
import { checkOptions, refuseContradictions } from '../check/check-options.js'
import { checkWaiting } from '../check/check-waiting.js'
import { readRequests } from '../check/requests.js'
import { parseShard } from '../check/shard.js'
import { SkippedLines } from '../check/skipped-lines.js'
import { parseWait } from '../check/wait.js'
import { defineCommand } from '../command.js'

export const check = defineCommand({
  name: 'check',
  summary: 'ask the DNS, and compare what it serves with what is declared',
  usage: '[OWNER…]',
  positionals: { min: 0, max: Number.POSITIVE_INFINITY },
  options: checkOptions,
  examples: [
    ['dkimkit check mail._domainkey.example.com', 'is it published, and is it a good key'],
    ['dkimkit check --domain example.com', 'whatever stands at one of the usual selectors'],
    ['dkimkit check --manifest dkim.yaml --wait 30m', 'before a release: until every name server serves all of it'],
    ['dkimkit check --input owners.txt --resume done.ndjson', 'a long list; run it again to go on after an end'],
  ],
  async run({ positionals, options, common }, io) {
    refuseContradictions(options, common)
    const seconds = options.wait === undefined ? undefined : parseWait(options.wait)
    const shard = options.shard === undefined ? undefined : parseShard(options.shard)
    const skipped = new SkippedLines(options.input ?? '-', io)
    const requests = await readRequests(positionals, options, io, skipped.add)
    const asking = await openAsking(options, io)
    const all = { requests, asking, shard, skipped, options, common }
    try {
      return await (seconds === undefined ? checkOnce(all, io) : checkWaiting(all, seconds, io))
    } finally {
      await asking.close()
    }
  },
})
