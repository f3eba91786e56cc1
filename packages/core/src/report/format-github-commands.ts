import { type Finding, formatFinding, type Severity } from '../finding.js'

/** Workflow commands know the same three levels, under names of their own. */
const commands = { error: 'error', warning: 'warning', notice: 'notice' } as const satisfies Record<Severity, string>

/**
 * Findings as workflow commands of GitHub Actions, a line each, which become annotations of the files. What records and
 * file names hold can begin no command of its own.
 *
 * @example
 * ```ts
 * import { findingOf } from '@dkimkit/core'
 * import { formatGithubCommands } from '@dkimkit/core/report'
 *
 * const at = { file: 'a,b.zone', line: 3, column: 1 }
 * const finding = findingOf('record/key-revoked', {}, { at })
 * formatGithubCommands([finding]).split('::')[1] // => 'notice file=a%2Cb.zone,line=3,col=1,title=record/key-revoked'
 * ```
 */
export function formatGithubCommands(findings: readonly Finding[]): string {
  return findings.map(formatCommand).join('')
}

function formatCommand(finding: Finding): string {
  const { code, severity, owner, at } = finding
  const place = at ? `file=${escapeProperty(at.file)},line=${at.line},col=${at.column},` : ''
  const message = `${owner ? `${owner}: ` : ''}${formatFinding(finding)}`
  return `::${commands[severity]} ${place}title=${escapeProperty(code)}::${escapeData(message)}\n`
}

function escapeData(text: string): string {
  return text.replace(/[%\p{Cc}\u2028\u2029]/gu, encodeURIComponent)
}

/** A property also ends at a comma, and its list at a colon. */
function escapeProperty(text: string): string {
  return escapeData(text).replace(/[:,]/g, (character) => (character === ':' ? '%3A' : '%2C'))
}
