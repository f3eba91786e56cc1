import { type DeclaredRecord, type Finding, findingOf, printable } from '@dkimkit/core'
import type { SourceReading } from '../source.js'
import type { PlaceOf } from '../text/line-index.js'

/** More records of one file are a mistake or an attack. */
const mostRecords = 200_000
/** One line of text says enough about a file that is broken everywhere. */
const mostFindings = 200

/** Collects what a reader finds in one file. */
export interface Collector {
  readonly placeOf: PlaceOf
  add(record: Omit<DeclaredRecord, 'at' | 'format'>, offset: number): void
  /** What cannot be read; `problem` is a word for the machine. */
  broken(problem: string, offset: number, seen?: string): void
  /** What is only known when `tool` runs. */
  unresolved(what: string, seen: string, offset: number): void
  /** What holds DNS records in a way that no reader knows. */
  unknown(what: string, offset: number): void
  reading(): SourceReading
}

export interface CollectorOptions {
  readonly format: string
  /** The format in a message: `YAML`, `zone file`. */
  readonly formatName: string
  readonly placeOf: PlaceOf
  /** What would have to run, for a value that is not known. */
  readonly tool: string
}

/** Makes a collector for one file. */
export function collect({ format, formatName, placeOf, tool }: CollectorOptions): Collector {
  const records: DeclaredRecord[] = []
  const findings: Finding[] = []
  const report = (finding: Finding): void => {
    if (findings.length < mostFindings) findings.push(finding)
  }
  return {
    placeOf,
    add(record, offset) {
      if (records.length < mostRecords) records.push({ ...record, format, at: placeOf(offset) })
      else if (records.length === mostRecords && !findings.some(({ code }) => code === 'source/limit'))
        findings.push(findingOf('source/limit', { problem: 'records', limit: mostRecords }, { at: placeOf(offset) }))
    },
    broken(problem, offset, seen = '') {
      report(findingOf('source/line-broken', { format: formatName, problem, seen }, { at: placeOf(offset) }))
    },
    unresolved(what, seen, offset) {
      report(findingOf('source/not-resolved', { what, seen: printable(seen, 60), tool }, { at: placeOf(offset) }))
    },
    unknown(what, offset) {
      report(findingOf('source/not-known', { what: printable(what, 60) }, { at: placeOf(offset) }))
    },
    reading: () => ({ records, findings }),
  }
}
