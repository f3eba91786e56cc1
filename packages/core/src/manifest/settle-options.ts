import { type Code, catalogue } from '../rules/catalogue.js'
import type { Acceptance, RuleSettings, SettleOptions } from '../rules/settle.js'
import type { AcceptEntry, Manifest } from './manifest.js'

/**
 * The manifest's `rules` and `accept` as `settleFindings` and `lintDeclared` take them.
 *
 * Unknown codes are left out, and so are acceptances past their date: `judgeManifest` has a finding for each.
 */
export function settleOptionsOf(manifest: Pick<Manifest, 'rules' | 'accept'>, now: Date): SettleOptions {
  const rules: { -readonly [C in keyof RuleSettings]: RuleSettings[C] } = {}
  for (const { code, severity } of manifest.rules) if (isCode(code)) rules[code] = severity
  const accept = manifest.accept.flatMap((entry): Acceptance[] => {
    const { code, owner, until, reason } = entry
    return isCode(code) && !isExpired(entry, now)
      ? [{ code, owner, until, ...(reason === undefined ? {} : { reason }) }]
      : []
  })
  return { rules, accept, now }
}

/** Whether the last day of an acceptance is over, in UTC. */
export function isExpired(entry: AcceptEntry, now: Date): boolean {
  return entry.until < now.toISOString().slice(0, 10)
}

/** Whether a rule has that code. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(catalogue, text)
}
