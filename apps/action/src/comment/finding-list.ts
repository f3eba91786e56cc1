import { type Finding, formatFinding } from '@dkimkit/core'
import type { Outcome } from '../check/outcome.js'
import { code, prose } from './escape.js'
import { commitFinder, type Links, linkPlace, linkRule } from './links.js'
import type { Section } from './section.js'
import { count, severitySigns } from './words.js'

/** What is wrong, the worst first, each with its line and the mend; notices are folded. */
export function findingLists(outcome: Outcome, links: Links): Section[] {
  const { findings, relaxed } = outcome.review
  const apart = new Set(relaxed)
  const own = findings.filter((finding) => !apart.has(finding))
  const grave = own.filter(({ severity }) => severity !== 'notice')
  const notices = own.filter(({ severity }) => severity === 'notice')
  const rowOf = findingRow(outcome, links)
  return [
    ...(grave.length > 0
      ? [{ open: '\n#### What to mend\n\n', rows: grave.map(rowOf), close: '', noun: 'finding' }]
      : []),
    ...(notices.length > 0 ? [folded(count(notices.length, 'notice'), notices.map(rowOf), 'notice')] : []),
  ]
}

/** What the change itself lets pass from now on: never folded. */
export function relaxedList(outcome: Outcome, links: Links): Section[] {
  const rows = outcome.review.relaxed.map(findingRow(outcome, links))
  const open = '\n#### This change relaxes the rules\n\n'
  return rows.length > 0 ? [{ open, rows, close: '', noun: 'finding' }] : []
}

/** What the manifest tolerates, until when and why. */
export function acceptedList(outcome: Outcome, links: Links): Section[] {
  const rows = outcome.review.accepted.map(({ finding, acceptance: { until, reason } }) => {
    const why = reason === undefined ? '' : `: ${prose(reason)}`
    return `- ${subjectOf(finding)}${linkRule(finding.code, links)} until ${prose(until)}${why}`
  })
  return rows.length > 0 ? [folded(`${count(rows.length, 'finding')} accepted by the manifest`, rows, 'finding')] : []
}

/** Rows that are read when somebody asks for them. */
export function folded(title: string, rows: readonly string[], noun: string): Section {
  return { open: `\n<details><summary>${title}</summary>\n\n`, rows, close: '\n</details>\n', noun }
}

function findingRow(outcome: Outcome, links: Links): (finding: Finding) => string {
  const commitOf = commitFinder(outcome)
  return (finding) => {
    const { severity, at, code: rule } = finding
    const place = at ? `${linkPlace(at, commitOf(finding), links)} ` : ''
    const said = `${subjectOf(finding)}${prose(formatFinding(finding))}`
    return `- ${severitySigns[severity]} ${place}${said} (${linkRule(rule, links)})`
  }
}

function subjectOf({ owner }: Finding): string {
  return owner === undefined ? '' : `${code(owner)}: `
}
