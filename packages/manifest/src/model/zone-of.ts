import type { ZoneSettings } from '@dkimkit/core'
import type { Checked } from '../check/checked.js'
import { present, scalarOf } from './field-access.js'

/** `route53:Z0123456789`, or a map. */
export function zoneOf(checked: Checked | undefined): ZoneSettings | undefined {
  if (checked?.kind === 'value') return parseZone(String(checked.value))
  if (checked?.kind !== 'map') return undefined
  const kind = scalarOf<string>(checked, 'kind')
  if (kind === undefined) return undefined
  return {
    kind,
    ...present('id', scalarOf<string>(checked, 'id')),
    ...present('name', scalarOf<string>(checked, 'name')),
    ...present('resourceGroup', scalarOf<string>(checked, 'resourceGroup')),
  }
}

export function parseZone(text: string): ZoneSettings {
  const colon = text.indexOf(':')
  return colon < 0 ? { kind: text } : { kind: text.slice(0, colon), id: text.slice(colon + 1) }
}
