import { type Finding, formatFinding, type Place } from '@dkimkit/core'
import type { IConstruct } from 'constructs'
import { Annotations, type TerraformStack } from '../seam.js'
import type { JudgedFinding, JudgedStack } from './judge-records.js'

/** More paths than this say nothing more. */
const shownPaths = 3

/**
 * Gives the errors of a stack as texts for its validation, and hangs everything else on the constructs: warnings as
 * warnings, notices as information. `told` keeps a second synthesis from saying it all again.
 */
export function tellFindings(
  stack: TerraformStack,
  { findings, unknown, uncompared }: JudgedStack,
  told: Set<string>,
): string[] {
  const errors: string[] = []
  for (const judged of findings) {
    if (judged.finding.severity === 'error') errors.push(`[${formatPaths(judged)}] ${formatText(judged.finding)}`)
    else annotate(judged, told)
  }
  for (const resource of unknown) {
    const text = 'this record has values that are known only at apply: it is declared without having been judged'
    once(resource, text, told, () => Annotations.of(resource).addInfo(text))
  }
  if (uncompared > 0) {
    const text = `the ${uncompared} RSA keys are not compared with each other here, which takes long: dkimkit lint does it`
    once(stack, text, told, () => Annotations.of(stack).addInfo(text))
  }
  return [...new Set(errors)]
}

function annotate({ finding, resources }: JudgedFinding, told: Set<string>): void {
  const [resource] = resources
  if (!resource) return
  const text = formatText(finding)
  once(resource, text, told, () => {
    if (finding.severity === 'warning') Annotations.of(resource).addWarning(text)
    else Annotations.of(resource).addInfo(text)
  })
}

function once(resource: IConstruct, text: string, told: Set<string>, tell: () => void): void {
  const key = `${resource.node.path} ${text}`
  if (told.has(key)) return
  told.add(key)
  tell()
}

function formatText(finding: Finding): string {
  return `${formatPlace(finding.at)}${formatFinding(finding)} [${finding.code}]`
}

function formatPlace(at: Place | undefined): string {
  return at ? `${at.file}:${at.line}:${at.column}: ` : ''
}

function formatPaths({ resources }: JudgedFinding): string {
  const paths = resources.slice(0, shownPaths).map(({ node }) => node.path)
  const more = resources.length - paths.length
  return more > 0 ? `${paths.join(', ')} and ${more} more` : paths.join(', ')
}
