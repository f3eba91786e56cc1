import { DkimError, type Finding, formatFinding, judgeManifest, type Manifest } from '@dkimkit/core'
import { readText } from '../check/check-scalar.js'
import { checkTree } from '../check-tree.js'
import { domainName } from '../fields/texts.js'
import type { ReadManifestOptions } from '../read-manifest.js'
import { indexLines } from '../tree/line-index.js'
import { contentOf, type MapEntry, type MapNode, type TreeNode } from '../tree/node.js'
import type { EditedModel } from './apply-edit.js'
import { sameModel } from './same-model.js'

/** A text and its tree. */
export interface ReadText {
  readonly text: string
  readonly root: MapNode
}

interface VerifyEdit {
  readonly before: Manifest
  readonly old: ReadText
  readonly edited: ReadText
  readonly expected: EditedModel
  readonly options: ReadManifestOptions
}

/**
 * Reads the edited text again and compares it with the edited model. A domain whose text is as it was needs no second
 * look, unless what an alias names has changed.
 *
 * Throws `DkimError('bad-manifest')` where the two differ, or where the edit breaks a rule.
 */
export function verifyEdit({ before, old, edited, expected, options }: VerifyEdit): void {
  const sameShared = sameModel(sharedTexts(old.root, old.text), sharedTexts(edited.root, edited.text))
  const kept = sameShared ? unchangedDomains(old, edited) : new Set<string>()
  const pruned = { ...edited.root, entries: edited.root.entries.map((entry) => withoutDomains(entry, kept)) }
  const { manifest, findings } = checkTree(pruned, indexLines(edited.text, options.file ?? 'dkim.yaml'))
  if (!manifest || findings[0])
    throw broken(`would read back with an error${findings[0] ? ` (${formatFinding(findings[0])})` : ''}`)
  const changed = [...expected.domains.values()].filter(({ name }) => !kept.has(name))
  const isAsAsked =
    sameModel(manifest.domains, changed) && sameOrder(edited.root, expected) && sameRest(manifest, before, expected)
  if (!isAsAsked) throw broken('would change something else than was asked for')
  refuseNewErrors({ ...before, domains: before.domains.filter(({ name }) => !kept.has(name)) }, manifest, options)
}

/** All but the domains. */
function sameRest(manifest: Manifest, before: Manifest, { keystore }: EditedModel): boolean {
  const { keystore: _, ...rest } = before
  return sameModel({ ...manifest, domains: [] }, { ...rest, ...(keystore ? { keystore } : {}), domains: [] })
}

/** The domains of the text are those of the model, in its order. */
function sameOrder(root: MapNode, expected: EditedModel): boolean {
  const names = domainEntriesOf(root).map(({ key }) => readText(key.text, domainName))
  return sameModel(names, [...expected.domains.keys()])
}

/** The names of the domains whose text did not change. */
function unchangedDomains(old: ReadText, edited: ReadText): Set<string> {
  const slices = new Map(
    domainEntriesOf(old.root).map((entry): [string, string] => [entry.key.text, sliceOf(old.text, entry)]),
  )
  const same = domainEntriesOf(edited.root).filter(
    (entry) => slices.get(entry.key.text) === sliceOf(edited.text, entry),
  )
  return new Set(same.map(({ key }) => String(readText(key.text, domainName))))
}

function withoutDomains(entry: MapEntry, names: ReadonlySet<string>): MapEntry {
  const value = contentOf(entry.value)
  if (entry.key.text !== 'domains' || value.kind !== 'map') return entry
  const entries = value.entries.filter(({ key }) => !names.has(String(readText(key.text, domainName))))
  return { ...entry, value: { ...value, entries } }
}

function domainEntriesOf(root: MapNode): readonly MapEntry[] {
  const entry = root.entries.find(({ key }) => key.text === 'domains')
  const domains = entry && contentOf(entry.value)
  return domains?.kind === 'map' ? domains.entries : []
}

/** With the column, so that a domain whose lines moved aside is looked at again. */
function sliceOf(text: string, { key, value }: MapEntry): string {
  return text.slice(text.lastIndexOf('\n', key.start - 1) + 1, value.end)
}

/** The texts of all that aliases name: as long as they stay, no alias changes its meaning. */
function sharedTexts(node: TreeNode, text: string): string[] {
  if (node.kind === 'alias') return []
  const own = node.shared ? [text.slice(node.start, node.end)] : []
  if (node.kind === 'scalar') return own
  const inner = node.kind === 'list' ? node.items : node.entries.flatMap(({ value, merged }) => (merged ? [] : [value]))
  for (const value of inner) for (const found of sharedTexts(value, text)) own.push(found)
  return own
}

/** What an edit may not do: bring an error that was not there before. */
function refuseNewErrors(before: Manifest, after: Manifest, options: ReadManifestOptions): void {
  const known = new Set(errorsOf(before, options).map(identify))
  const fresh = errorsOf(after, options).find((finding) => !known.has(identify(finding)))
  if (fresh) throw broken(`would break a rule (${fresh.code}): ${formatFinding(fresh)}`)
}

function errorsOf(manifest: Manifest, { now, senders }: ReadManifestOptions): Finding[] {
  const judged = judgeManifest(manifest, { now, ...(senders ? { senders } : {}) })
  return judged.filter(({ severity }) => severity === 'error')
}

function identify({ code, owner, args }: Finding): string {
  return JSON.stringify([code, owner, args])
}

function broken(problem: string): DkimError {
  return new DkimError('bad-manifest', `the edit ${problem}: nothing was changed, edit it by hand`)
}
