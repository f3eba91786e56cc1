import { knownTags } from '../../record/dkim-record.js'
import { readRecord } from '../../record/reading.js'
import { readTagList } from '../../record/tag-list.js'
import { type DeclaredSet, isKeyOwner, type KeyText, type SetRule } from '../declared-set.js'
import { isHostName, sameZone } from '../owner/types.js'

/** One owner's texts, each value once; the texts of other zones are another matter (owner/declared-differently). */
function* siblingsOf(set: DeclaredSet): Generator<readonly [KeyText, KeyText, ...KeyText[]]> {
  for (const [owner, texts] of set.texts) {
    const [first] = texts
    if (texts.length < 2 || !first || !isKeyOwner(owner)) continue
    const distinct = new Map<string, KeyText>()
    for (const text of texts) {
      if (!distinct.has(text.record.value) && sameZone(first.record, text.record)) distinct.set(text.record.value, text)
    }
    const [one, other, ...rest] = distinct.values()
    if (one && other) yield [one, other, ...rest]
  }
}

export const splitAtSemicolons: SetRule = (set, reportOn) => {
  for (const texts of siblingsOf(set)) {
    if (isSplitAtSemicolons(texts)) reportOn(texts[0].record)('record/split-at-semicolons', { records: texts.length })
  }
}

export const splitInTwoRecords: SetRule = (set, reportOn) => {
  for (const texts of siblingsOf(set)) {
    if (isSplitInTwo(texts)) reportOn(texts[0].record)('record/split-in-two-records', { records: texts.length })
  }
}

export const multiple: SetRule = (set, reportOn) => {
  for (const texts of siblingsOf(set)) {
    const keys = texts.filter((text) => text.isKey)
    if (keys.length > 1 && keys[1] && !isSplit(texts))
      reportOn(keys[1].record)('record/multiple', { records: keys.length })
  }
}

export const textBeside: SetRule = (set, reportOn) => {
  for (const texts of siblingsOf(set)) {
    if (isSplit(texts) || !texts.some((text) => text.isKey)) continue
    for (const text of texts) {
      if (!text.isKey && !isHostName(text.record.value))
        reportOn(text.record)('record/text-beside', { seen: text.record.value })
    }
  }
}

export const stringTooLong: SetRule = (set, reportOn) => {
  for (const { record } of [...set.texts.values()].flat()) {
    // What a provider makes of a long string is for the rules of zone/ to say.
    if (record.resource) continue
    const longest = Math.max(0, ...(record.strings ?? []).map((string) => string.length))
    if (longest > 255) reportOn(record)('record/string-too-long', { octets: longest })
  }
}

/** Texts that are pieces of one key: what each is by itself is then no finding. */
export function piecesOf(set: DeclaredSet): ReadonlySet<KeyText> {
  const pieces = new Set<KeyText>()
  for (const texts of siblingsOf(set)) {
    if (isSplit(texts)) for (const text of texts) pieces.add(text)
    else if (texts.some((text) => text.isKey)) for (const text of texts) if (!text.isKey) pieces.add(text)
  }
  return pieces
}

function isSplit(texts: readonly KeyText[]): boolean {
  return isSplitAtSemicolons(texts) || isSplitInTwo(texts)
}

/** Each text holds tags of its own, and together they are one record. */
function isSplitAtSemicolons(texts: readonly KeyText[]): boolean {
  const names = texts.flatMap((text) => (text.reading.problem ? ['?'] : text.reading.tags.map((tag) => tag.name)))
  const known: readonly string[] = knownTags
  return names.includes('p') && new Set(names).size === names.length && names.every((name) => known.includes(name))
}

/** Texts of which none holds a whole key, and all in their order do; two are tried in either order. */
function isSplitInTwo(texts: readonly KeyText[]): boolean {
  const values = texts.map((text) => text.record.value)
  if (values.length < 2 || values.length > mostPieces || values.some(holdsKey)) return false
  return holdsKey(values.join('')) || (values.length === 2 && holdsKey([...values].reverse().join('')))
}

/** A key of 4096 bits at 99 characters a record. */
const mostPieces = 8

function holdsKey(text: string): boolean {
  if (readTagList(text).problem) return false
  const { key, base64 } = readRecord(text)
  return key?.kind === 'rsa' && !base64?.problem && key.trailing === 0
}
