import type { DeclaredRecord, Place } from '../dns-record.js'
import { DkimError } from '../error.js'
import { declaredRecords } from '../manifest/declared-records.js'
import type { Domain, Manifest, ZoneSettings } from '../manifest/manifest.js'
import type { SenderCatalogue } from '../manifest/sender-catalogue.js'
import { canonicalName, isInZone } from '../name/labels.js'

/** A zone and all that a manifest declares in it. */
export interface ManifestZone {
  /** Without final dot, in lower case. */
  readonly name: string
  /** What the manifest says of it; absent where the caller gave the zone. */
  readonly settings?: ZoneSettings
  /** In the order of the manifest, one of each owner. */
  readonly records: readonly DeclaredRecord[]
}

export interface ManifestZonesOptions {
  /** Without it the records of senders are left out. */
  readonly senders?: SenderCatalogue
  /** Names of zones that the caller knows: they win over what the manifest says of a zone of that name. */
  readonly given?: readonly string[]
}

/**
 * The zones of a manifest, in its order, each with its records. A domain that names no zone goes to the given one that
 * it lies in, the longest where there are several.
 *
 * Throws `DkimError('bad-manifest')`, with file and line, for a manifest that declares no record, a domain without zone,
 * a zone that is written in two ways, and two records at one owner: a key record stands alone (RFC 6376 §3.6.2.2).
 *
 * @example
 * ```ts
 * import { manifestZones } from '@dkimkit/core'
 *
 * const selector = { name: 's1', algorithm: 'ed25519', publicKey: '11qY…', tags: {}, state: 'revoked', since: {} }
 * const stream = { name: 'mail', selectors: [selector], removed: [] }
 * const zone = { kind: 'route53', id: 'Z0123456789' }
 * const domains = [{ name: 'example.com', zone, streams: [stream], senders: [] }]
 * const [first] = manifestZones({ version: 1, defaults: {}, domains, rules: [], accept: [] })
 * first?.name // => 'example.com'
 * first?.records.map((record) => record.owner) // => ['s1._domainkey.example.com']
 * ```
 */
export function manifestZones(manifest: Manifest, options: ManifestZonesOptions = {}): ManifestZone[] {
  const zones = new Map<string, ManifestZone & { readonly records: DeclaredRecord[] }>()
  const seen = new Map<string, DeclaredRecord>()
  const given = (options.given ?? []).map(canonicalName)
  for (const domain of manifest.domains) {
    const records = declaredRecords({ ...manifest, domains: [domain] }, options.senders)
    if (records.length === 0) continue
    const { name, settings } = zoneOfDomain(domain, given)
    const zone = zones.get(name) ?? { name, ...(settings ? { settings } : {}), records: [] }
    zones.set(name, zone)
    if (nameSettings(zone.settings) !== nameSettings(settings))
      throw bad(
        domain.at,
        `${name} is ${nameSettings(zone.settings)} for one domain and ${nameSettings(settings)} here: say the same`,
      )
    for (const record of records) if (isNew(record, seen)) zone.records.push({ ...record, zone: name })
  }
  if (zones.size > 0) return [...zones.values()]
  throw new DkimError('bad-manifest', 'the manifest declares no record: there is no selector and no sender in it')
}

function zoneOfDomain(domain: Domain, given: readonly string[]): { name: string; settings?: ZoneSettings } {
  if (domain.zone) {
    const name = canonicalName(domain.zone.name ?? domain.name)
    return given.includes(name) ? { name } : { name, settings: domain.zone }
  }
  const [name] = given.filter((zone) => isInZone(domain.name, zone)).sort((one, other) => other.length - one.length)
  if (name !== undefined) return { name }
  throw bad(domain.at, `${domain.name} has no zone: write one, as in zone: route53:Z0123456789, or give it`)
}

/** False for a record that is there already. */
function isNew(record: DeclaredRecord, seen: Map<string, DeclaredRecord>): boolean {
  const owner = canonicalName(record.owner)
  const other = seen.get(owner)
  seen.set(owner, other ?? record)
  if (!other) return true
  if (other.type === record.type && other.value === record.value) return false
  throw bad(record.at, `${owner} is declared at ${formatPlace(other.at)} already: an owner holds one record`)
}

function nameSettings(settings: ZoneSettings | undefined): string {
  return settings ? [settings.kind, settings.id, settings.resourceGroup].filter(Boolean).join(':') : 'given'
}

function bad(at: Place | undefined, problem: string): DkimError {
  return new DkimError('bad-manifest', at ? `${formatPlace(at)}: ${problem}` : problem)
}

function formatPlace(at: Place | undefined): string {
  return at ? `${at.file}:${at.line}:${at.column}` : 'another place'
}
