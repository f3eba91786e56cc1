import { DkimError, parseDomain, type Zone, type ZoneKind, zoneKind } from '@dkimkit/core'

/** A zone that was given on the command line, or that the manifest names. */
export interface TargetZone {
  readonly kind: ZoneKind
  readonly zone: Zone
  /** An expression of Terraform's by which the zone is referred to; any other text is text. */
  readonly reference?: string
}

/** A path to a value in Terraform's language: `var.zone_id`, `aws_route53_zone.main.zone_id`. */
const path = /^(?:(?:var|local)\.[A-Za-z_][\w-]*|(?:data|module|[a-z][a-z0-9]*_[a-z0-9_]+)(?:\.[A-Za-z_][\w-]*){2,3})$/

/**
 * Reads `DOMAIN=KIND:ID` options, by the zone's name. At Azure the id is the resource group.
 *
 * Throws `DkimError('bad-argument')` for one of another form, `DkimError('not-found')` for an unknown kind.
 */
export function parseZoneOptions(options: readonly string[]): ReadonlyMap<string, TargetZone> {
  const zones = new Map<string, TargetZone>()
  for (const option of options) {
    const [, domain = '', kindId = '', id] = /^([^=]+)=([^:]+)(?::(\S+))?$/.exec(option) ?? []
    if (domain === '')
      throw new DkimError('bad-argument', `--zone ${option}: DOMAIN=KIND:ID is wanted, as in example.com=route53:Z0123`)
    const name = parseDomain(domain)
    if (zones.has(name)) throw new DkimError('bad-argument', `--zone names ${name} twice`)
    zones.set(name, targetZone(name, zoneKind(kindId), id))
  }
  return zones
}

function targetZone(name: string, kind: ZoneKind, id: string | undefined): TargetZone {
  if (id === undefined) return { kind, zone: { name } }
  const reference = path.test(id) ? `\${${id}}` : undefined
  const field = kind.id === 'azure' ? 'resourceGroup' : 'id'
  return { kind, zone: { name, [field]: reference ?? id }, ...(reference === undefined ? {} : { reference }) }
}
