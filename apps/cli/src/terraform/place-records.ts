import { DkimError, type Manifest, manifestZones, type ZoneSettings, zoneKind } from '@dkimkit/core'
import { senderCatalogue } from '../manifest-file.js'
import type { TargetZone } from './parse-zone-options.js'
import type { RecordInZone } from './terraform-json.js'

/**
 * Every record of a manifest with its zone; zones of the command line win.
 *
 * Throws `DkimError('bad-manifest')` as `manifestZones` does, and `DkimError('bad-argument')` for a zone of the command
 * line that holds no record.
 */
export function placeRecords(manifest: Manifest, given: ReadonlyMap<string, TargetZone>): RecordInZone[] {
  const zones = manifestZones(manifest, { senders: senderCatalogue, given: [...given.keys()] })
  for (const name of given.keys())
    if (!zones.some((zone) => zone.name === name))
      throw new DkimError('bad-argument', `--zone ${name}: the manifest declares no record in this zone`)
  return zones.flatMap(({ name, settings, records }) => {
    const target = given.get(name) ?? (settings && targetOf(name, settings))
    return target ? records.map((record) => ({ record, target })) : []
  })
}

function targetOf(name: string, { kind, id, resourceGroup }: ZoneSettings): TargetZone {
  const zone = { name, ...(id === undefined ? {} : { id }), ...(resourceGroup === undefined ? {} : { resourceGroup }) }
  return { kind: zoneKind(kind), zone }
}
