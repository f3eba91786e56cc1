import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Finding } from '@dkimkit/core'
import { formatSarif } from '@dkimkit/core/report'
import { outcomesByDomain } from './check/domain-outcomes.js'
import type { Outcome } from './check/outcome.js'
import { standsInBase } from './check/stands-in-base.js'
import { formatComment, formatReport, formatSummary } from './comment/format-report.js'
import { countSeverities } from './comment/verdict-line.js'
import type { RunContext } from './context.js'
import { commentsOf } from './github/comments.js'
import type { Clients } from './github/create-client.js'
import type { Pull } from './github/event.js'
import { issuesOf } from './github/issues.js'
import { keepIssues } from './github/keep-issues.js'
import { isForbidden, permissionAdvice, refusalOf } from './github/refusal.js'
import { stickComment } from './github/stick-comment.js'
import type { Inputs } from './inputs.js'
import { annotationsOf } from './output/annotate.js'
import { changedSelectors } from './output/changed-selectors.js'
import { failureOf } from './output/failure.js'
import type { RunResult, Voice } from './run.js'

export interface Delivery extends Voice {
  readonly inputs: Inputs
  readonly context: RunContext
  readonly clients: Clients
}

/** What goes to the runner. */
export interface Reports {
  readonly annotations: string
  readonly summary: string
  readonly outputs: Readonly<Record<string, unknown>>
  /** Why the step fails; undefined where it does not. */
  readonly failure: string | undefined
}

/** Writes the report file, and the SARIF file where one is wanted, and gives what the runner is told. */
export async function writeReports(outcome: Outcome, inputs: Inputs, context: RunContext): Promise<Reports> {
  const { links, temporary, workspace } = context
  const { review, verdict } = outcome
  const report = join(temporary, `dkimkit-report-${inputs.commentId}.md`)
  await writeFile(report, formatReport(outcome, links))
  if (inputs.sarifFile !== undefined) {
    const file = resolve(workspace, inputs.sarifFile)
    await mkdir(dirname(file), { recursive: true })
    const sarif = formatSarif(headFindings(outcome), links.rules === undefined ? {} : { rulesPage: links.rules })
    await writeFile(file, `${JSON.stringify(sarif, undefined, 2)}\n`)
  }
  const { errors, warnings } = countSeverities(review.findings)
  return {
    annotations: annotationsOf(outcome),
    summary: formatSummary(outcome, links),
    outputs: {
      verdict,
      errors,
      warnings,
      'changed-selectors': changedSelectors(review.changes),
      'report-file': report,
    },
    failure: failureOf(outcome, inputs),
  }
}

/** Code scanning takes no result without a line, and only lines of the head: what the change removes gets its file's. */
function headFindings(outcome: Outcome): Finding[] {
  const isOfBase = standsInBase(outcome)
  return outcome.review.findings.map((finding) => {
    const { at } = finding
    return at && isOfBase(finding) ? { ...finding, at: { file: at.file, line: 1, column: 1 } } : finding
  })
}

/** Comments on the pull request, or keeps the issues. What the token may not do is a warning. */
export async function postReports({ outcome, pull, missing }: RunResult, delivery: Delivery): Promise<void> {
  const { inputs } = delivery
  if (pull && inputs.comment && !missing.has('comment')) await comment(outcome, pull, delivery)
  if (!outcome.base && inputs.issue && !missing.has('issue')) await fileIssues(outcome, delivery)
}

/** Comments on the pull request; a token that may not is one warning. */
async function comment(outcome: Outcome, pull: Pull, delivery: Delivery): Promise<void> {
  const { inputs, context, clients, tell, warn } = delivery
  const { owner, repo, links, run } = context
  const { changes, findings } = outcome.review
  try {
    const result = await stickComment(commentsOf(clients, { owner, repo }, pull.number), {
      marker: { id: inputs.commentId, headSha: outcome.headSha, run },
      format: (marker) => formatComment(outcome, links, marker),
      matters: changes.length > 0 || findings.length > 0 || outcome.verdict !== 'pass',
    })
    tell(`comment on pull request ${pull.number}: ${result}`)
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    warn(
      `the comment could not be written (${refusal.status}: ${refusal.message}): ${isForbidden(error) ? adviceFor(pull) : 'the summary has all of it'}`,
    )
  }
}

function adviceFor({ isFork }: Pull): string {
  const advice = permissionAdvice('pull-requests: write')
  return isFork
    ? 'a pull request from a fork has a token that can only read; docs/action.md shows the second workflow that comments on them'
    : advice
}

/** Keeps one issue per failing domain; a token that may not is one warning. */
async function fileIssues(outcome: Outcome, delivery: Delivery): Promise<void> {
  const { inputs, context, clients, tell, warn } = delivery
  const { owner, repo, links } = context
  const domains = outcomesByDomain(outcome, (own, marker) => formatComment(own, links, marker))
  try {
    const { opened, updated, closed, left } = await keepIssues(
      issuesOf(clients, { owner, repo }),
      inputs.commentId,
      domains,
    )
    tell(`issues: ${opened} opened, ${updated} updated, ${closed} closed`)
    if (left > 0) warn(`${left} failing domains have no issue yet: a run opens a few only, the next goes on`)
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    const advice = isForbidden(error) ? permissionAdvice('issues: write') : 'the summary has all of it'
    warn(`the issues could not be kept (${refusal.status}: ${refusal.message}): ${advice}`)
  }
}
