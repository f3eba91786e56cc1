import { canonicalName, type Finding, type Observation, readOwner } from '@dkimkit/core'
import type { DomainState } from '../github/keep-issues.js'
import type { Outcome } from './outcome.js'

/** What a run found out, domain by domain, for those that are declared. */
export function outcomesByDomain(
  outcome: Outcome,
  format: (outcome: Outcome, marker: string) => string,
): DomainState[] {
  const { review, live, head } = outcome
  const domains = new Set(head.records.flatMap(({ owner }) => domainOf(owner) ?? []))
  return [...domains].sort().map((domain) => {
    const isOwn = (owner: string | undefined): boolean => owner !== undefined && domainOf(owner) === domain
    const findings = review.findings.filter(({ owner }) => isOwn(owner))
    const seen = new Map([...(live ?? [])].filter(([owner]) => isOwn(owner)))
    const records = head.records.filter(({ owner }) => isOwn(owner))
    const accepted = review.accepted.filter(({ finding }) => isOwn(finding.owner))
    const isFailing = findings.some(({ severity }) => severity === 'error')
    const own: Outcome = {
      ...outcome,
      ...(live ? { live: seen } : {}),
      head: { ...head, records },
      review: { ...review, findings, accepted },
      verdict: isFailing ? 'fail' : verdictOf(findings),
    }
    return { domain, state: isFailing ? 'failing' : stateOf(seen), format: (marker) => format(own, marker) }
  })
}

function domainOf(owner: string): string | undefined {
  return readOwner(canonicalName(owner))?.domain
}

function verdictOf(findings: readonly Finding[]): 'pass' | 'warn' {
  return findings.some(({ severity }) => severity === 'warning') ? 'warn' : 'pass'
}

/** Nothing wrong was found; that counts only where the DNS answered. */
function stateOf(seen: ReadonlyMap<string, Observation>): 'fine' | 'unknown' {
  const answered = [...seen.values()].every(({ published }) => published.outcome !== 'unavailable')
  return seen.size > 0 && answered ? 'fine' : 'unknown'
}
