import { type Finding, printable, type Severity } from '@dkimkit/core'
import { formatGithubCommands } from '@dkimkit/core/report'
import type { Outcome } from '../check/outcome.js'
import { standsInBase } from '../check/stands-in-base.js'

/** The runner shows ten annotations of each level for a step, and drops the others. */
const mostPerLevel = 10
const levels: readonly Severity[] = ['error', 'warning', 'notice']

/**
 * The worst findings as workflow commands: ten a level, those that have a line first. The summary has all.
 *
 * The runner takes every line for one of the head, so what stands in the merge base alone gets none.
 */
export function annotationsOf(outcome: Pick<Outcome, 'review'>): string {
  const isOfBase = standsInBase(outcome)
  const findings = outcome.review.findings.map((finding) => (isOfBase(finding) ? withoutPlace(finding) : finding))
  const shown = levels.flatMap((level) => {
    const own = findings.filter(({ severity }) => severity === level)
    return [...own.filter(({ at }) => at), ...own.filter(({ at }) => !at)].slice(0, mostPerLevel)
  })
  // The runner shows a message decoded: an owner could then bring lines of its own into the log.
  return formatGithubCommands(shown.map(withPrintableOwner))
}

function withoutPlace({ at: _, ...finding }: Finding): Finding {
  return finding
}

function withPrintableOwner(finding: Finding): Finding {
  return finding.owner === undefined ? finding : { ...finding, owner: printable(finding.owner, 253) }
}
