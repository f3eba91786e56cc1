import { type DeclaredRecord, type Finding, findingOf, readZoneFile, type ZoneProblem } from '@dkimkit/core'
import type { ReadOptions, SourceReading } from '../source.js'
import { includedPath } from './included-path.js'
import { zoneOfPath } from './zone-of-path.js'

/**
 * Reads a zone file (RFC 1035 §5.1) and what it includes. What of it cannot be read is a finding with its line; the
 * rest counts. A file that does not say its zone is taken for the zone that its name says.
 */
export function readZone(path: string, text: string, options: ReadOptions): SourceReading {
  const origin = options.zone ?? zoneOfPath(path)
  const { read } = options
  const file = readZoneFile(text, {
    file: path,
    skipTemplateLines: true,
    ...(origin === undefined ? {} : { origin }),
    ...(read && { include: (name: string, from: string) => includedFile(name, from, read) }),
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

/** Name servers take a path from their own folder, which may be any folder above the file. */
function includedFile(
  name: string,
  from: string,
  read: NonNullable<ReadOptions['read']>,
): { file: string; text: string } | undefined {
  for (const file of includedPath(name, from)) {
    const text = read(file)
    if (text !== undefined) return { file, text }
  }
  return undefined
}

/** The rules judge the length of a string by themselves. */
function isOurs(problem: ZoneProblem): boolean {
  return problem.code !== 'string-too-long'
}

function problemFinding({ code, at, seen }: ZoneProblem): Finding {
  if (code === 'template-line') return findingOf('source/line-skipped', { seen }, { at })
  if (code === 'no-origin') return findingOf('source/origin-unknown', { seen }, { at })
  return findingOf('source/line-broken', { format: 'zone file', problem: code, seen }, { at })
}
