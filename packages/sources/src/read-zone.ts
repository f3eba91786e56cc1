import { type DeclaredRecord, type Finding, findingOf, readZoneFile, type ZoneProblem } from '@dkimkit/core'
import type { ReadOptions, SourceReading } from './source.js'

/** Reads a zone file (RFC 1035 §5.1). What of it cannot be read is a finding with its line; the rest counts. */
export function readZone(path: string, text: string, options: ReadOptions): SourceReading {
  const file = readZoneFile(text, {
    file: path,
    skipTemplateLines: true,
    ...(options.zone ? { origin: options.zone } : {}),
  })
  const zone = options.zone ?? file.origin
  const records = file.records
    .filter((record) => record.class === 'IN')
    .map(
      ({ owner, type, value, ttl, strings, at, valueAt }): DeclaredRecord => ({
        owner,
        type,
        value,
        at: type === 'TXT' ? valueAt : at,
        format: 'zone',
        ...(ttl === undefined ? {} : { ttl }),
        ...(strings ? { strings } : {}),
        ...(zone ? { zone } : {}),
      }),
    )
  return { records, findings: file.problems.filter(isOurs).map(problemFinding) }
}

/** The rules judge the length of a string by themselves. */
function isOurs(problem: ZoneProblem): boolean {
  return problem.code !== 'string-too-long'
}

function problemFinding({ code, at, seen }: ZoneProblem): Finding {
  if (code === 'template-line') return findingOf('source/line-skipped', { seen }, { at })
  return findingOf('source/line-broken', { format: 'zone file', problem: code, seen }, { at })
}
