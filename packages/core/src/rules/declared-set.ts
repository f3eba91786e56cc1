import type { DeclaredRecord } from '../dns-record.js'
import type { Report } from '../finding.js'
import { canonicalName } from '../name/labels.js'
import { domainKeyLabel } from '../name/selector.js'
import { otherPolicyOf } from '../record/other-policy.js'
import { type RecordReading, readRecord } from '../record/reading.js'

/** What the rules need of the catalogue of senders; `@dkimkit/core/senders` fits. */
export interface SenderLookup {
  findSender(target: string, owner?: string): MatchedSender | undefined
  nearestSender(
    target: string,
    options?: { readonly owner?: string; readonly zone?: string },
  ): { readonly sender: NamedSender; readonly expected: string } | undefined
}

export interface NamedSender {
  readonly id: string
  readonly name: string
  readonly minSelectors: number
  readonly missingPair?: 'error' | 'warning'
  readonly retired?: object
}

export interface MatchedSender {
  readonly sender: NamedSender
}

/** A TXT record that is a key record, or stands where one belongs. */
export interface KeyText {
  readonly record: DeclaredRecord
  readonly reading: RecordReading
  /** Whether it is a key record, if perhaps a broken one, rather than any other text. */
  readonly isKey: boolean
}

/** All that was declared, as the rules of a set see it. */
export interface DeclaredSet {
  readonly records: readonly DeclaredRecord[]
  /** The records of each owner, by its canonical name. */
  readonly byOwner: ReadonlyMap<string, readonly DeclaredRecord[]>
  /** The texts of each owner that concern DKIM. */
  readonly texts: ReadonlyMap<string, readonly KeyText[]>
  readonly senders?: SenderLookup
}

/** A rule over a set: `reportOn(record)` reports about one record of it. */
export type SetRule = (set: DeclaredSet, reportOn: (record: DeclaredRecord) => Report) => void

export function declaredSet(records: readonly DeclaredRecord[], senders?: SenderLookup): DeclaredSet {
  const byOwner = new Map<string, DeclaredRecord[]>()
  const texts = new Map<string, KeyText[]>()
  for (const record of records) {
    const owner = canonicalName(record.owner)
    push(byOwner, owner, record)
    if (record.type !== 'TXT') continue
    const text = readKeyText(record)
    if (text) push(texts, owner, text)
  }
  return { records, byOwner, texts, ...(senders ? { senders } : {}) }
}

/** Whether key records belong at this owner: it has a `_domainkey` label. */
export function isKeyOwner(owner: string): boolean {
  // Asked many times of every record, so the labels are not taken apart.
  return `.${canonicalName(owner)}.`.includes(`.${domainKeyLabel}.`)
}

/** The key texts at owners under `_domainkey`, where verifiers look. */
export function publishedKeys(set: DeclaredSet): readonly KeyText[] {
  const known = published.get(set)
  if (known) return known
  const keys = [...set.texts.values()].flat().filter((text) => text.isKey && isKeyOwner(text.record.owner))
  published.set(set, keys)
  return keys
}

/** Four rules ask for the same. */
const published = new WeakMap<DeclaredSet, readonly KeyText[]>()

function readKeyText(record: DeclaredRecord): KeyText | undefined {
  // Looked at before it is read, as most texts of a zone have nothing to do with DKIM.
  const placed = record.owner === '' || isKeyOwner(record.owner)
  if (!placed && !/dkim1|\bp\s*=\s*(?:MI[GIH]|[A-Za-z0-9+/]{43}=)/i.test(record.value)) return undefined
  const reading = readRecord(record.value)
  const holdsKey = reading.first('p') !== undefined || /^DKIM1$/i.test(reading.first('v')?.value ?? '')
  const isKey = holdsKey && otherPolicyOf(reading.meant) === undefined
  return placed || isKey ? { record, reading, isKey } : undefined
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
