import type { Finding, Severity } from '../finding.js'
import type { Manifest } from '../manifest/manifest.js'
import { settleOptionsOf } from '../manifest/settle-options.js'
import { canonicalName } from '../name/labels.js'
import { showValue } from '../record/describe.js'
import { acceptanceOf, type SettleOptions, settleFindings } from '../rules/settle.js'
import type { AcceptedFinding, Review, Verdict } from './review.js'

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 }

/** What findings come to: settled by the manifest, the worst first, and apart from them what it accepts. */
export function conclude(
  findings: readonly Finding[],
  manifest: Manifest | undefined,
  now: Date,
): Pick<Review, 'findings' | 'accepted'> {
  const options: SettleOptions = manifest ? settleOptionsOf(manifest, now) : { now }
  const accepted = findings.flatMap((finding): AcceptedFinding[] => {
    const acceptance = acceptanceOf(finding, options)
    return acceptance ? [{ finding, acceptance }] : []
  })
  return { findings: sortWorstFirst(settleFindings(dropQuotes(findings), options)), accepted }
}

/** By severity, then by place; otherwise as they came. */
export function sortWorstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => ranks[a.severity] - ranks[b.severity] || compare(a.at?.file, b.at?.file) || lineOf(a) - lineOf(b),
  )
}

export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ severity }) => severity === 'error')) return 'fail'
  return findings.some(({ severity }) => severity === 'warning') ? 'warn' : 'pass'
}

/** Where an owner holds a private key no finding about it may quote any of it. */
function dropQuotes(findings: readonly Finding[]): readonly Finding[] {
  const leaking = new Set(findings.filter(({ code }) => code === 'record/key-is-private').map(ownerOf))
  if (leaking.size === 0) return findings
  return findings.filter((finding) => !leaking.has(ownerOf(finding)) || !quotesSecret(finding))
}

function quotesSecret({ args }: Finding): boolean {
  return Object.values(args).some((arg) => typeof arg === 'string' && showValue(arg) !== arg)
}

function ownerOf({ owner }: Finding): string {
  return canonicalName(owner ?? '')
}

function lineOf({ at }: Finding): number {
  return at?.line ?? 0
}

function compare(a = '', b = ''): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
