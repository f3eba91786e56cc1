import { DkimError, type Finding, formatFinding, type Manifest } from '@dkimkit/core'
import { decodeText } from '../decode-text.js'
import { type ManifestReading, type ReadManifestOptions, readManifest } from '../read-manifest.js'
import type { MapNode } from '../tree/node.js'
import { readTree } from '../tree/read-tree.js'
import { treeOf } from '../tree/tree-of.js'
import { applyEdit, type EditedModel } from './apply-edit.js'
import { type EditStep, editedText, splicesOf } from './edit-splices.js'
import type { ManifestEdit } from './manifest-edit.js'
import { applySplices } from './splice.js'
import { verifyEdit } from './verify-edit.js'

export interface EditManifestOptions extends ReadManifestOptions {
  /** What `readManifest` gave for this very text: spares reading it again. */
  readonly reading?: ManifestReading
}

/**
 * Changes a manifest's text and nothing else in it: comments, order, quotes, blank lines, indentation and line ends of
 * all other lines stay as they are. The result is read again before it is given back.
 *
 * Throws `DkimError`: `bad-manifest` where the text is no manifest, or where the result would not read back as the
 * edited model or would break a rule that it did not break before; `unsupported` where the edit would change another
 * part too, by an anchor; `not-found`, `exists` and `bad-argument` for an edit that does not fit the manifest.
 *
 * @example
 * ```ts
 * import { editManifest } from '@dkimkit/manifest'
 *
 * const text = 'version: 1 # ours\ndomains:\n  example.com: {}\n'
 * editManifest(text, [{ kind: 'add-stream', domain: 'example.com', stream: 'mail' }], { now: new Date() }).text
 * // => 'version: 1 # ours\ndomains:\n  example.com:\n    streams:\n      mail: {}\n'
 * ```
 */
export function editManifest(
  text: string,
  edits: readonly ManifestEdit[],
  options: EditManifestOptions,
): { readonly text: string } {
  const reading = options.reading ?? readManifest(text, { ...options, records: false })
  const decoded = decodeText(text)
  const before = reading.manifest
  if (!before || 'problem' in decoded)
    throw new DkimError('bad-manifest', `this is no manifest to edit: ${describeFirst(reading.findings)}`)
  const expected: EditedModel = {
    domains: new Map(before.domains.map((domain) => [domain.name, domain])),
    keystore: before.keystore,
  }
  const steps: EditStep[] = []
  for (const edit of edits) {
    const had = expected.keystore
    applyEdit(expected, edit)
    steps.push(...stepsOf(edit, had, expected.keystore))
  }
  const old = { text: decoded.text, root: oldRoot(reading, decoded.text) }
  let { text: edited, root } = old
  for (let waiting = steps; waiting.length > 0; ) {
    const round = takeRound(waiting, root)
    const view = editedText(edited, root)
    edited = applySplices(
      edited,
      inPlaceOrder(round.now).flatMap((step) => splicesOf(step, view)),
    )
    root = rootOf(edited)
    waiting = round.later
  }
  verifyEdit({ before, old, edited: { text: edited, root }, expected, options })
  return { text: decoded.mark + edited }
}

/** Edits of more than one step: a name is noted before its selector goes, a recipient added before another goes. */
function stepsOf(edit: ManifestEdit, had: Manifest['keystore'], has: Manifest['keystore']): EditStep[] {
  if (edit.kind === 'remove-selector') {
    const { domain, stream, selector } = edit
    return [
      { kind: 'note-removed', domain, stream, selector },
      { kind: 'drop-selector', domain, stream, selector },
    ]
  }
  if (edit.kind !== 'set-recipients') return [edit]
  const old = had?.kind === 'age' ? had.recipients : []
  const now = has?.kind === 'age' ? has.recipients : []
  return [
    ...now
      .filter((recipient) => !old.includes(recipient))
      .map((recipient): EditStep => ({ kind: 'add-recipient', recipient })),
    ...old
      .filter((recipient) => !now.includes(recipient))
      .map((recipient): EditStep => ({ kind: 'drop-recipient', recipient })),
  ]
}

/**
 * The steps that can be made at once: the first one of each domain, since domains do not overlap. So a text is read as
 * often as its most changed domain has steps, however many domains change.
 */
function takeRound(steps: readonly EditStep[], root: MapNode): { now: EditStep[]; later: EditStep[] } {
  const now: EditStep[] = []
  const later: EditStep[] = []
  const taken = new Set<string>()
  const domains = root.entries.find(({ key }) => key.text === 'domains')?.value
  const hasDomains = domains?.kind === 'map' && domains.entries.length > 0
  for (const step of steps) {
    const places = 'domain' in step ? [step.domain] : [' keystore']
    // The first domain opens the map that the others are put into.
    if (step.kind === 'add-domain' && !hasDomains) places.push(' domains')
    const isBlocked = places.some((place) => taken.has(place))
    for (const place of places) taken.add(place)
    ;(isBlocked ? later : now).push(step)
  }
  return { now, later }
}

/** Where two steps put lines at one offset, what belongs inside comes before the domain that follows it. */
function inPlaceOrder(steps: readonly EditStep[]): EditStep[] {
  return [...steps.filter(({ kind }) => kind !== 'add-domain'), ...steps.filter(({ kind }) => kind === 'add-domain')]
}

function oldRoot(reading: ManifestReading, text: string): MapNode {
  const root = treeOf(reading, text)
  if (root?.kind === 'map') return root
  throw new DkimError('bad-argument', 'options.reading is not what was read from this text: leave it out')
}

function rootOf(text: string): MapNode {
  const { root, problems } = readTree(text)
  if (root?.kind === 'map') return root
  throw new DkimError(
    'bad-manifest',
    `the edit would break the YAML of the manifest (${problems[0]?.problem ?? 'empty'}): nothing was changed, edit it by hand`,
  )
}

function describeFirst(findings: readonly Finding[]): string {
  const [first] = findings.filter(({ severity }) => severity === 'error')
  return first ? `${first.at?.file ?? ''}:${first.at?.line ?? 0}: ${formatFinding(first)}` : 'it is empty'
}
