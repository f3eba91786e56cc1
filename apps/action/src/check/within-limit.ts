import { type Finding, findingOf, type ReviewSide } from '@dkimkit/core'
import type { MetLimit } from '../tree/blob-store.js'
import type { SideReading } from './read-side.js'

/**
 * Both sides without the files that a limit left out on either, and one finding that says so: what is only read on one
 * side would look like a change.
 */
export function withinLimit(sides: readonly SideReading[], met: MetLimit | undefined): ReviewSide[] {
  if (!met) return [...sides]
  const unread = new Set(sides.flatMap((side) => [...side.unread]))
  const isRead = ({ at }: { readonly at?: { readonly file: string } }): boolean => !at || !unread.has(at.file)
  const [first] = [...unread].sort()
  const at = first === undefined ? {} : { at: { file: first, line: 1, column: 1 } }
  const limit = findingOf('source/limit', { problem: problemOf(met, unread.size), limit: met.limit }, at) as Finding
  return sides.map((side, index) => ({
    ...side,
    records: side.records.filter(isRead),
    findings: [...(index === sides.length - 1 ? [limit] : []), ...side.findings.filter(isRead)],
  }))
}

function problemOf({ problem, limit }: MetLimit, left: number): string {
  const met = {
    files: `this run has fetched ${limit} files through the API`,
    octets: `this run has fetched ${limit} octets through the API`,
    seconds: `reading through the API took longer than ${limit} seconds`,
  }
  return `${met[problem]} and left out ${left}`
}
