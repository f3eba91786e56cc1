import { type DeclaredRecord, zoneKindOfResource } from '@dkimkit/core'
import { constructFormat, ZoneRecord } from '../record/zone-record.js'
import type { TerraformResource } from '../seam.js'
import { resolveIn } from '../token/resolve-in.js'

/** What a resource declares, and whether all of it is known. */
export interface ResourceReading {
  readonly records: readonly DeclaredRecord[]
  readonly isWhole: boolean
}

const nothing: ResourceReading = { records: [], isWhole: true }

/** Reads the records of a Terraform resource of any provider that dkimkit knows, as it will be written. */
export function readResource(resource: TerraformResource): ResourceReading {
  const type = resource.terraformResourceType
  const kind = zoneKindOfResource(type)
  if (!kind) return nothing
  const { known, isWhole } = dropUnknown(writtenAttributes(resource))
  const own = resource instanceof ZoneRecord ? resource : undefined
  const written = { type, attributes: known }
  const zone = own ? { name: own.zone.name } : undefined
  const about = {
    format: constructFormat,
    resource: { kind: kind.id, ...written },
    ...(own?.at ? { at: own.at } : {}),
    ...(zone ? { zone: zone.name } : {}),
  }
  // Without its name nobody can say whose record it is.
  const isNamed = (kind.read(written)?.name ?? '') !== '' || isWhole
  const records = isNamed ? kind.decode(written, zone).map((record) => ({ ...record, ...about })) : []
  return { records, isWhole }
}

function writtenAttributes(resource: TerraformResource): Record<string, unknown> {
  const written = resolveIn(resource, resource.toTerraform()) as {
    readonly resource?: Record<string, Record<string, Record<string, unknown>>>
  }
  const [attributes = {}] = Object.values(written.resource?.[resource.terraformResourceType] ?? {})
  return attributes
}

/** Without the attributes that hold an expression, and with the texts as they are after Terraform has read them. */
function dropUnknown(attributes: Record<string, unknown>): { known: Record<string, unknown>; isWhole: boolean } {
  const known: Record<string, unknown> = {}
  let isWhole = true
  for (const [name, value] of Object.entries(attributes)) {
    if (meta.includes(name)) continue
    const text = JSON.stringify(value)
    if (text === undefined) continue
    if (/(?<![$%])[$%]\{/.test(text)) isWhole = isWhole && !telling.test(name)
    else known[name] = JSON.parse(text.replace(/([$%])\1\{/g, '$1{'))
  }
  return { known, isWhole }
}

const meta = ['//', 'depends_on', 'provider', 'lifecycle', 'count', 'for_each', 'connection', 'provisioner']

/** Attributes that hold a name or a value; a zone or a TTL may be unknown. */
const telling = /^(?:name|subdomain|records?|content|value|values|target|txt|cname|rrdatas|data|answers|short_answers)$/
