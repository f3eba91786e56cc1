import { type DeclaredRecord, type Finding, formatFinding, printable } from '@dkimkit/core'
import { describeRecord } from './describe-record.js'
import { findingLine } from './findings.js'
import { formatPlace } from './format-place.js'
import type { Paint } from './paint.js'
import { recordJson } from './record-json.js'

/**
 * Records that concern DKIM, a line each, with what is wrong or notable of each below it. What is about no such record
 * comes first.
 */
export function recordLines(
  records: readonly DeclaredRecord[],
  findings: readonly Finding[],
  paint: Paint,
): readonly string[] {
  const shown = records.filter((record) => recordJson(record) !== undefined)
  const subjects = new Set(shown.map(subjectOf))
  const own = new Map<string, Finding[]>()
  const others: Finding[] = []
  for (const finding of findings) {
    const subject = subjectOf(finding)
    if (subjects.has(subject)) add(own, subject, finding)
    else others.push(finding)
  }
  return [
    ...others.map((finding) => findingLine(finding, paint)),
    ...shown.flatMap((record) => {
      const subject = subjectOf(record)
      const below = own.get(subject) ?? []
      // Records of one place and owner are told apart by nothing that a finding holds.
      own.delete(subject)
      return [recordLine(record, paint), ...below.map((finding) => findingBelow(finding, paint))]
    }),
  ]
}

/** Adds a finding to those of a subject. */
export function add(own: Map<string, Finding[]>, subject: string, finding: Finding): void {
  const list = own.get(subject)
  if (list) list.push(finding)
  else own.set(subject, [finding])
}

/** A finding below what it is about. */
export function findingBelow(finding: Finding, paint: Paint): string {
  const { severity, code } = finding
  return `  ${paint.severity(severity, severity.padEnd(7))} ${formatFinding(finding)} ${paint.dim(`[${code}]`)}`
}

function recordLine(record: DeclaredRecord, paint: Paint): string {
  const place = record.at ? `${formatPlace(record.at)}: ` : ''
  const owner = record.owner ? `${paint.bold(printable(record.owner, 253))}  ` : ''
  return `${place}${owner}${describeRecord(record)}`
}

function subjectOf({ owner = '', at }: Pick<Finding, 'owner' | 'at'>): string {
  return `${owner}\n${at?.file}\n${at?.line}\n${at?.column}`
}
