import type { Finding } from '../finding.js'
import { canonicalName } from '../name/labels.js'

/** The findings of the head that the base did not have: as many as there are more of. */
export function newFindings(base: readonly Finding[], head: readonly Finding[], keyOf: (finding: Finding) => string) {
  const before = new Map<string, number>()
  for (const finding of base) before.set(keyOf(finding), (before.get(keyOf(finding)) ?? 0) + 1)
  return head.filter((finding) => {
    const key = keyOf(finding)
    const count = before.get(key) ?? 0
    if (count > 0) before.set(key, count - 1)
    return count === 0
  })
}

/** What a finding of a rule is about. Not its words: they may name lines, which move. */
export function subjectOf({ code, owner, at }: Finding): string {
  return `${code} ${owner ? canonicalName(owner) : `in ${at?.file}`}`
}

/** What a finding of reading is about: its file, and what was seen there. */
export function readingSubjectOf({ code, owner = '', at, args }: Finding): string {
  return JSON.stringify([code, canonicalName(owner), at?.file, args])
}
