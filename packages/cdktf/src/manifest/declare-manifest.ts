import { type DeclaredRecord, type Finding, formatFinding, settleFindings, settleOptionsOf } from '@dkimkit/core'
import type { Construct, IConstruct } from 'constructs'
import type { RecordProps } from '../record/record-props.js'
import { ZoneRecord } from '../record/zone-record.js'
import { recordBookOf } from '../rules/record-book.js'
import { Annotations, type TerraformStack } from '../seam.js'
import type { LoadedManifest } from './load-manifest.js'

/** Declares records of a manifest below a scope; the owner is the id of each. */
export function declareRecords(scope: Construct, records: readonly DeclaredRecord[], props: RecordProps): ZoneRecord[] {
  return records.map(({ owner, type, value, ttl, at }) => {
    const record = { owner, type, value, ...(ttl === undefined ? {} : { ttl }), ...(at ? { at } : {}) }
    return new ZoneRecord(scope, owner, record, props)
  })
}

/** Lets the severities and acceptances of a manifest hold for stacks. */
export function settleStacks(stacks: readonly TerraformStack[], { manifest }: LoadedManifest): void {
  const settings = settleOptionsOf(manifest, new Date())
  for (const stack of stacks) recordBookOf(stack).settle(stack, settings)
}

/** Hangs what is notable in a manifest on a construct. */
export function tellManifest(scope: IConstruct, { findings, manifest }: LoadedManifest): void {
  for (const finding of settleFindings(findings, settleOptionsOf(manifest, new Date()))) {
    const text = `${formatPlace(finding)}${formatFinding(finding)} [${finding.code}]`
    if (finding.severity === 'notice') Annotations.of(scope).addInfo(text)
    else Annotations.of(scope).addWarning(text)
  }
}

function formatPlace({ at }: Finding): string {
  return at ? `${at.file}:${at.line}:${at.column}: ` : ''
}
