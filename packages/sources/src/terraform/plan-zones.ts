import { type DataNode, fieldOf, itemsOf, textOf } from '../data/data-node.js'
import { zoneNameOf } from './zone-resource.js'

/** The names of the zones that a plan speaks of, by their ids. */
export function zoneNamesOf(root: DataNode): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const note = (values: DataNode | undefined): void => {
    const name = zoneNameOf((attribute) => textOf(fieldOf(values, attribute)))
    if (name === undefined) return
    for (const attribute of ['zone_id', 'id', 'name']) {
      const id = textOf(fieldOf(values, attribute))
      if (id !== undefined && id !== '') names.set(id, name)
    }
  }
  for (const change of itemsOf(fieldOf(root, 'resource_changes'))) {
    if (!/zone|domain/.test(textOf(fieldOf(change, 'type')) ?? '')) continue
    note(fieldOf(fieldOf(change, 'change'), 'after'))
    note(fieldOf(fieldOf(change, 'change'), 'before'))
  }
  const waiting = [
    fieldOf(fieldOf(fieldOf(root, 'prior_state'), 'values'), 'root_module'),
    fieldOf(fieldOf(root, 'values'), 'root_module'),
  ]
  for (let module = waiting.pop(); module ?? waiting.length > 0; module = waiting.pop()) {
    for (const resource of itemsOf(fieldOf(module, 'resources'))) {
      if (/zone|domain/.test(textOf(fieldOf(resource, 'type')) ?? '')) note(fieldOf(resource, 'values'))
    }
    waiting.push(...itemsOf(fieldOf(module, 'child_modules')))
  }
  return names
}
