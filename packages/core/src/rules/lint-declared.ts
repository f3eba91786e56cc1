import type { DeclaredRecord } from '../dns-record.js'
import type { Finding } from '../finding.js'
import { canonicalName } from '../name/labels.js'
import { readRecord } from '../record/reading.js'
import {
  type DeclaredSet,
  declaredSet,
  isKeyOwner,
  type KeyText,
  type SenderLookup,
  type SetRule,
} from './declared-set.js'
import { commonFactor } from './key/common-factor.js'
import { ed25519Alone } from './key/ed25519-alone.js'
import { keyShared } from './key/shared.js'
import { judgeRecord, judgeSecret } from './lint-dkim-record.js'
import { atDmarc, domainkeyMissing, domainkeyMisspelt, doubled, inWrongZone } from './owner/place.js'
import { policyLeftover, selectorInvalid, selectorUnderscore } from './owner/selector.js'
import { pairIncomplete, pairRequired, targetMisspelt, targetRetired } from './owner/senders.js'
import { declaredDifferently, declaredTwice } from './owner/twice.js'
import { cnameWithOthers, isHostName, keyAsCname, occluded, targetAsTxt, wrongType } from './owner/types.js'
import {
  multiple,
  piecesOf,
  splitAtSemicolons,
  splitInTwoRecords,
  stringTooLong,
  textBeside,
} from './record/siblings.js'
import { reportInto } from './report.js'
import { type SettleOptions, settleFindings } from './settle.js'
import { coveredBy, judgeWriting } from './zone/index.js'

export interface LintDeclaredOptions extends SettleOptions {
  /** The catalogue of `@dkimkit/core/senders`; without it the rules about targets and pairs are silent. */
  readonly senders?: SenderLookup
  /**
   * Whether RSA moduli are compared with each other: a second for a thousand, and more than in proportion for more.
   * @default true
   */
  readonly commonFactors?: boolean
}

const setRules: readonly SetRule[] = [
  multiple,
  splitAtSemicolons,
  splitInTwoRecords,
  textBeside,
  stringTooLong,
  selectorInvalid,
  selectorUnderscore,
  domainkeyMissing,
  domainkeyMisspelt,
  doubled,
  inWrongZone,
  atDmarc,
  policyLeftover,
  wrongType,
  targetAsTxt,
  keyAsCname,
  cnameWithOthers,
  occluded,
  targetMisspelt,
  targetRetired,
  pairIncomplete,
  pairRequired,
  declaredTwice,
  declaredDifferently,
  keyShared,
  commonFactor,
  ed25519Alone,
  judgeWriting,
]

/**
 * Judges a whole set of declared records by every rule of `record/`, `owner/`, `key/` and `zone/`. Never throws, on any
 * input.
 *
 * Give it all records that were read, not only those under `_domainkey`: NS, CNAME and TXT records elsewhere tell of
 * delegations, targets and misplaced keys. Findings come in the order of the records.
 *
 * @example
 * ```ts
 * import { lintDeclared } from '@dkimkit/core'
 *
 * const record = { owner: 's1._domainkey.example.com', type: 'A', value: '192.0.2.1', format: 'zone' }
 * lintDeclared([record]).map((finding) => finding.code) // => ['owner/wrong-type']
 * ```
 */
export function lintDeclared(records: readonly DeclaredRecord[], options: LintDeclaredOptions = {}): Finding[] {
  const set = declaredSet(records, options.senders)
  const found = new Map<DeclaredRecord, Finding[]>()
  const of = (record: DeclaredRecord): Finding[] => {
    const findings = found.get(record) ?? []
    found.set(record, findings)
    return findings
  }
  for (const { record, findings } of judgeEach(set)) {
    const place = { ...(record.owner ? { owner: record.owner } : {}), ...(record.at ? { at: record.at } : {}) }
    for (const finding of findings) of(record).push({ ...finding, ...place })
  }
  const rules = options.commonFactors === false ? setRules.filter((rule) => rule !== commonFactor) : setRules
  for (const rule of rules) rule(set, (record) => reportInto(of(record), record))
  const ordered = [...new Set(records)].flatMap((record) => dropCovered(found.get(record) ?? []))
  return settleFindings(dropSecrets(ordered), options)
}

/** What the rules of one record say of each. Pieces of a key, and what another rule names whole, are only searched for secrets. */
function* judgeEach(set: DeclaredSet): Generator<{ record: DeclaredRecord; findings: Finding[] }> {
  const pieces = piecesOf(set)
  for (const text of [...set.texts.values()].flat()) {
    const whole = !pieces.has(text) && !isHostName(text.record.value) && !isPolicyPlace(text)
    yield { record: text.record, findings: whole ? judgeRecord(text.reading) : judgeSecret(text.reading) }
  }
  for (const record of set.records) {
    if (record.type !== 'TXT' && isKeyOwner(record.owner))
      yield { record, findings: judgeSecret(readRecord(record.value)) }
  }
}

/** `_domainkey` and `_adsp._domainkey` held policies: owner/policy-leftover speaks of them. */
function isPolicyPlace({ record, isKey }: KeyText): boolean {
  return !isKey && isKeyOwner(record.owner) && /^(?:_adsp\.)?_domainkey\./i.test(record.owner)
}

/** One slip of a record is one finding. */
function dropCovered(findings: readonly Finding[]): readonly Finding[] {
  const covered = new Set(findings.flatMap(({ code }) => coveredBy[code] ?? []))
  return covered.size > 0 ? findings.filter(({ code }) => !covered.has(code)) : findings
}

/** Where an owner holds a private key, whole or in pieces, no other finding about it may quote any of it. */
function dropSecrets(findings: readonly Finding[]): readonly Finding[] {
  const leaking = new Set(findings.filter(isSecret).map(subjectOf))
  return leaking.size === 0
    ? findings
    : findings.filter((finding) => isSecret(finding) || !leaking.has(subjectOf(finding)))
}

function isSecret(finding: Finding): boolean {
  return finding.code === 'record/key-is-private'
}

/** The owner, or the place of a value that was given without one. */
function subjectOf({ owner, at }: Finding): string {
  return owner ? canonicalName(owner) : `${at?.file}:${at?.line}:${at?.column}`
}
