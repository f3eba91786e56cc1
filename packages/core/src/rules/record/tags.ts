import type { Report } from '../../finding.js'
import { knownTags } from '../../record/dkim-record.js'
import type { RecordReading } from '../../record/reading.js'
import type { Tag } from '../../record/tag-list.js'

export function notATagList(reading: RecordReading, report: Report): void {
  if (reading.problem && !reading.placeholder)
    report('record/not-a-tag-list', { seen: reading.problem.seen }, reading.problem.offset)
}

/** RFC 6376 §3.2: tags with duplicate names MUST NOT occur; if they do, the entire list is invalid. */
export function tagDuplicate(reading: RecordReading, report: Report): void {
  const seen = new Set<string>()
  for (const tag of reading.tags) {
    if (seen.has(tag.name)) report('record/tag-duplicate', { tag: tag.name }, tag.start)
    seen.add(tag.name)
  }
}

export function tagCase(reading: RecordReading, report: Report): void {
  for (const tag of unknownTags(reading)) {
    const wanted = wrongCase(reading, tag)
    if (wanted) report('record/tag-case', { tag: tag.name, wanted }, tag.start)
  }
}

export function tagMisspelt(reading: RecordReading, report: Report): void {
  for (const tag of unknownTags(reading)) {
    const wanted = misspelt(reading, tag)
    if (wanted) report('record/tag-misspelt', { tag: tag.name, wanted }, tag.start)
  }
}

export function versionMisspelt(reading: RecordReading, report: Report): void {
  for (const tag of unknownTags(reading)) {
    if (isVersionSlip(tag)) report('record/version-misspelt', { seen: `${tag.name}=${tag.value}` }, tag.start)
  }
}

export function tagUnknown(reading: RecordReading, report: Report): void {
  for (const tag of unknownTags(reading)) {
    if (wrongCase(reading, tag) || misspelt(reading, tag) || isVersionSlip(tag)) continue
    report('record/tag-unknown', { tag: tag.name }, tag.start)
  }
}

/** Whether a tag stands in the place of `name`, so that its absence is no finding of its own. */
export function isMeantElsewhere(reading: RecordReading, name: string): boolean {
  return unknownTags(reading).some(
    (tag) =>
      wrongCase(reading, tag) === name || misspelt(reading, tag) === name || (name === 'v' && isVersionSlip(tag)),
  )
}

const known: ReadonlySet<string> = new Set(knownTags)

function unknownTags(reading: RecordReading): readonly Tag[] {
  return reading.tags.every((tag) => known.has(tag.name)) ? none : reading.tags.filter((tag) => !known.has(tag.name))
}

const none: readonly Tag[] = []

function wrongCase(reading: RecordReading, tag: Tag): string | undefined {
  const lower = tag.name.toLowerCase()
  return known.has(lower) && !reading.first(lower) ? lower : undefined
}

/** Spellings that real zones hold; `nk` is a `k` before which the backslash of a `\n` was lost. */
const slips: Readonly<Record<string, string>> = {
  pub: 'p',
  pk: 'p',
  pubkey: 'p',
  publickey: 'p',
  public_key: 'p',
  key: 'p',
  kt: 'k',
  keytype: 'k',
  alg: 'k',
  algorithm: 'k',
  ver: 'v',
  version: 'v',
  hash: 'h',
  hashes: 'h',
  note: 'n',
  notes: 'n',
  svc: 's',
  service: 's',
  flag: 't',
  flags: 't',
}

function misspelt(reading: RecordReading, tag: Tag): string | undefined {
  const lower = tag.name.toLowerCase()
  const afterLine = /^[nrt]([a-z])$/.exec(lower)?.[1]
  const doubled = /^([a-z])\1$/.exec(lower)?.[1]
  const wanted = slips[lower] ?? afterLine ?? doubled
  return wanted && known.has(wanted) && !reading.first(wanted) ? wanted : undefined
}

function isVersionSlip(tag: Tag): boolean {
  return /^dkim\d*$/i.test(tag.name) && /^v?[\d.]*$/i.test(tag.value)
}
