import type { Finding, Manifest } from '@dkimkit/core'
import { checkNode } from './check/check-node.js'
import { type Checking, report } from './check/checking.js'
import { manifestType } from './fields/manifest-fields.js'
import { manifestOf } from './model/manifest-of.js'
import type { LineIndex } from './tree/line-index.js'
import { type ContentNode, contentOf, type ScalarNode } from './tree/node.js'

/** The model of a tree, and all that is wrong with its form. The model holds what is sound; absent where nothing is. */
export function checkTree(
  root: ContentNode,
  index: LineIndex,
): { readonly manifest?: Manifest; readonly findings: Finding[] } {
  const checking: Checking = { index, findings: [], path: [] }
  const later = otherVersion(root)
  if (later) {
    // Whatever else differs from this version may be right in that one.
    report(checking, later.start, 'manifest/version-unsupported', { seen: later.text })
    return { findings: checking.findings }
  }
  const checked = checkNode(root, manifestType, checking)
  return checked?.kind === 'map'
    ? { manifest: manifestOf(checked, index), findings: checking.findings }
    : { findings: checking.findings }
}

/** The number of a version that is not ours. */
function otherVersion(root: ContentNode): ScalarNode | undefined {
  const entry = root.kind === 'map' ? root.entries.find(({ key }) => key.text === 'version') : undefined
  const value = entry && contentOf(entry.value)
  return value?.kind === 'scalar' && value.style === 'plain' && /^[0-9]+$/.test(value.text) && value.text !== '1'
    ? value
    : undefined
}
