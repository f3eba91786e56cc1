import { isAboutDkim } from '@dkimkit/core'
import type { Outcome } from '../check/outcome.js'
import { code } from './escape.js'
import { count, join, moment, verdictSigns } from './words.js'

const notApplied = 'its rules, what it accepts and the states of its selectors are not applied here.'

/** The first thing that a reviewer reads: whether this may go live, and why. */
export function verdictLines(outcome: Outcome): string {
  const { verdict, brokenManifest } = outcome
  const broken = brokenManifest === undefined ? '' : `\n${code(brokenManifest)} cannot be read: ${notApplied}\n`
  return `### ${verdictSigns[verdict]} DKIM: ${verdictOf(outcome)}\n\n${factsOf(outcome)}\n${broken}`
}

function verdictOf({ verdict, review, base }: Outcome): string {
  const { errors, warnings } = countSeverities(review.findings)
  if (verdict === 'fail' && errors === 0) return 'the DNS could not be asked'
  const what = base ? 'this change' : 'what is declared'
  if (verdict === 'fail')
    return `${what} has ${join([count(errors, 'error'), ...(warnings > 0 ? [count(warnings, 'warning')] : [])])}`
  if (verdict === 'warn') return `${what} has ${count(warnings, 'warning')}`
  return base ? 'nothing speaks against this change' : 'everything that is declared is as it should be'
}

function factsOf({ review, live, head, base, headSha, baseSha, now }: Outcome): string {
  const changed = review.changes.length
  const about = base
    ? `${changed === 0 ? 'No DKIM record changes' : count(changed, 'DKIM record') + (changed === 1 ? ' changes' : ' change')} between ${shortSha(baseSha)} and ${shortSha(headSha)}`
    : `${count(head.records.filter(isAboutDkim).length, 'DKIM record')} declared at ${shortSha(headSha)}`
  if (live?.size === 0) return `${about}.`
  const asked = live ? `the DNS was asked about ${count(live.size, 'name')} at ${moment(now)}` : 'the DNS was not asked'
  return `${about}; ${asked}.`
}

function shortSha(sha = ''): string {
  return code(sha.slice(0, 8))
}

/** How many findings there are of each severity. */
export function countSeverities(findings: Outcome['review']['findings']) {
  const of = (severity: string): number => findings.filter((finding) => finding.severity === severity).length
  return { errors: of('error'), warnings: of('warning'), notices: of('notice') }
}
