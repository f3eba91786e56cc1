import type { DeclaredRecord } from '../dns-record.js'
import { zoneKindOfResource } from '../zones/index.js'

/** A Terraform resource of a vector. */
export type VectorResource = readonly [type: string, attributes: Readonly<Record<string, unknown>>]

/** The records of resources as a reader of Terraform declares them. */
export function declareResources(resources: readonly VectorResource[], zone = 'example.com'): DeclaredRecord[] {
  return resources.flatMap(([type, attributes], index) => {
    const kind = zoneKindOfResource(type)
    if (!kind) throw new Error(`no zone kind has the resource type ${type}`)
    const resource = { kind: kind.id, type, attributes }
    const at = { file: 'main.tf', line: index + 1, column: 1 }
    return kind
      .decode(resource, { name: zone })
      .map((record) => ({ ...record, format: 'terraform', zone, at, resource }))
  })
}
