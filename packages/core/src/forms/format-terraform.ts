import type { DkimDnsRecord } from '../zones/check-record.js'
import type { Zone, ZoneKind } from '../zones/zone-kind.js'
import { formatHcl, hclExpression } from './format-hcl.js'

/** A path to a value in Terraform's language: `var.zone_id`, `aws_route53_zone.main.zone_id`. */
const reference =
  /^(?:(?:var|local)\.[A-Za-z_][\w-]*|(?:data|module|[a-z][a-z0-9]*_[a-z0-9_]+)(?:\.[A-Za-z_][\w-]*){2,3})$/

/**
 * The Terraform resource of a zone kind that publishes the record, in Terraform's language.
 *
 * Without an id for the zone the resource takes it from `var.zone_id`, and Azure's group from `var.resource_group_name`;
 * an id that is a reference to a value is written as one. Throws as the kind's `encode` does.
 */
export function formatTerraform(record: DkimDnsRecord, zone: Zone, kind: ZoneKind): string {
  const { id = kind.zoneBy === 'id' ? 'var.zone_id' : undefined, resourceGroup = 'var.resource_group_name' } = zone
  const { type, attributes } = kind.encode(record, {
    ...zone,
    ...(id === undefined ? {} : { id: id === zone.name ? id : expressionOrText(id) }),
    resourceGroup: expressionOrText(resourceGroup),
  })
  return formatHcl({ type: 'resource', labels: [type, resourceLabel(record.owner)], attributes, blocks: kind.blocks })
}

function expressionOrText(text: string): string {
  return reference.test(text) ? hclExpression(text) : text
}

/** A name for the resource: the owner's letters and digits, every other run an underscore. */
function resourceLabel(owner: string): string {
  const label = owner.toLowerCase().replace(/[^a-z0-9]+/g, '_')
  return /^[0-9]/.test(label) ? `dkim_${label}` : label
}
