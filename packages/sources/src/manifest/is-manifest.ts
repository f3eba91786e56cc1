import { type DataNode, fieldOf } from '../data/data-node.js'

/** Whether a document is a manifest of dkimkit: `version` and at least one of its own sections. */
export function isManifest(root: DataNode): boolean {
  const version = fieldOf(root, 'version')
  if (root.kind !== 'map' || version?.kind !== 'scalar') return false
  const domains = fieldOf(root, 'domains')
  const hasDomains =
    domains?.kind === 'map' &&
    domains.entries.some(({ value }) => fieldOf(value, 'streams') ?? fieldOf(value, 'senders'))
  const hasAccept = fieldOf(root, 'accept')?.kind === 'list' || fieldOf(root, 'rules')?.kind === 'map'
  return hasDomains || (hasAccept && root.entries.every(({ key }) => sections.has(key)))
}

const sections = new Set(['version', 'defaults', 'keystore', 'domains', 'rules', 'accept'])
