import type { DeclaredRecord } from '../../dns-record.js'
import { canonicalName, judgeLabels } from '../../name/labels.js'
import { domainKeyLabel, readOwner } from '../../name/selector.js'
import type { DeclaredSet, SetRule } from '../declared-set.js'

/** Key records and CNAME selectors, where they stand under `_domainkey`. */
function* selectorsOf(set: DeclaredSet): Generator<{ record: DeclaredRecord; selector: string }> {
  for (const record of set.records) {
    if (record.type !== 'TXT' && record.type !== 'CNAME') continue
    const selector = readOwner(record.owner)?.selector
    // A wildcard is no selector: it says what holds for all that are not there (RFC 4592).
    if (selector !== undefined && selector !== '*' && !selector.toLowerCase().includes(domainKeyLabel))
      yield { record, selector }
  }
}

export const selectorInvalid: SetRule = (set, reportOn) => {
  for (const { record, selector } of selectorsOf(set)) {
    const labels = selector.startsWith('*.') ? selector.slice(2) : selector
    const problem = record.owner.length > 253 ? 'name-length' : judgeLabels(labels, { underscore: true })
    if (problem) reportOn(record)('owner/selector-invalid', { seen: selector, problem })
  }
  for (const [owner, texts] of set.texts) {
    if (!owner.startsWith(`${domainKeyLabel}.`)) continue
    for (const text of texts) {
      if (text.isKey && !isPolicy(text.record.value))
        reportOn(text.record)('owner/selector-invalid', { seen: owner, problem: 'empty' })
    }
  }
}

export const selectorUnderscore: SetRule = (set, reportOn) => {
  for (const { record, selector } of selectorsOf(set)) {
    if (
      selector.includes('_') &&
      !judgeLabels(selector, { underscore: true }) &&
      !canonicalName(selector).startsWith('_adsp')
    ) {
      reportOn(record)('owner/selector-underscore', { selector })
    }
  }
}

export const policyLeftover: SetRule = (set, reportOn) => {
  for (const record of set.records) {
    const owner = canonicalName(record.owner)
    // RFC 5617 §4.1 and RFC 4870 §3.6: the policy records of ADSP and of DomainKeys, both historic.
    if (owner.startsWith(`_adsp.${domainKeyLabel}.`)) reportOn(record)('owner/policy-leftover', { kind: 'adsp' })
    else if (record.type === 'TXT' && owner.startsWith(`${domainKeyLabel}.`) && isPolicy(record.value)) {
      reportOn(record)('owner/policy-leftover', { kind: 'domainkeys' })
    }
  }
}

/** DomainKeys policies hold o=, t=, r= and n=, never a key. */
function isPolicy(value: string): boolean {
  return /^\s*[otrn]\s*=/.test(value) && !/(?:^|;)\s*p\s*=/.test(value)
}
