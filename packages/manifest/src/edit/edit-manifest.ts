import { DkimError, formatFinding, type Manifest } from '@dkimkit/core'
import { decodeText } from '../decode-text.js'
import { type ReadManifestOptions, readManifest } from '../read-manifest.js'
import type { MapNode } from '../tree/node.js'
import { readTree } from '../tree/read-tree.js'
import { treeOf } from '../tree/tree-of.js'
import { applyEdit, type EditedModel } from './apply-edit.js'
import { type EditStep, editedText, splicesOf } from './edit-splices.js'
import { stepsOf, takeRound } from './edit-steps.js'
import type { ManifestEdit } from './manifest-edit.js'
import { applySplices } from './splice.js'
import { type ReadText, verifyEdit } from './verify-edit.js'

export interface EditManifestOptions extends ReadManifestOptions {
  /** What `readManifest` gave for this very text: spares reading it again. */
  readonly manifest?: Manifest
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
  const decoded = decodeText(text)
  const before = options.manifest ?? readOld(text, options)
  const old: ReadText = { text: decoded.text, root: oldRoot(before, decoded.text) }
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
  const edited = makeSteps(old, steps)
  verifyEdit({ before, old, edited, expected, options })
  return { text: 'mark' in decoded ? decoded.mark + edited.text : edited.text }
}

function makeSteps(old: ReadText, steps: readonly EditStep[]): ReadText {
  let edited = old
  for (let waiting = steps; waiting.length > 0; ) {
    const { now, later } = takeRound(waiting, edited.root)
    const view = editedText(edited.text, edited.root)
    const text = applySplices(
      edited.text,
      now.flatMap((step) => splicesOf(step, view)),
    )
    edited = { text, root: rootOf(text) }
    waiting = later
  }
  return edited
}

function readOld(text: string, options: ReadManifestOptions): Manifest {
  const { manifest, findings } = readManifest(text, { ...options, records: false })
  if (manifest) return manifest
  const error = findings.find(({ severity }) => severity === 'error')
  const what = error ? `${error.at?.file ?? ''}:${error.at?.line ?? 0}: ${formatFinding(error)}` : 'it is empty'
  throw new DkimError('bad-manifest', `this is no manifest to edit: ${what}`)
}

function oldRoot(manifest: Manifest, text: string): MapNode {
  const root = treeOf(manifest, text)
  if (root?.kind === 'map') return root
  throw new DkimError('bad-argument', 'options.manifest is not what was read from this text: leave it out')
}

function rootOf(text: string): MapNode {
  const { root, problems } = readTree(text)
  if (root?.kind === 'map') return root
  throw new DkimError(
    'bad-manifest',
    `the edit would break the YAML of the manifest (${problems[0]?.problem ?? 'empty'}): nothing was changed, edit it by hand`,
  )
}
