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
    return { rank: rankOf(own), row: rowOf(change, own, note, links) }
  })
  return {
    open: '\n| Record | Before → after | Key | Sender | Verdict |\n|---|---|---|---|---|\n',
    rows: rows.sort((one, other) => one.rank - other.rank).map(({ row }) => row),
    close: '',
    noun: 'change',
  }
}

function rowOf(change: Change, findings: readonly Finding[], note: string, links: Links): string {
  const { owner, kind, before, after } = change
  const cells = [
    `${code(owner)}<br>${kind}`,
    arrow(describeValue(before), describeValue(after)),
    arrow(describeSize(before), describeSize(after)),
    arrow(prose(describeSender(before)), prose(describeSender(after))),
    verdictOf(findings, note, links),
  ]
  return `| ${cells.join(' | ')} |`
}

/** One word where both are the same. */
function arrow(before: string, after: string): string {
  if (before === after) return before
  return [before, after].map((text) => text || '–').join(' → ')
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
