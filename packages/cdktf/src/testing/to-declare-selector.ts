import { canonicalName, type DnsRecord, readTagList, zoneKindOfResource } from '@dkimkit/core'

/** What jest and vitest ask of a matcher. */
export interface DeclareSelectorResult {
  readonly pass: boolean
  readonly message: () => string
}

/**
 * Whether a synthesised stack declares a selector's record at an owner, with those tags. The text is that of
 * `Testing.synth`. Any provider's resource counts. A tag that is not named may have any value; a CNAME selector has no
 * tags, and fits where none are named.
 *
 * @example
 * ```ts
 * import { toDeclareSelector } from '@dkimkit/cdktf/testing'
 *
 * const attributes = { name: 's1._domainkey', zone: 'example.com.', txt: ['v=DKIM1; k=rsa; t=s; p='] }
 * const stack = JSON.stringify({ resource: { dns_txt_record_set: { s1: attributes } } })
 * toDeclareSelector(stack, 's1._domainkey.example.com', { t: 's' }).pass // => true
 * toDeclareSelector(stack, 's1._domainkey.example.com', { k: 'ed25519' }).pass // => false
 * ```
 */
export function toDeclareSelector(
  synthesized: string,
  owner: string,
  tags: Readonly<Record<string, string>> = {},
): DeclareSelectorResult {
  const records = recordsIn(synthesized)
  const found = records.filter((record) => isAt(record, owner))
  const pass = found.some((record) => hasTags(record, tags))
  const wanted = `${owner}${Object.keys(tags).length > 0 ? ` with ${formatTags(tags)}` : ''}`
  const seen = found.length > 0 ? found.map(formatRecord) : records.map((record) => record.owner)
  return {
    pass,
    message: () =>
      pass
        ? `${wanted} is declared: ${found.map(formatRecord).join(', ')}`
        : `${wanted} is not declared, but ${seen.join(', ') || 'no record at all'}`,
  }
}

/** For `expect.extend(dkimMatchers)`. */
export const dkimMatchers = { toDeclareSelector }

function recordsIn(synthesized: string): DnsRecord[] {
  const { resource = {} } = JSON.parse(synthesized) as {
    readonly resource?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>
  }
  return Object.entries(resource).flatMap(([type, resources]) =>
    Object.values(resources).flatMap((attributes) => zoneKindOfResource(type)?.decode({ type, attributes }) ?? []),
  )
}

/** A resource that names its zone by an id may hold a name that is relative to nothing known. */
function isAt(record: DnsRecord, owner: string): boolean {
  const wanted = canonicalName(owner)
  const seen = canonicalName(record.owner)
  return seen === wanted || (seen.endsWith('._domainkey') && wanted.startsWith(`${seen}.`))
}

function hasTags(record: DnsRecord, tags: Readonly<Record<string, string>>): boolean {
  const wanted = Object.entries(tags)
  if (record.type === 'CNAME') return wanted.length === 0
  const held = readTagList(record.value).tags
  return (
    held.some(({ name }) => name === 'p') &&
    wanted.every(([name, value]) => held.some((tag) => tag.name === name && tag.value === value))
  )
}

function formatTags(tags: Readonly<Record<string, string>>): string {
  return Object.entries(tags)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ')
}

function formatRecord({ type, value }: DnsRecord): string {
  return `${type} ${value}`
}
