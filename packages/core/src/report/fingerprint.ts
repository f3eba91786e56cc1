import type { Finding } from '../finding.js'
import { subjectOf } from '../review/new-findings.js'

/** Gives each finding of a run a name that stays when lines move: its rule, its owner, and which of equal ones it is. */
export function fingerprinter(): (finding: Finding) => string {
  const counts = new Map<string, number>()
  return (finding) => {
    const subject = subjectOf(finding)
    const count = (counts.get(subject) ?? 0) + 1
    counts.set(subject, count)
    return `${hash(subject)}:${count}`
  }
}

/** FNV-1a of 64 bits: names are told apart, nothing is kept secret. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n
  for (let index = 0; index < text.length; index++) {
    value = ((value ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n) & 0xffffffffffffffffn
  }
  return value.toString(16).padStart(16, '0')
}
