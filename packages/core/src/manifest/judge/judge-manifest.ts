import type { Finding } from '../../finding.js'
import { reportInto } from '../../rules/report.js'
import { selectorOwner } from '../declared-records.js'
import type { Domain, Manifest } from '../manifest.js'
import type { SenderCatalogue } from '../sender-catalogue.js'
import { acceptExpired, codeSecret, codeUnknown } from './codes.js'
import { dateFuture, dateMissing, dateOrder, dateUnreached } from './dates.js'
import { judgeKeys } from './keys.js'
import type { DomainRule, ManifestJudging, ManifestRule, PlacedSelector, SelectorRule } from './manifest-rule.js'
import { activeTwice, nameReused, nameTooLong, selectorTwice } from './names.js'
import { leadLong, overlapShort } from './rotation.js'
import { judgeSenders } from './senders.js'

export interface JudgeManifestOptions {
  /** What dates are compared with. */
  readonly now: Date
  /** The catalogue of `@dkimkit/core/senders`; without it nothing is said about senders. */
  readonly senders?: SenderCatalogue
  /**
   * Whether each selector's record is judged by the rules of `record/`. Say `false` where the records of
   * `declaredRecords` go to `lintDeclared` as well, so that nothing is said twice. @default true
   */
  readonly records?: boolean
}

const manifestRules: readonly ManifestRule[] = [
  overlapShort,
  leadLong,
  codeUnknown,
  codeSecret,
  acceptExpired,
  judgeSenders,
]
const domainRules: readonly DomainRule[] = [activeTwice, selectorTwice, nameReused]
const selectorRules: readonly SelectorRule[] = [nameTooLong, dateMissing, dateOrder, dateUnreached, dateFuture]

/**
 * Judges what a manifest says beyond its form: states, dates, names, keys, senders, accepted findings. Never throws.
 *
 * Findings come in the order of the file where places are known, with the severities of the catalogue: `settleFindings`
 * applies the manifest's own `rules` and `accept`.
 *
 * @example
 * ```ts
 * import { judgeManifest } from '@dkimkit/core'
 *
 * const accept = [{ code: 'record/key-shrt', owner: 's1._domainkey.example.com', until: '2027-03-31' }]
 * const manifest = { version: 1, defaults: {}, domains: [], rules: [], accept }
 * judgeManifest(manifest, { now: new Date('2026-11-20') }).map((finding) => finding.code)
 * // => ['manifest/code-unknown']
 * ```
 */
export function judgeManifest(manifest: Manifest, options: JudgeManifestOptions): Finding[] {
  const findings: Finding[] = []
  const judging: ManifestJudging = {
    manifest,
    now: options.now,
    ...(options.senders ? { senders: options.senders } : {}),
    reportAt: ({ at, owner }) =>
      reportInto(findings, { ...(at ? { at } : {}), ...(owner === undefined ? {} : { owner }) }),
  }
  for (const rule of manifestRules) rule(judging)
  const perSelector = options.records === false ? selectorRules : [...selectorRules, judgeKeys]
  for (const domain of manifest.domains) {
    const selectors = selectorsOf(domain)
    for (const rule of domainRules) rule(judging, selectors, domain)
    for (const placed of selectors) for (const rule of perSelector) rule(judging, placed)
  }
  return findings.sort(byPlace)
}

function selectorsOf(domain: Domain): PlacedSelector[] {
  return domain.streams.flatMap((stream) =>
    stream.selectors.map((selector) => ({
      domain,
      stream,
      selector,
      owner: selectorOwner(selector.name, domain.name),
    })),
  )
}

/** A stable sort: what stands at one place, or at none, keeps the order of the rules. */
function byPlace({ at: one }: Finding, { at: other }: Finding): number {
  if (!one || !other) return one ? 1 : other ? -1 : 0
  return one.line - other.line || one.column - other.column
}
