import type { Severity } from '../../finding.js'

/** What is fixed about a code. */
export interface Row<A extends object> {
  readonly severity: Severity
  readonly source: string
  /** One line: what was seen, what was wanted, the next step. Text in `args` is made printable before it comes here. */
  readonly text: (args: A) => string
  /** Silent unless the user's `rules` give it a severity. */
  readonly off?: true
  /** A secret: no `rules` and no `accept` can silence it. */
  readonly secret?: true
}

export type None = Record<never, never>

export function row<A extends object = None>(
  severity: Severity,
  source: string,
  text: (args: A) => string,
  extra?: { off?: true; secret?: true },
): Row<A> {
  return { severity, source, text, ...extra }
}

export const error = 'error'
export const warning = 'warning'
export const notice = 'notice'
export const syntax = 'RFC 6376 §3.2'
export const keyRecord = 'RFC 6376 §3.6.1'
export const lookUp = 'RFC 6376 §3.6.2.2'
export const practice = 'seen in real zones'
export const provider = "the DNS provider's Terraform provider"
export const transit = 'RFC 6376 §3.1, RFC 5863 §3.5'
