import { type Finding, printable, type Severity } from '@dkimkit/core'
import { formatGithubCommands } from '@dkimkit/core/report'

/** The runner shows ten annotations of each level for a step, and drops the others. */
const mostPerLevel = 10
const levels: readonly Severity[] = ['error', 'warning', 'notice']

/** The worst findings as workflow commands: ten a level, those that have a line first. The summary has all. */
export function annotationsOf(findings: readonly Finding[]): string {
  const shown = levels.flatMap((level) => {
    const own = findings.filter(({ severity }) => severity === level)
    return [...own.filter(({ at }) => at), ...own.filter(({ at }) => !at)].slice(0, mostPerLevel)
  })
  // The runner shows a message decoded: an owner could then bring lines of its own into the log.
  return formatGithubCommands(shown.map(withPrintableOwner))
}

function withPrintableOwner(finding: Finding): Finding {
  return finding.owner === undefined ? finding : { ...finding, owner: printable(finding.owner, 253) }
}
