import type { Change, Review } from '@dkimkit/core'
import { type FindingJson, findingJson } from '../output/findings.js'
import { type RecordJson, recordJson } from '../output/record-json.js'

/** A change as the JSON document prints it. */
export interface ChangeJson {
  readonly owner: string
  readonly zone?: string
  readonly kind: Change['kind']
  readonly before?: RecordJson
  readonly after?: RecordJson
}

export function changeJson({ owner, zone, kind, before, after }: Change): ChangeJson {
  const was = before && recordJson(before)
  const is = after && recordJson(after)
  return {
    owner,
    ...(zone === undefined ? {} : { zone }),
    kind,
    ...(was ? { before: was } : {}),
    ...(is ? { after: is } : {}),
  }
}

/** A finding that the manifest tolerates. */
export interface AcceptedJson {
  readonly finding: FindingJson
  readonly until: string
  readonly reason?: string
}

export function acceptedJson({ finding, acceptance }: Review['accepted'][number]): AcceptedJson {
  const { until, reason } = acceptance
  return { finding: findingJson(finding), until, ...(reason === undefined ? {} : { reason }) }
}
