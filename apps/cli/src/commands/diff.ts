import { DkimError, diffDeclared, ownersToAsk, type Review, reviewChange } from '@dkimkit/core'
import { findSender, nearestSender } from '@dkimkit/core/senders'
import { defineCommand, exit } from '../command.js'
import { acceptedJson, changeJson } from '../diff/change-json.js'
import { changeLines } from '../diff/change-lines.js'
import { openComparison } from '../diff/open-comparison.js'
import { askOwners, isUnchecked, liveOptions } from '../lint/ask-owners.js'
import { printDocument } from '../output/document.js'
import { countFindings, exitCodeOf } from '../output/findings.js'
import { outputFormatOf, outputOption } from '../output/output-format.js'
import { paintFor } from '../output/paint.js'
import { printReport } from '../output/print-report.js'

export const diff = defineCommand({
  name: 'diff',
  summary: 'judge a change of DKIM records: two revisions, two folders, or a Terraform plan',
  usage: 'BASE HEAD | PLAN',
  positionals: { min: 1, max: 2 },
  options: { output: outputOption, ...liveOptions },
  examples: [
    ['dkimkit diff origin/main HEAD', 'what this branch changes, since it left main'],
    ['dkimkit diff main .', 'the same, with what is not committed yet'],
    ['dkimkit diff main HEAD --live', 'and what the DNS of today says to it'],
    ['terraform show -json plan.out > plan.json && dkimkit diff plan.json', 'what a Terraform plan changes'],
    ['dkimkit diff old/ new/ --json', 'two folders, as one JSON document'],
  ],
  async run({ positionals, options, common }, io) {
    const { live: asks, server } = options
    const output = outputFormatOf(options.output, common.json)
    if (server.length > 0 && !asks) throw new DkimError('bad-argument', '--server says whom --live asks: give that too')
    const { quiet } = common
    const { base, head, names, history } = await openComparison(positionals, quiet, io)
    const owners = asks ? ownersToAsk(diffDeclared(base.records, head.records)) : []
    const live = asks ? await askOwners(owners, { server, quiet }, io) : undefined
    const senders = { findSender, nearestSender }
    const review = reviewChange(base, head, {
      now: io.now(),
      senders,
      ...(live ? { live } : {}),
      ...(history ? { history } : {}),
    })
    if (output === 'json') {
      printDocument(io, 'diff', review.findings, {
        base: names[0],
        head: names[1],
        changes: review.changes.map(changeJson),
        accepted: review.accepted.map(acceptedJson),
        verdict: review.verdict,
      })
    } else if (output !== 'text') printReport(io, output, review.findings)
    else {
      const paint = paintFor(io)
      for (const line of changeLines(review, paint)) io.print(`${line}\n`)
      const summary = `${sumUp(review, names)}\n`
      if (review.changes.length === 0) io.print(summary)
      else if (!quiet) io.tell(summary)
    }
    return exitCodeOf(review.findings, common.failOn) || (isUnchecked(live) ? exit.unchecked : exit.clean)
  },
})

function sumUp({ changes, findings }: Review, [base, head]: readonly [string, string]): string {
  const between = `from ${base} to ${head}`
  const counted = countFindings(findings)
  if (changes.length === 0) return `no DKIM record changes ${between}${counted ? `: ${counted}` : ''}`
  const count = `${changes.length} DKIM record${changes.length === 1 ? '' : 's'} change${changes.length === 1 ? 's' : ''}`
  return `${count} ${between}: ${counted || 'nothing to say against it'}`
}
