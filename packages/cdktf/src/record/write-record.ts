import type { DeclaredRecord, ZoneResource } from '@dkimkit/core'
import { refuseSecrets } from '../rules/refuse-secrets.js'
import { Token } from '../seam.js'
import { HiddenTokens } from '../token/hidden-tokens.js'
import { isKnown, literalText } from '../token/terraform-text.js'
import type { DkimZone } from '../zone/dkim-zone.js'

/** A record to declare, and where the manifest says it. Texts may hold tokens. */
export type RecordToDeclare = Pick<DeclaredRecord, 'owner' | 'type' | 'value' | 'ttl' | 'at'>

/** A record laid out for its provider. */
export interface WrittenResource extends ZoneResource {
  /** The attribute that holds the name, where there is one. */
  readonly nameAttribute?: string
  /** Whether all of the record is known while the program runs. */
  readonly isKnown: boolean
}

const nameAttributes = ['name', 'subdomain', 'domain']
const ttlAttributes = ['ttl', 'ttl_sec']

/**
 * Lays a record out as its zone wants it.
 *
 * Throws `DkimError('bad-record')` where the provider cannot hold it.
 */
export function writeRecord(record: RecordToDeclare, zone: DkimZone): WrittenResource {
  const known = isWhole(record)
  const { type, attributes } = known ? writeKnown(record, zone) : writeUnknown(record, zone)
  // Core's own zone kinds write what they are given; others may write anything.
  if (zone.kind === undefined) refuseSecrets({ 'what the zone writes': attributes })
  const nameAttribute = nameAttributes.find((name) => name in attributes)
  return { type, attributes, isKnown: known, ...(nameAttribute ? { nameAttribute } : {}) }
}

function isWhole({ owner, value, ttl }: RecordToDeclare): boolean {
  return isKnown(owner) && isKnown(value) && !Token.isUnresolved(ttl)
}

function writeKnown({ owner, type, value, ttl }: RecordToDeclare, zone: DkimZone): ZoneResource {
  const written = zone.write({ owner, type, value, ...(ttl === undefined ? {} : { ttl }) })
  return { type: written.type, attributes: escapeTexts(written.attributes) }
}

function writeUnknown({ owner, type, value, ttl }: RecordToDeclare, zone: DkimZone): ZoneResource {
  const hidden = new HiddenTokens()
  const asWhole = type === 'TXT' && !isKnown(value) ? zone.writeUnknown?.(value) : undefined
  const written = zone.write({
    owner: hidden.hide(owner),
    type,
    value: asWhole === undefined ? hidden.hide(value) : hidden.hideWhole(asWhole),
    ...(ttl === undefined || Token.isUnresolved(ttl) ? {} : { ttl }),
  })
  const attributes = { ...(escapeTexts(hidden.reveal(written.attributes) as object) as Record<string, unknown>) }
  for (const name of ttlAttributes) if (Token.isUnresolved(ttl) && name in attributes) attributes[name] = ttl
  return { type: written.type, attributes }
}

/** The same object where nothing has to be escaped, as in all but hostile records. */
function escapeTexts<T>(value: T): T {
  if (typeof value === 'string') return literalText(value) as T
  if (typeof value !== 'object' || value === null || Token.isUnresolved(value)) return value
  if (Array.isArray(value)) return (value.some(hasBrace) ? value.map(escapeTexts) : value) as T
  if (!Object.values(value).some(hasBrace)) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, escapeTexts(item)])) as T
}

function hasBrace(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('{')
  if (typeof value !== 'object' || value === null) return false
  return Array.isArray(value) ? value.some(hasBrace) : Object.values(value).some(hasBrace)
}
