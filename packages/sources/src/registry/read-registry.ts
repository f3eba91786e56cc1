import { type DataMap, type DataNode, fieldOf, itemsOf, textOf } from '../data/data-node.js'
import type { Collector } from '../records/collector.js'
import { readTypeWord } from '../records/type-words.js'
import { readWrittenTarget, readWrittenTxt } from '../records/written-value.js'

/** Whether a document is one name of a registry: `{ "record": { "TXT": … } }`, the name in the file's name. */
export function isRegistry(root: DataNode): root is DataMap {
  const record = recordsOf(root)
  return (
    record !== undefined &&
    record.entries.length > 0 &&
    // `URL` is a redirection in these registries, not a record.
    record.entries.every(
      ({ key, value }) =>
        key === 'URL' ||
        (key === key.toUpperCase() &&
          readTypeWord(key) !== undefined &&
          itemsOf(value).every((item) => item.kind === 'scalar' || (key !== 'TXT' && key !== 'CNAME'))),
    )
  )
}

/** Reads one name of a registry; the zone is known only where the caller says it. */
export function readRegistry(root: DataMap, path: string, zone: string | undefined, into: Collector): void {
  const label = (path.split('/').at(-1) ?? '').replace(/\.(?:json|ya?ml)$/i, '')
  const owner = label === '@' ? (zone ?? '') : zone === undefined ? label : `${label}.${zone}`
  for (const { key, value } of recordsOf(root)?.entries ?? []) {
    const type = readTypeWord(key)
    if (type === undefined) continue
    for (const node of itemsOf(value)) {
      const text = textOf(node)
      if (text === undefined) continue
      const written = type === 'TXT' ? readWrittenTxt(text) : { value: readWrittenTarget(text, zone) }
      into.add({ owner, type, ...written, ...(zone === undefined ? {} : { zone }) }, node.offset)
    }
  }
}

function recordsOf(root: DataNode): DataMap | undefined {
  const record = fieldOf(root, 'record') ?? fieldOf(root, 'records')
  return record?.kind === 'map' ? record : undefined
}
