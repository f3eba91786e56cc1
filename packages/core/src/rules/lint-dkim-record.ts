import type { Finding } from '../finding.js'
import { type RecordReading, readRecord } from '../record/reading.js'
import { recordRules, soleRules } from './record/index.js'
import { keyIsPrivate } from './record/secret.js'
import { reportInto } from './report.js'
import { type SettleOptions, settleFindings } from './settle.js'

/**
 * Judges the wire value of one key record by every `record/` rule that needs no other record. Never throws, on any text.
 *
 * @example
 * ```ts
 * import { lintDkimRecord } from '@dkimkit/core'
 *
 * lintDkimRecord('v=DKIM1; k=rsa; t=y; p=').map((finding) => finding.code)
 * // => ['record/key-revoked', 'record/flag-testing']
 * ```
 */
export function lintDkimRecord(text: string, options?: SettleOptions): Finding[] {
  return settleFindings(judgeRecord(readRecord(text)), options)
}

/** The findings of one record before severities and acceptances are applied. */
export function judgeRecord(reading: RecordReading): Finding[] {
  const findings: Finding[] = []
  const report = reportInto(findings)
  for (const rule of soleRules) {
    rule(reading, report)
    if (findings.length > 0) return findings
  }
  for (const rule of recordRules) rule(reading, report)
  return findings
}

/** Only whether a record holds a private key. */
export function judgeSecret(reading: RecordReading): Finding[] {
  const findings: Finding[] = []
  keyIsPrivate(reading, reportInto(findings))
  return findings
}
