import { type Finding, formatFinding, printable, type Severity } from '@dkimkit/core'
import { exit, type FailOn } from '../command.js'
import { formatPlace } from './format-place.js'
import type { Paint } from './paint.js'

/** A finding as every JSON document prints it. */
export interface FindingJson {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly args: object
  readonly owner?: string
  readonly at?: object
  readonly offset?: number
}

export function findingJson(finding: Finding): FindingJson {
  const { code, severity, args, owner, at, offset } = finding
  return {
    code,
    severity,
    message: formatFinding(finding),
    args,
    ...(owner === undefined ? {} : { owner }),
    ...(at ? { at } : {}),
    ...(offset === undefined ? {} : { offset }),
  }
}

/** A finding as one line for people: where, severity, what is wrong, code. */
export function findingLine(finding: Finding, paint: Paint): string {
  const where = finding.at ? `${formatPlace(finding.at)}: ` : ''
  const owner = finding.owner ? `${printable(finding.owner)}: ` : ''
  return `${where}${paint.severity(finding.severity, finding.severity.padEnd(7))} ${owner}${formatFinding(finding)} ${paint.dim(`[${finding.code}]`)}`
}

/** How many of each severity, in words; '' for none. */
export function countFindings(findings: readonly Finding[]): string {
  const parts: string[] = []
  for (const severity of ['error', 'warning', 'notice'] as const) {
    const count = findings.filter((finding) => finding.severity === severity).length
    if (count > 0) parts.push(`${count} ${severity}${count > 1 ? 's' : ''}`)
  }
  return parts.join(', ')
}

const levels: Readonly<Record<Severity, number>> = { notice: 0, warning: 1, error: 2 }

/** 1 where a finding reaches the level, else 0. */
export function exitCodeOf(findings: readonly Pick<Finding, 'severity'>[], failOn: FailOn): number {
  if (failOn === 'never') return exit.clean
  return findings.some((finding) => levels[finding.severity] >= levels[failOn]) ? exit.findings : exit.clean
}
