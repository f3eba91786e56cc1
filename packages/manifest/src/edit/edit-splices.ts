import { DkimError, parseInstant, type Selector, type SelectorTags } from '@dkimkit/core'
import { isNull, type MapNode, type ScalarNode } from '../tree/node.js'
import { domainEntries, fieldHolder, type Holder, holderOf, rootHolder } from './holder.js'
import { insertField, insertItem } from './insert-field.js'
import type { ManifestEdit, NewSelector } from './manifest-edit.js'
import { removeEntry, removeItem } from './remove-part.js'
import type { Splice } from './splice.js'
import { indentStep, lineEnd } from './text-layout.js'
import type { Written, WrittenMap } from './write-value.js'

/** A step of an edit that one look at the text is enough for. */
export type EditStep =
  | Exclude<ManifestEdit, { kind: 'set-recipients' | 'remove-selector' }>
  | {
      readonly kind: 'note-removed' | 'drop-selector'
      readonly domain: string
      readonly stream: string
      readonly selector: string
    }
  | { readonly kind: 'add-recipient' | 'drop-recipient'; readonly recipient: string }

/** A text and its tree, as the steps of one round see them. */
export interface EditedText {
  readonly text: string
  readonly root: MapNode
  readonly domains: ReturnType<typeof domainEntries>
}

export function editedText(text: string, root: MapNode): EditedText {
  return { text, root, domains: domainEntries(fieldHolder(rootHolder(root), 'domains')) }
}

/** What a step changes in the text. Throws `DkimError('unsupported')` where that would change something else too. */
export function splicesOf(step: EditStep, edited: EditedText): Splice[] {
  const { text } = edited
  switch (step.kind) {
    case 'add-domain':
      return add(edited, rootHolder(edited.root), ['domains'], [step.domain, map(['zone', step.zone])])
    case 'add-stream':
      return add(edited, domainHolder(edited, step.domain), ['streams'], [step.stream, map(['key', step.key])])
    case 'add-selector':
      return add(
        edited,
        domainHolder(edited, step.domain),
        ['streams', step.stream, 'selectors'],
        [step.selector.name, writtenSelector(step.selector)],
      )
    case 'set-state':
      return setState(edited, step)
    case 'note-removed': {
      const stream = walk(domainHolder(edited, step.domain), ['streams', step.stream])
      const removed = fieldHolder(stream, 'removed')
      if (removed && hasItem(removed, step.selector)) return []
      return removed ? insertItem(text, removed, step.selector) : add(edited, stream, [], ['removed', [step.selector]])
    }
    case 'drop-selector': {
      const selectors = walk(domainHolder(edited, step.domain), ['streams', step.stream, 'selectors'])
      const selector = walk(selectors, [step.selector])
      return selector.parent && selector.entry
        ? [removeEntry(text, selector.parent, selector.entry, selector.path)]
        : []
    }
    case 'add-recipient':
      return insertItem(text, recipientsOf(edited), step.recipient)
    case 'drop-recipient':
      return dropRecipient(text, recipientsOf(edited), step.recipient)
  }
}

/** Adds a field to the map at a path; what of the path is not there yet is made with it. */
function add(
  { text, root }: EditedText,
  from: Holder,
  path: readonly string[],
  field: readonly [string, Written],
): Splice[] {
  let holder = from
  for (const [index, name] of path.entries()) {
    const next = fieldHolder(holder, name)
    if (!next) {
      const missing = path
        .slice(index)
        .reduceRight<readonly [string, Written]>((inner, outer) => [outer, { fields: [inner] }], field)
      return insertField(text, holder, missing, indentStep(text, root))
    }
    holder = next
  }
  return insertField(text, holder, field, indentStep(text, root))
}

function setState(edited: EditedText, step: Extract<EditStep, { kind: 'set-state' }>): Splice[] {
  const selector = walk(domainHolder(edited, step.domain), ['streams', step.stream, 'selectors', step.selector])
  const state = walk(selector, ['state'])
  const date = parseInstant(step.since) ?? step.since
  const since = fieldHolder(selector, 'since')
  const old = since && fieldHolder(since, step.state)
  const dated = old ? replaceScalar(edited.text, old, date) : add(edited, selector, ['since'], [step.state, date])
  return [...replaceScalar(edited.text, state, step.state), ...dated]
}

/** Puts another text in the place of a scalar, in the quotes that it has. */
function replaceScalar(text: string, { node, path }: Holder, value: string): Splice[] {
  if (node.kind !== 'scalar' || isNull(node))
    throw new DkimError('bad-manifest', `${path} has no text: correct it first`)
  return [{ at: node.start, remove: node.end - node.start, insert: requote(text, node, value) }]
}

function requote(text: string, { style, end }: ScalarNode, value: string): string {
  if (style === 'single') return `'${value}'`
  if (style === 'double') return `"${value}"`
  return style === 'block' && text[end - 1] === '\n' ? value + lineEnd(text, end) : value
}

function hasItem({ node }: Holder, text: string): boolean {
  return node.kind === 'list' && node.items.some((item) => item.kind === 'scalar' && item.text === text)
}

function dropRecipient(text: string, { node, path }: Holder, recipient: string): Splice[] {
  const item =
    node.kind === 'list' ? node.items.find((item) => item.kind === 'scalar' && item.text === recipient) : undefined
  if (node.kind !== 'list' || !item)
    throw new DkimError('unsupported', `${path} has an alias in it: write it out first`)
  return [removeItem(text, node, item, path)]
}

function recipientsOf({ root }: EditedText): Holder {
  return walk(rootHolder(root), ['keystore', 'age', 'recipients'])
}

function domainHolder({ root, domains }: EditedText, name: string): Holder {
  const all = fieldHolder(rootHolder(root), 'domains')
  const entry = domains.get(name)
  if (all?.node.kind !== 'map' || !entry)
    throw new DkimError('not-found', `the manifest has no domain ${name}: add it first`)
  return holderOf(all.node, entry, `domains/${name}`)
}

function walk(from: Holder, path: readonly string[]): Holder {
  let holder = from
  for (const name of path) {
    const next = fieldHolder(holder, name)
    if (!next) throw new DkimError('not-found', `${holder.path} has no ${name} in the manifest`)
    holder = next
  }
  return holder
}

function writtenSelector({ algorithm, publicKey, tags = {}, state, since }: NewSelector): WrittenMap {
  return map(
    ['algorithm', algorithm],
    ['publicKey', publicKey],
    ['tags', flowMap(tags)],
    ['state', state],
    ['since', flowMap(since)],
  )
}

function flowMap(fields: SelectorTags | Selector['since']): WrittenMap | undefined {
  const written = map(...Object.entries(fields))
  return written.fields.length > 0 ? { ...written, flow: true } : undefined
}

/** Fields without value are left out. */
function map(...fields: readonly (readonly [string, Written | undefined])[]): WrittenMap {
  return { fields: fields.filter((field): field is readonly [string, Written] => field[1] !== undefined) }
}
