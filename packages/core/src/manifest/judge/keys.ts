import type { Place } from '../../dns-record.js'
import type { Finding } from '../../finding.js'
import { type RecordReading, readRecord } from '../../record/reading.js'
import { judgeRecord, judgeSecret } from '../../rules/lint-dkim-record.js'
import { findingOf } from '../../rules/report.js'
import type { Selector } from '../manifest.js'
import { keyRecordOf } from '../selector-record.js'
import { publishesKey } from '../selector-state.js'
import type { SelectorRule } from './manifest-rule.js'

/** Every rule of `record/` on the record that a selector makes, with the place of the field that it is about. */
export const judgeKeys: SelectorRule = ({ reportAt }, { selector, owner }) => {
  for (const { code, args, offset, at } of judgeSelector(selector)) reportAt({ at, owner })(code, args, offset)
}

/** The findings about the key and the tags of one selector. */
export function judgeSelector(selector: Selector): Finding[] {
  const reading = readRecord(keyRecordOf(selector))
  // A revoked key is not published: only a private key in its place still matters.
  const findings = publishesKey(selector.state) ? judgeRecord(reading) : judgeSecret(reading)
  const placed = findings.map((finding) => withPlace(finding, fieldPlace(selector, reading, finding.offset)))
  return [...placed, ...judgeAlgorithm(selector, reading)]
}

/** Another type of key is `record/key-type-mismatch`; here a key of the right type has another size. */
function judgeAlgorithm(selector: Selector, { key }: RecordReading): Finding[] {
  const { algorithm } = selector
  if (algorithm === 'ed25519' || key?.kind !== 'rsa' || `rsa-${key.bits}` === algorithm) return []
  const finding = findingOf('manifest/algorithm-mismatch', { algorithm, seen: `rsa-${key.bits}` })
  return [withPlace(finding as Finding, selector.places?.algorithm ?? selector.at)]
}

/** The field that made the tag in which a finding points. */
function fieldPlace(selector: Selector, reading: RecordReading, offset: number | undefined): Place | undefined {
  const tag = offset === undefined ? undefined : reading.tags.filter(({ start }) => start <= offset).at(-1)
  const field = tag?.name === 'k' ? 'algorithm' : tag && 'hnst'.includes(tag.name) ? `tags.${tag.name}` : 'publicKey'
  return selector.places?.[field] ?? selector.at
}

function withPlace(finding: Finding, at: Place | undefined): Finding {
  return at ? { ...finding, at } : finding
}
