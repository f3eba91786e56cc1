import { readFileSync } from 'node:fs'
import type { Finding } from '@dkimkit/core'
import { formatGithubCommands, formatSarif } from '@dkimkit/core/report'
import type { Io } from '../io.js'

/** Prints findings for another program: a log of SARIF, or workflow commands. */
export function printReport(io: Io, format: 'sarif' | 'github', findings: readonly Finding[]): void {
  if (format === 'github') io.print(formatGithubCommands(findings))
  else io.print(`${JSON.stringify(formatSarif(findings, packageFacts()), undefined, 2)}\n`)
}

/** The version of the command, and where its rules are documented, as far as its package says so. */
function packageFacts(): { readonly version: string; readonly rulesPage?: string } {
  const { version, homepage } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    readonly version: string
    readonly homepage?: string
  }
  return { version, ...(homepage === undefined ? {} : { rulesPage: `${homepage}/blob/main/docs/rules.md` }) }
}
