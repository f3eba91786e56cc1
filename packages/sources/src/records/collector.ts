import { type DeclaredRecord, type Finding, findingOf, type Place, printable } from '@dkimkit/core'
import type { SourceReading } from '../source.js'
import type { PlaceOf } from '../text/line-index.js'

/** More records of one file are a mistake or an attack. */
const mostRecords = 200_000
/** What one place declares more often is the same thing again: an alias of YAML makes thousands of one line. */
const mostAtOnePlace = 16
/** One line of text says enough about a file that is broken everywhere. */
const mostFindings = 200

/** A place, or an offset in the one file that a collector is for. */
export type At = Place | number

type FoundRecord = Omit<DeclaredRecord, 'at' | 'format'>

/** Collects what a reader finds. */
export interface Collector {
  readonly placeOf: PlaceOf
  add(record: FoundRecord, at: At): void
  /** What cannot be read; `problem` is a word for the machine. */
  broken(problem: string, at: At, seen?: string): void
  /** What is only known when `tool` runs. */
  unresolved(what: string, seen: string, at: At): void
  /** What holds DNS records in a way that no reader knows. */
  unknown(what: string, at: At): void
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

/** Makes a collector, for one file or for files that belong together. */
export function collect({ format, formatName, placeOf, tool }: CollectorOptions): Collector {
  const records: DeclaredRecord[] = []
  const findings: Finding[] = []
  const placeAt = (at: At): Place => (typeof at === 'number' ? placeOf(at) : at)
  const report = (finding: Finding): void => {
    if (findings.length < mostFindings) findings.push(finding)
  }
  const atPlace = new Map<string | number, FoundRecord[]>()
  const isRepeated = (record: FoundRecord, at: At): boolean => {
    const key = typeof at === 'number' ? at : `${at.file}\n${at.line}\n${at.column}`
    const others = atPlace.get(key)
    if (!others) atPlace.set(key, [record])
    else if (others.some((other) => isSame(other, record))) return true
    else if (others.length < mostAtOnePlace) others.push(record)
    return false
  }
  return {
    placeOf,
    add(record, at) {
      if (isRepeated(record, at)) return
      if (records.length < mostRecords) records.push({ ...record, format, at: placeAt(at) })
      else if (records.length === mostRecords && !findings.some(({ code }) => code === 'source/limit'))
        findings.push(findingOf('source/limit', { problem: 'records', limit: mostRecords }, { at: placeAt(at) }))
    },
    broken(problem, at, seen = '') {
      report(findingOf('source/line-broken', { format: formatName, problem, seen }, { at: placeAt(at) }))
    },
    unresolved(what, seen, at) {
      report(findingOf('source/not-resolved', { what, seen: printable(seen, 60), tool }, { at: placeAt(at) }))
    },
    unknown(what, at) {
      report(findingOf('source/not-known', { what: printable(what, 60) }, { at: placeAt(at) }))
    },
    reading: () => ({ records, findings }),
  }
}

function isSame(one: FoundRecord, other: FoundRecord): boolean {
  return (
    one.owner === other.owner && one.type === other.type && one.value === other.value && one.resource === other.resource
  )
}
