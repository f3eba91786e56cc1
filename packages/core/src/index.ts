export type { ChangeContext, ProofLookup } from './change/change-rule.js'
export { type Change, diffDeclared } from './change/diff-declared.js'
export { judgeChanges } from './change/judge-changes.js'
export type { DeclaredRecord, DeclaredResource, DnsRecord, Place } from './dns-record.js'
export { DkimError, type DkimErrorCode } from './error.js'
export { type Finding, formatFinding, printable, type Severity } from './finding.js'
export { type FormatRecordOptions, formatRecord, recordForms } from './forms/index.js'
export { type CommonFactor, findCommonFactors } from './key/common-factors.js'
export { type DkimKey, type DkimPublicKey, recordOfKey } from './key/dkim-key.js'
export { judgeEd25519Point } from './key/ed25519-point.js'
export { judgeExponent } from './key/exponent.js'
export { generateDkimKey, generateDkimKeys } from './key/generate-dkim-key.js'
export { importPrivateKey, importPublicKey } from './key/import-key.js'
export {
  defaultKeyType,
  type KeyChoice,
  type KeyType,
  keyChoices,
  keyTypes,
  keyTypesOf,
  parseKeyChoice,
} from './key/key-type.js'
export { modulusFromOctets } from './key/modulus-from-octets.js'
export { PrivateKey } from './key/private-key.js'
export { hasRocaFingerprint } from './key/roca.js'
export { smallFactor } from './key/small-factor.js'
export { smallPrimes, smallResidues } from './key/small-residues.js'
export { challengeKey } from './live/challenge-key.js'
export { judgeLive, type Observation } from './live/judge-live.js'
export { judgeLiveChange, type LiveChange } from './live/judge-live-change.js'
export type { Hop, Outcome, OutcomeReason, PublishedRecord, ServerAnswer } from './live/published.js'
export { compareKeys, type KeyComparison } from './live/same-key.js'
export { serversBehind } from './live/servers-behind.js'
export { declaredRecords, manifestFormat, selectorOwner } from './manifest/declared-records.js'
export { durationPattern, formatDuration, parseDuration } from './manifest/duration.js'
export { formatInstant, instantPattern, parseInstant } from './manifest/instant.js'
export { type JudgeManifestOptions, judgeManifest } from './manifest/judge/judge-manifest.js'
export { judgeSelector } from './manifest/judge/keys.js'
export type {
  AcceptEntry,
  Domain,
  KeystoreSettings,
  Manifest,
  ManifestDefaults,
  RotationSettings,
  RuleEntry,
  Selector,
  SelectorTags,
  SenderEntry,
  Stream,
  ZoneSettings,
} from './manifest/manifest.js'
export { manifestDefaults, type ResolvedSettings, resolveDefaults } from './manifest/resolve-defaults.js'
export { declaredValueOf, keyFamily, keyRecordOf } from './manifest/selector-record.js'
export { publishesKey, type SelectorState, selectorStates } from './manifest/selector-state.js'
export type { CatalogueRecord, CatalogueSender, SenderCatalogue, SenderPurpose } from './manifest/sender-catalogue.js'
export { settleOptionsOf } from './manifest/settle-options.js'
export { type DatedSelectorOptions, datedSelectors } from './name/dated-selector.js'
export { displayDomain, parseDomain } from './name/domain.js'
export { absoluteName, canonicalName, isInZone, relativeName } from './name/labels.js'
export { ownerOf, parseSelector, readOwner } from './name/selector.js'
export { nearestWord } from './nearest-word.js'
export { describeKey, isAboutDkim, type KeySummary, showValue } from './record/describe.js'
export { type DkimRecord, formatDkimRecord, parseDkimRecord } from './record/dkim-record.js'
export { readTagList, type Tag, type TagList } from './record/tag-list.js'
export { declaredOwnersToAsk, ownersToAsk } from './review/owners-to-ask.js'
export type {
  AcceptedFinding,
  DeclaredReviewOptions,
  Review,
  ReviewOptions,
  ReviewSide,
  Verdict,
} from './review/review.js'
export { reviewChange } from './review/review-change.js'
export { reviewDeclared } from './review/review-declared.js'
export { type Code, catalogue, codes } from './rules/catalogue.js'
export type { SenderLookup } from './rules/declared-set.js'
export { judgePrivateKeyFile } from './rules/key/private-key-file.js'
export { type LintDeclaredOptions, lintDeclared } from './rules/lint-declared.js'
export { lintDkimRecord } from './rules/lint-dkim-record.js'
export { findingOf } from './rules/report.js'
export { type Acceptance, type RuleSettings, type SettleOptions, settleFindings } from './rules/settle.js'
export { escapeTemplates } from './terraform/escape-templates.js'
export { type ManifestZone, type ManifestZonesOptions, manifestZones } from './terraform/manifest-zones.js'
export { type RequiredProvider, requiredProvider } from './terraform/required-provider.js'
export { resourceLabel } from './terraform/resource-label.js'
export { shardOf } from './terraform/shard-of.js'
export { quoteTxt, quoteTxtValue, unquoteTxt } from './txt/quote-txt.js'
export { joinTxt, splitTxt } from './txt/txt-strings.js'
export { textOfOctets, utf8Octets } from './txt/utf8-octets.js'
export { type FormatZoneRecordOptions, formatZoneRecord } from './zone-file/format-zone-record.js'
export { readZoneFile } from './zone-file/read-zone-file.js'
export { parseTtl } from './zone-file/ttl.js'
export type {
  IncludedFile,
  ReadZoneFileOptions,
  ZoneFile,
  ZoneProblem,
  ZoneProblemCode,
  ZoneRecord,
} from './zone-file/zone-file.js'
export { zoneKind, zoneKindOfResource, zoneKinds } from './zones/index.js'
export { takesTtl } from './zones/ttl-limits.js'
export type {
  NameForm,
  TtlLimits,
  TxtEncoding,
  WrittenSet,
  WrittenValue,
  Zone,
  ZoneKind,
  ZoneLimits,
  ZoneResource,
} from './zones/zone-kind.js'
