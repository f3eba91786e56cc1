import { canonicalName, type DeclaredRecord, type Finding, lintDeclared, type SettleOptions } from '@dkimkit/core'
import { findSender, nearestSender } from '@dkimkit/core/senders'
import { ZoneRecord } from '../record/zone-record.js'
import type { TerraformStack } from '../seam.js'
import { readResource } from './read-resource.js'
import type { JudgedResource } from './record-book.js'

/** A finding, and the resources that it can be about: several where they declare one owner. */
export interface JudgedFinding {
  readonly finding: Finding
  readonly resources: readonly JudgedResource[]
}

/** What is said of the records of one stack. */
export interface JudgedStack {
  readonly findings: readonly JudgedFinding[]
  /** Those with values that are known only at apply. */
  readonly unknown: readonly JudgedResource[]
  /** How many RSA keys of the app were not compared with each other; 0 where all were. */
  readonly uncompared: number
}

/** The resources of each stack, and what holds for them. */
export interface StackToJudge {
  readonly resources: ReadonlySet<JudgedResource>
  readonly settings?: SettleOptions
}

interface Reading {
  readonly resource: JudgedResource
  readonly records: readonly DeclaredRecord[]
  readonly isWhole: boolean
}

/** So many RSA keys are compared with each other in a fraction of a synthesis; ten times as many take a hundred times as long. */
const mostCompared = 250

const senders = { findSender, nearestSender }

/** Judges all records of an app, together, by every rule of `record/`, `owner/`, `key/` and `zone/`. */
export function judgeRecords(
  stacks: ReadonlyMap<TerraformStack, StackToJudge>,
): ReadonlyMap<TerraformStack, JudgedStack> {
  const readings = new Map([...stacks].map(([stack, { resources }]) => [stack, [...resources].map(readingOf)]))
  const all = [...readings.values()].flat()
  const records = all.flatMap((reading) => reading.records)
  const rsaKeys = records.filter(({ value }) => /p=\s*MII/.test(value)).length
  const uncompared = rsaKeys > mostCompared ? rsaKeys : 0
  const bySettings = new Map<SettleOptions | undefined, FindingsByStack>()
  const judged = new Map<TerraformStack, JudgedStack>()
  for (const [stack, own] of readings) {
    const settings = stacks.get(stack)?.settings
    const options = { ...settings, senders, commonFactors: uncompared === 0 }
    const found = bySettings.get(settings) ?? shareOut(lintDeclared(records, options), readings)
    bySettings.set(settings, found)
    judged.set(stack, {
      findings: found.get(stack) ?? [],
      unknown: own.filter(({ isWhole }) => !isWhole).map(({ resource }) => resource),
      uncompared,
    })
  }
  return judged
}

type FindingsByStack = ReadonlyMap<TerraformStack, readonly JudgedFinding[]>

function readingOf(resource: JudgedResource): Reading {
  const declared = resource instanceof ZoneRecord ? resource.declared : undefined
  return declared ? { resource, records: [declared], isWhole: true } : { resource, ...readResource(resource) }
}

/** Gives each stack the findings about its own records: one may be about several stacks. */
function shareOut(
  findings: readonly Finding[],
  readings: ReadonlyMap<TerraformStack, readonly Reading[]>,
): FindingsByStack {
  const shared = new Map<TerraformStack, JudgedFinding[]>()
  // Most syntheses have no finding at all.
  if (findings.length === 0) return shared
  const subjects = new Map<string, { readonly resources: Set<JudgedResource>; readonly stacks: Set<TerraformStack> }>()
  for (const [stack, own] of readings) {
    shared.set(stack, [])
    for (const { resource, records } of own) {
      for (const record of records) {
        const subject = subjects.get(subjectOf(record)) ?? { resources: new Set(), stacks: new Set() }
        subjects.set(subjectOf(record), subject)
        subject.resources.add(resource)
        subject.stacks.add(stack)
      }
    }
  }
  for (const finding of findings) {
    const subject = subjects.get(subjectOf(finding))
    const resources = [...(subject?.resources ?? [])]
    for (const stack of subject?.stacks ?? []) shared.get(stack)?.push({ finding, resources })
  }
  return shared
}

/** Findings come back with the owner and the place of the record that they are about. */
function subjectOf({ owner = '', at }: Pick<Finding, 'owner' | 'at'>): string {
  return `${canonicalName(owner)} ${at ? `${at.file}:${at.line}:${at.column}` : ''}`
}
