import { type Change, canonicalName, type Finding } from '@dkimkit/core'
import type { Outcome } from '../check/outcome.js'
import { type Life, noteChange } from './change-note.js'
import { describeSender, describeSize, describeValue } from './describe-record.js'
import { code, prose } from './escape.js'
import { type Links, linkRule } from './links.js'
import type { Section } from './section.js'
import { severitySigns } from './words.js'

/** What the change does to each record, the worst first. */
export function changeTable(outcome: Outcome, links: Links): Section | undefined {
  const { review, live, now } = outcome
  if (review.changes.length === 0) return undefined
  const findings = byOwner(review.findings)
  const lives = livesOf(outcome)
  const rows = review.changes.map((change) => {
    const own = findings.get(change.owner) ?? []
    const note = noteChange(change, live?.get(change.owner), lives.get(change.owner), now)
    return { rank: rankOf(own), cells: cellsOf(change, own, note, links) }
  })
  const cells = rows.sort((one, other) => one.rank - other.rank).map((row) => row.cells)
  // Nothing about keys where all are CNAME records, and no sender where none is known.
  const columns = titles.map((_, at) => at).filter((at) => cells.some((row) => row[at] !== ''))
  const rowOf = (row: readonly string[]): string => `| ${columns.map((at) => row[at]).join(' | ')} |`
  return {
    open: `\n${rowOf(titles)}\n|${'---|'.repeat(columns.length)}\n`,
    rows: cells.map(rowOf),
    close: '',
    noun: 'change',
  }
}

/** The verdict is near the left edge, as a narrow screen shows no more. */
const titles = ['Record', 'Verdict', 'Before → after', 'Key', 'Sender'] as const

function cellsOf(change: Change, findings: readonly Finding[], note: string, links: Links): readonly string[] {
  const { owner, kind, before, after } = change
  return [
    `${code(owner)}<br>${kind}`,
    verdictOf(findings, note, links),
    arrow(describeValue(before), describeValue(after)),
    eachOnce(describeSize(before), describeSize(after)),
    eachOnce(prose(describeSender(before)), prose(describeSender(after))),
  ]
}

/** One word where both are the same. A line may end before the arrow, not after it. */
function arrow(before: string, after: string): string {
  return before === after ? before : `${before} →\u00a0${after}`
}

/** What a side that is not there would have is no news: the first column says that it comes or goes. */
function eachOnce(before: string, after: string): string {
  return before === '' || after === '' ? before || after : arrow(before, after)
}

function verdictOf(findings: readonly Finding[], note: string, links: Links): string {
  const said = note === '' ? '' : `<br>${prose(note)}`
  const [worst] = findings
  if (!worst || rankOf(findings) > 1) return `✅ fine${said}`
  const codes = [...new Set(findings.filter((one) => rankOf([one]) < 2).map((one) => one.code))]
  const more = codes.length > 3 ? ` and ${codes.length - 3} more` : ''
  return `${severitySigns[worst.severity]} ${codes
    .slice(0, 3)
    .map((one) => linkRule(one, links))
    .join(', ')}${more}${said}`
}

/** The findings of a review come with the worst first. */
function rankOf([worst]: readonly Finding[]): number {
  if (!worst || worst.severity === 'notice') return 2
  return worst.severity === 'error' ? 0 : 1
}

function byOwner(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const owners = new Map<string, Finding[]>()
  for (const finding of findings) {
    const owner = canonicalName(finding.owner ?? '')
    const own = owners.get(owner)
    if (own) own.push(finding)
    else owners.set(owner, [finding])
  }
  return owners
}

/** What the merge base's manifest says of each selector, by owner. */
function livesOf({ base }: Outcome): ReadonlyMap<string, Life> {
  const lives = new Map<string, Life>()
  for (const { name, streams } of base?.manifest?.domains ?? []) {
    for (const { selectors } of streams) {
      for (const { name: selector, state, since } of selectors) {
        const reached = since[state]
        lives.set(canonicalName(`${selector}._domainkey.${name}`), {
          state,
          ...(reached ? { since: new Date(reached) } : {}),
        })
      }
    }
  }
  return lives
}
