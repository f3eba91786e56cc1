import type { Finding, Severity } from '../finding.js'
import { type Code, catalogue } from './catalogue.js'

/** Another severity for a code, or silence: `rules` of the manifest. */
export type RuleSettings = Readonly<Partial<Record<Code, Severity | 'off'>>>

/** A finding that is known and tolerated until the end of a day: one entry of the manifest's `accept`. */
export interface Acceptance {
  readonly code: Code
  /** Absolute owner without final dot; letter case does not matter. */
  readonly owner: string
  /** Last day, `YYYY-MM-DD`, in UTC. */
  readonly until: string
  readonly reason?: string
}

export interface SettleOptions {
  readonly rules?: RuleSettings
  readonly accept?: readonly Acceptance[]
  /** The day that acceptances are compared with. */
  readonly now?: Date
}

/**
 * Applies severities and acceptances to findings: the last step of every command, and the only place that does it.
 *
 * A finding about a secret keeps its severity and is never accepted. An acceptance past its date accepts nothing, and
 * what it would have accepted brings `manifest/accept-expired`, once.
 */
export function settleFindings(findings: readonly Finding[], options: SettleOptions = {}): Finding[] {
  const settled: Finding[] = []
  if (findings.length === 0) return settled
  const told = new Set<Acceptance>()
  const today = options.accept ? dayOf(options) : ''
  for (const finding of findings) {
    const severity = severityOf(finding.code, options.rules)
    if (severity === 'off') continue
    const entries = entriesFor(finding, options)
    if (entries.some((entry) => entry.until >= today)) continue
    settled.push(severity === finding.severity ? finding : { ...finding, severity })
    for (const entry of entries) {
      if (!told.has(entry)) settled.push(...expired(entry, finding, options.rules))
      told.add(entry)
    }
  }
  return settled
}

/** The entry by which a finding is accepted today; undefined where it counts, or is silent anyway. */
export function acceptanceOf(finding: Finding, options: SettleOptions): Acceptance | undefined {
  if (severityOf(finding.code, options.rules) === 'off') return undefined
  const today = dayOf(options)
  return entriesFor(finding, options).find((entry) => entry.until >= today)
}

function dayOf({ now = new Date() }: SettleOptions): string {
  return now.toISOString().slice(0, 10)
}

function entriesFor(finding: Finding, { accept = [] }: SettleOptions): Acceptance[] {
  return isSecret(finding.code) ? [] : accept.filter((entry) => accepts(entry, finding))
}

function severityOf(code: Code, rules: RuleSettings | undefined): Severity | 'off' {
  const row: { readonly severity: Severity; readonly off?: true } = catalogue[code]
  if (isSecret(code)) return row.severity
  return rules?.[code] ?? (row.off ? 'off' : row.severity)
}

function isSecret(code: Code): boolean {
  return 'secret' in catalogue[code]
}

function accepts(entry: Acceptance, finding: Finding): boolean {
  return entry.code === finding.code && entry.owner.toLowerCase() === finding.owner?.toLowerCase()
}

function expired(entry: Acceptance, finding: Finding, rules: RuleSettings | undefined): Finding[] {
  const severity = severityOf('manifest/accept-expired', rules)
  if (severity === 'off') return []
  const place = finding.at ? { at: finding.at } : {}
  const args = { accepted: entry.code, until: entry.until }
  return [{ code: 'manifest/accept-expired', severity, args, owner: entry.owner, ...place }]
}
