import { type DeclaredRecord, DkimError, type Finding, lintDeclared, parseDomain } from '@dkimkit/core'
import { findSender, nearestSender } from '@dkimkit/core/senders'
import { readSource, sourceFormats } from '@dkimkit/sources'
import { defineCommand } from '../command.js'
import { printDocument } from '../output/document.js'
import { countFindings, exitCodeOf, findingLine } from '../output/findings.js'
import { paintFor } from '../output/paint.js'
import { progressFor } from '../output/progress.js'
import { recordJson } from '../output/record-json.js'
import { readInput } from '../read-input.js'

export const lint = defineCommand({
  name: 'lint',
  summary: 'judge records, without asking the DNS',
  usage: '[PATH…|-]',
  positionals: { min: 0, max: Number.POSITIVE_INFINITY },
  options: {
    format: { value: 'FORMAT', default: 'auto', about: `auto, ${sourceFormats.join(', ')}` },
    zone: { value: 'NAME', about: 'the zone that relative names belong to' },
  },
  examples: [
    ['dkimkit lint db.example.com --zone example.com', 'every DKIM record of a zone file, each finding with its line'],
    ["echo 'v=DKIM1; p=MIGf…' | dkimkit lint", 'one value'],
    ['dig +noall +answer s1._domainkey.example.com TXT | dkimkit lint', 'what dig prints'],
  ],
  async run({ positionals, options, common }, io) {
    const { format } = options
    if (format !== 'auto' && !sourceFormats.includes(format)) {
      throw new DkimError('bad-argument', `--format ${format}: one of auto, ${sourceFormats.join(', ')} is wanted`)
    }
    const zone = options.zone === undefined ? {} : { zone: parseDomain(options.zone) }
    const records: DeclaredRecord[] = []
    const findings: Finding[] = []
    const paths = positionals.length > 0 ? positionals : ['-']
    const progress = progressFor(io, common.quiet)
    for (const [done, path] of paths.entries()) {
      const text = (await readInput(path, io)).toString('utf8')
      const source = readSource(path === '-' ? 'stdin' : path, text, {
        ...zone,
        ...(format === 'auto' ? {} : { format }),
      })
      for (const record of source.records) records.push(record)
      findings.push(...source.findings)
      progress.update(done + 1, paths.length, 'files read')
    }
    progress.end()
    for (const finding of lintDeclared(records, { senders: { findSender, nearestSender }, now: io.now() }))
      findings.push(finding)
    const own = records.flatMap((record) => recordJson(record) ?? [])
    if (common.json) printDocument(io, 'lint', findings, { records: own })
    else {
      const paint = paintFor(io)
      for (const finding of findings) io.print(`${findingLine(finding, paint)}\n`)
      if (!common.quiet)
        io.tell(
          `${own.length} DKIM record${own.length === 1 ? '' : 's'}: ${countFindings(findings) || 'nothing to say against them'}\n`,
        )
    }
    return exitCodeOf(findings, common.failOn)
  },
})
