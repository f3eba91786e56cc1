import type { Place } from './dns-record.js'
import { type ArgsOf, type Code, catalogue } from './rules/catalogue.js'

export type Severity = 'error' | 'warning' | 'notice'

/**
 * One thing that is wrong or notable. Data only: the wording lives in the catalogue.
 *
 * `offset` counts the characters of the record's wire value from 0, for a finding that points at one.
 */
export interface Finding<C extends Code = Code> {
  readonly code: C
  readonly severity: Severity
  readonly args: ArgsOf<C>
  readonly owner?: string
  readonly at?: Place
  readonly offset?: number
}

/** How a rule reports: the code, what the wording needs, and where in the value. */
export type Report = <C extends Code>(code: C, args: ArgsOf<C>, offset?: number) => unknown

/**
 * A finding in words: what was seen, what was wanted, the next step. One line, printable, whatever the record held.
 *
 * @example
 * ```ts
 * import { formatFinding, lintDkimRecord } from '@dkimkit/core'
 *
 * const [finding] = lintDkimRecord('v=DKIM1; p=')
 * finding?.code // => 'record/key-revoked'
 * formatFinding(finding).includes('revoked') // => true
 * ```
 */
export function formatFinding(finding: Finding): string {
  const args: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(finding.args))
    args[name] = typeof value === 'string' ? printable(value) : value
  const text = catalogue[finding.code].text as (args: Record<string, unknown>) => string
  return text(args)
}

/** Shown to people: control, bidirectional and invisible characters escaped, long text cut. Records are hostile text. */
export function printable(text: string, limit = 120): string {
  const shown = text.length > limit ? `${text.slice(0, limit - 1)}…` : text
  // Latin, Greek, Cyrillic and Armenian letters: none combines with its neighbour, none runs from right to left.
  return shown.replace(/[^\x20-\x7e\u{a1}-\u{ac}\u{ae}-\u{2ff}\u{370}-\u{482}\u{48a}-\u{58f}…’→]/gu, escapeCharacter)
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`
}
