import type { AcceptEntry, KeyChoice, KeystoreSettings, Manifest, ManifestDefaults, RuleEntry } from '@dkimkit/core'
import type { CheckedMap } from '../check/checked.js'
import { domainOf } from './domain-of.js'
import { fieldOf, fieldsOf, itemsOf, mapOf, placesOf, present, scalarOf, textsOf } from './field-access.js'

/** The model of what was checked; what is broken is not in it. */
export function manifestOf(root: CheckedMap): Manifest {
  return {
    version: 1,
    defaults: defaultsOf(mapOf(root, 'defaults')),
    ...present('keystore', keystoreOf(mapOf(root, 'keystore'))),
    domains: [...fieldsOf(fieldOf(root, 'domains'))].flatMap(([name, field]) => domainOf(name, field)),
    rules: rulesOf(mapOf(root, 'rules')),
    accept: acceptOf(root),
  }
}

function defaultsOf(map: CheckedMap | undefined): ManifestDefaults {
  if (!map) return {}
  const rotation = mapOf(map, 'rotation')
  return {
    ...present('key', scalarOf<KeyChoice>(map, 'key')),
    ...present('ttl', scalarOf<number>(map, 'ttl')),
    ...present('rotation', rotation && rotationOf(rotation)),
    at: map.at,
    places: placesOf(map),
  }
}

function rotationOf(map: CheckedMap): NonNullable<ManifestDefaults['rotation']> {
  return {
    ...present('every', scalarOf<number>(map, 'every')),
    ...present('lead', scalarOf<number>(map, 'lead')),
    ...present('overlap', scalarOf<number>(map, 'overlap')),
    ...present('tombstone', scalarOf<number>(map, 'tombstone')),
    ...present('standby', scalarOf<boolean>(map, 'standby')),
    at: map.at,
    places: placesOf(map),
  }
}

const defaultDirectory = 'keys'

function keystoreOf(map: CheckedMap | undefined): KeystoreSettings | undefined {
  for (const [kind, { at, value }] of fieldsOf(map)) {
    if (value.kind !== 'map') return undefined
    const about = { at, places: placesOf(value) }
    const directory = scalarOf<string>(value, 'directory') ?? defaultDirectory
    if (kind === 'age') return { kind, recipients: textsOf(value, 'recipients'), directory, ...about }
    if (kind === 'file') return { kind, directory, ...about }
    if (kind === 'github') return { kind, ...present('environment', scalarOf<string>(value, 'environment')), ...about }
    if (kind === 'external') return { kind, ...present('note', scalarOf<string>(value, 'note')), ...about }
  }
  return undefined
}

function rulesOf(map: CheckedMap | undefined): RuleEntry[] {
  return [...fieldsOf(map)].flatMap(([code, { at, value }]): RuleEntry[] =>
    value.kind === 'value' ? [{ code, severity: value.value as RuleEntry['severity'], at }] : [],
  )
}

function acceptOf(root: CheckedMap): AcceptEntry[] {
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
        at: item.at,
        places: placesOf(item),
      },
    ]
  })
}
