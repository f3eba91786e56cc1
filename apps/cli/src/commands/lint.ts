import { DkimError, lintDeclared, parseDomain, settleFindings } from '@dkimkit/core'
import { findSender, nearestSender } from '@dkimkit/core/senders'
import { sourceFormats } from '@dkimkit/sources'
import { defineCommand } from '../command.js'
import { readPaths } from '../lint/read-paths.js'
import { printDocument } from '../output/document.js'
import { countFindings, exitCodeOf, findingLine } from '../output/findings.js'
import { paintFor } from '../output/paint.js'
import { recordJson } from '../output/record-json.js'

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
    ['dkimkit lint dkim.yaml', 'the manifest, and every record that it declares'],
    ['dig +noall +answer s1._domainkey.example.com TXT | dkimkit lint', 'what dig prints'],
  ],
  async run({ positionals, options, common }, io) {
    const { format } = options
    if (format !== 'auto' && !sourceFormats.includes(format)) {
      throw new DkimError('bad-argument', `--format ${format}: one of auto, ${sourceFormats.join(', ')} is wanted`)
    }
    const paths = positionals.length > 0 ? positionals : ['-']
    const {
      records,
      findings: broken,
      settle,
    } = await readPaths(
      paths,
      {
        quiet: common.quiet,
        ...(options.zone === undefined ? {} : { zone: parseDomain(options.zone) }),
        ...(format === 'auto' ? {} : { format }),
      },
      io,
    )
    const senders = { findSender, nearestSender }
    const findings = [...settleFindings(broken, settle), ...lintDeclared(records, { senders, ...settle })]
    const own = records.flatMap((record) => recordJson(record) ?? [])
    if (common.json) printDocument(io, 'lint', findings, { records: own })
    else {
      const paint = paintFor(io)
      for (const finding of findings) io.print(`${findingLine(finding, paint)}\n`)
      if (!common.quiet) io.tell(`${sumUp(own.length, countFindings(findings))}\n`)
    }
    return exitCodeOf(findings, common.failOn)
  },
})

/** None at all is said as such: the file may be the wrong one. */
function sumUp(records: number, findings: string): string {
  const count = records === 0 ? 'no DKIM record' : `${records} DKIM record${records === 1 ? '' : 's'}`
  if (findings !== '') return `${count}: ${findings}`
  return records === 0 ? `${count} was found` : `${count}: nothing to say against ${records === 1 ? 'it' : 'them'}`
}
