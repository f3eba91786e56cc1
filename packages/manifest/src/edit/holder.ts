import { DkimError } from '@dkimkit/core'
import { readText } from '../check/check-scalar.js'
import { domainName } from '../fields/texts.js'
import { type ContentNode, contentOf, type MapEntry, type MapNode, type TreeNode } from '../tree/node.js'

/** A place in the tree that an edit may change: no other place has it too. */
export interface Holder {
  readonly node: ContentNode
  /** The entry whose value it is, and the map that holds that; absent for the manifest itself. */
  readonly entry?: MapEntry
  readonly parent?: MapNode
  /** For messages. */
  readonly path: string
}

export function rootHolder(node: MapNode): Holder {
  return { node, path: 'the manifest' }
}

/**
 * The field of a holder, or undefined where it has none.
 *
 * Throws `DkimError('unsupported')` where the value comes from elsewhere in the file, or is used elsewhere: changing it
 * would change that too.
 */
export function fieldHolder(
  holder: Holder,
  name: string,
  matches: (key: string) => boolean = (key) => key === name,
): Holder | undefined {
  if (holder.node.kind !== 'map') return undefined
  const entry = holder.node.entries.find(({ key }) => matches(key.text))
  return entry && holderOf(holder.node, entry, holder.entry ? `${holder.path}/${name}` : name)
}

export function holderOf(parent: MapNode, entry: MapEntry, path: string): Holder {
  const node = contentOf(entry.value)
  if (entry.merged) throw shared(path, 'comes from a merge key (<<)')
  if (entry.value.kind === 'alias') throw shared(path, 'is an alias of another part of the file')
  if (node.shared) throw shared(path, 'is used by an alias elsewhere in the file')
  return { node, entry, parent, path }
}

/** The domains of a manifest by their canonical names. */
export function domainEntries(domains: Holder | undefined): Map<string, MapEntry> {
  const entries = new Map<string, MapEntry>()
  if (domains?.node.kind !== 'map') return entries
  for (const entry of domains.node.entries)
    entries.set(String(readText(entry.key.text, domainName) ?? entry.key.text), entry)
  return entries
}

/** Whether a part of the tree has something in it that an alias elsewhere names. */
export function holdsShared(node: TreeNode): boolean {
  if (node.kind === 'alias') return false
  if (node.shared) return true
  if (node.kind === 'list') return node.items.some(holdsShared)
  return (
    node.kind === 'map' &&
    node.entries.some(({ key, value, merged }) => !merged && (key.shared === true || holdsShared(value)))
  )
}

function shared(path: string, why: string): DkimError {
  return new DkimError(
    'unsupported',
    `${path} ${why}, so changing it would change more: write it out where it is used, then try again`,
  )
}
