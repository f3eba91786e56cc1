import type { AcceptEntry, KeyChoice, KeystoreSettings, Manifest, ManifestDefaults, RuleEntry } from '@dkimkit/core'
import type { CheckedMap } from '../check/checked.js'
import type { LineIndex } from '../tree/line-index.js'
import { domainOf } from './domain-of.js'
import { fieldOf, fieldsOf, itemsOf, mapOf, placesOf, present, scalarOf, textsOf } from './field-access.js'

/** The model of what was checked; what is broken is not in it. */
export function manifestOf(root: CheckedMap, index: LineIndex): Manifest {
  return {
    version: 1,
    defaults: defaultsOf(mapOf(root, 'defaults'), index),
    ...present('keystore', keystoreOf(mapOf(root, 'keystore'), index)),
    domains: fieldsOf(fieldOf(root, 'domains')).flatMap((field) => domainOf(field, index)),
    rules: rulesOf(mapOf(root, 'rules'), index),
    accept: acceptOf(root, index),
  }
}

function defaultsOf(map: CheckedMap | undefined, index: LineIndex): ManifestDefaults {
  if (!map) return {}
  const rotation = mapOf(map, 'rotation')
  return {
    ...present('key', scalarOf<KeyChoice>(map, 'key')),
    ...present('ttl', scalarOf<number>(map, 'ttl')),
    ...present('rotation', rotation && rotationOf(rotation, index)),
    at: index.placeOf(map.start),
    places: placesOf(map, index),
  }
}

function rotationOf(map: CheckedMap, index: LineIndex): NonNullable<ManifestDefaults['rotation']> {
  return {
    ...present('every', scalarOf<number>(map, 'every')),
    ...present('lead', scalarOf<number>(map, 'lead')),
    ...present('overlap', scalarOf<number>(map, 'overlap')),
    ...present('tombstone', scalarOf<number>(map, 'tombstone')),
    ...present('standby', scalarOf<boolean>(map, 'standby')),
    at: index.placeOf(map.start),
    places: placesOf(map, index),
  }
}

const defaultDirectory = 'keys'

function keystoreOf(map: CheckedMap | undefined, index: LineIndex): KeystoreSettings | undefined {
  for (const { name: kind, nameStart, value } of fieldsOf(map)) {
    if (value.kind !== 'map') return undefined
    const about = { at: index.placeOf(nameStart), places: placesOf(value, index) }
    const directory = scalarOf<string>(value, 'directory') ?? defaultDirectory
    if (kind === 'age') return { kind, recipients: textsOf(value, 'recipients'), directory, ...about }
    if (kind === 'file') return { kind, directory, ...about }
    if (kind === 'github') return { kind, ...present('environment', scalarOf<string>(value, 'environment')), ...about }
    if (kind === 'external') return { kind, ...present('note', scalarOf<string>(value, 'note')), ...about }
  }
  return undefined
}

function rulesOf(map: CheckedMap | undefined, index: LineIndex): RuleEntry[] {
  return fieldsOf(map).flatMap(({ name: code, nameStart, value }): RuleEntry[] =>
    value.kind === 'value'
      ? [{ code, severity: value.value as RuleEntry['severity'], at: index.placeOf(nameStart) }]
      : [],
  )
}

function acceptOf(root: CheckedMap, index: LineIndex): AcceptEntry[] {
  return itemsOf(root, 'accept').flatMap((item): AcceptEntry[] => {
    if (item.kind !== 'map') return []
    const code = scalarOf<string>(item, 'code')
    const owner = scalarOf<string>(item, 'owner')
    const until = scalarOf<string>(item, 'until')
    if (code === undefined || owner === undefined || until === undefined) return []
    return [
      {
        code,
        owner,
        until,
        ...present('reason', scalarOf<string>(item, 'reason')),
        at: index.placeOf(item.start),
        places: placesOf(item, index),
      },
    ]
  })
}
