import type { Token } from './tokens.js'
import type { ReadZoneFileOptions, ZoneProblem, ZoneProblemCode, ZoneRecord } from './zone-file.js'

/** What a reading of a zone file knows at a line, over all included files. */
export interface Reading {
  readonly options: ReadZoneFileOptions
  readonly records: ZoneRecord[]
  readonly problems: ZoneProblem[]
  /** The zone's name: the owner of the SOA record, or the first origin. */
  apex: string | undefined
  firstOrigin: string | undefined
  /** The class stated last, which a record without one has (RFC 1035 §5.1). */
  class: string
  /** What `$TTL` says (RFC 2308 §4), in seconds; the TTL stated last; the minimum of the SOA record. */
  defaultTtl: number | undefined
  statedTtl: number | undefined
  soaMinimum: number | undefined
  /** How many files were included. */
  included: number
}

/** What holds inside one file only, so that `$INCLUDE` leaves it as it was. */
export interface Scope {
  readonly file: string
  readonly parent?: Scope
  origin: string | undefined
  owner: Owner | undefined
}

/** An owner, absolute but where `relative` says otherwise. */
export interface Owner {
  readonly name: string
  readonly relative: boolean
}

/** What an entry is read with. */
export interface Context {
  readonly reading: Reading
  readonly scope: Scope
  readonly report: ReportProblem
}

export type ReportProblem = (code: ZoneProblemCode, token: Token, seen?: string) => void

/** A text of a million bad lines is told after this many. */
const mostProblems = 10_000
/** Enough to find the place by, too little to give a private key away that stands where none belongs. */
const mostSeen = 20

/** How the problems of one entry are reported: one of each code. */
export function reporter(reading: Reading, file: string): ReportProblem {
  const reported = new Set<ZoneProblemCode>()
  return (code, { text, line, column }, seen = text) => {
    const { problems } = reading
    if (reported.has(code) || problems.length > mostProblems) return
    reported.add(code)
    const kept = problems.length === mostProblems ? 'too-many-problems' : code
    problems.push({ code: kept, at: { file, line, column }, seen: seen.slice(0, mostSeen) })
  }
}
