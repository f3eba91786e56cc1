import type { Code, Finding, Place } from '@dkimkit/core'
import { ruleAnchor } from '@dkimkit/core/report'
import type { Outcome } from '../check/outcome.js'
import { standsInBase } from '../check/stands-in-base.js'
import { code, urlPath } from './escape.js'

/** Where things can be looked at. */
export interface Links {
  /** `https://github.com/owner/repo`, or that of a GitHub Enterprise Server. */
  readonly repository: string
  /** The page of the rules, of the version of this action that runs; absent where it lies in the repository itself. */
  readonly rules?: string
  /** The page of this run. */
  readonly run?: string
}

/** Characters of a path in a link; a longer one is only shown. */
const longestPath = 2000

/** A place as a link to its line in a commit. */
export function linkPlace({ file, line }: Place, sha: string, { repository }: Links): string {
  const path = urlPath(file)
  const shown = code(`${file}:${line}`)
  return path.length > longestPath ? shown : `[${shown}](${repository}/blob/${sha}/${path}#L${line})`
}

/** A rule's code as a link to its section. */
export function linkRule(rule: Code, { rules }: Links): string {
  return rules === undefined ? code(rule) : `[${code(rule)}](${rules}#${ruleAnchor(rule)})`
}

/** Tells in which commit the place of a finding is found: what is removed stands in the merge base alone. */
export function commitFinder(outcome: Outcome): (finding: Finding) => string {
  const { baseSha, headSha } = outcome
  const isOfBase = standsInBase(outcome)
  return (finding) => (baseSha !== undefined && isOfBase(finding) ? baseSha : headSha)
}
