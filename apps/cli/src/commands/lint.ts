import {
  type DeclaredRecord,
  DkimError,
  declaredOwnersToAsk,
  type Finding,
  parseDomain,
  reviewDeclared,
} from '@dkimkit/core'
import { findSender, nearestSender } from '@dkimkit/core/senders'
import { sourceFormats } from '@dkimkit/sources'
import { defineCommand, exit } from '../command.js'
import { askOwners, isUnchecked, liveOptions } from '../lint/ask-owners.js'
import { readPaths } from '../lint/read-paths.js'
import { printDocument } from '../output/document.js'
import { countFindings, exitCodeOf } from '../output/findings.js'
import { outputFormatOf, outputOption } from '../output/output-format.js'
import { paintFor } from '../output/paint.js'
import { printReport } from '../output/print-report.js'
import { recordJson } from '../output/record-json.js'
import { recordLines } from '../output/record-lines.js'

export const lint = defineCommand({
  name: 'lint',
  summary: 'judge records, in files and in whole trees of infrastructure code',
  usage: '[PATH…|-]',
  positionals: { min: 0, max: Number.POSITIVE_INFINITY },
  options: {
    format: { value: 'FORMAT', default: 'auto', about: `of files: auto, ${sourceFormats.join(', ')}` },
    zone: { value: 'NAME', about: 'the zone that relative names belong to' },
    output: outputOption,
    ...liveOptions,
  },
  examples: [
    ['dkimkit lint .', 'every DKIM record below this folder: Terraform, zone files, octoDNS, DNSControl, …'],
    ['dkimkit lint db.example.com --zone example.com', 'every DKIM record of a zone file, each finding with its line'],
    ["echo 'v=DKIM1; p=MIGf…' | dkimkit lint", 'one value'],
    ['dkimkit lint dkim.yaml --live', 'the manifest, every record that it declares, and what the DNS serves of it'],
    ['dkimkit lint . --output sarif > dkim.sarif', 'for code scanning; --output github annotates a workflow run'],
  ],
  async run({ positionals, options, common }, io) {
    const { format, zone, live: asks, server } = options
    const output = outputFormatOf(options.output, common.json)
    if (format !== 'auto' && !sourceFormats.includes(format)) {
      throw new DkimError('bad-argument', `--format ${format}: one of auto, ${sourceFormats.join(', ')} is wanted`)
    }
    if (server.length > 0 && !asks) throw new DkimError('bad-argument', '--server says whom --live asks: give that too')
    const { quiet } = common
    const paths = positionals.length > 0 ? positionals : ['-']
    const side = await readPaths(
      paths,
      {
        quiet,
        ...(zone === undefined ? {} : { zone: parseDomain(zone) }),
        ...(format === 'auto' ? {} : { format }),
      },
      io,
    )
    const live = asks ? await askOwners(declaredOwnersToAsk(side.records), { server, quiet }, io) : undefined
    const senders = { findSender, nearestSender }
    const review = reviewDeclared(side, { now: io.now(), senders, ...(live ? { live } : {}) })
    const findings = inOrderOf(side.records, review.findings)
    const own = side.records.flatMap((record) => recordJson(record) ?? [])
    if (output === 'json') printDocument(io, 'lint', findings, { records: own })
    else if (output !== 'text') printReport(io, output, findings)
    else {
      for (const line of recordLines(side.records, findings, paintFor(io))) io.print(`${line}\n`)
      if (!quiet) io.tell(`${sumUp(side.files, own.length, countFindings(findings), review.accepted.length)}\n`)
    }
    return exitCodeOf(findings, common.failOn) || (isUnchecked(live) ? exit.unchecked : exit.clean)
  },
})

/** Findings as people read files: those of no record first, then in the order of the records. */
function inOrderOf(records: readonly DeclaredRecord[], findings: readonly Finding[]): Finding[] {
  const keyOf = ({ at }: Pick<Finding, 'at'>): string => `${at?.file}\n${at?.line}\n${at?.column}`
  const ranks = new Map<string, number>()
  for (const record of records) if (!ranks.has(keyOf(record))) ranks.set(keyOf(record), ranks.size)
  return findings
    .map((finding) => ({ finding, rank: ranks.get(keyOf(finding)) ?? -1 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ finding }) => finding)
}

/** None at all is said as such: the file may be the wrong one. */
function sumUp(files: number, records: number, findings: string, accepted: number): string {
  const count = records === 0 ? 'no DKIM record' : `${records} DKIM record${records === 1 ? '' : 's'}`
  const where = files === 1 ? '' : ` in ${files} files`
  const tolerated = accepted === 0 ? '' : `, ${accepted} accepted`
  if (findings !== '' || accepted > 0) return `${count}${where}: ${findings || 'no finding'}${tolerated}`
  return records === 0
    ? `${count} was found${where}`
    : `${count}${where}: nothing to say against ${records === 1 ? 'it' : 'them'}`
}
