import { type DataNode, plainOf } from '../../data/data-node.js'
import { parseJson } from '../../data/parse-json.js'
import { parseYaml } from '../../data/parse-yaml.js'
import { normalisePath } from '../../zone/included-path.js'
import { type Known, knownValue, type Spot, textOfValue, type Value } from '../value.js'
import type { CallContext, TerraformFunction } from './terraform-function.js'

/** Functions that read files of the tree, and texts of other formats. */
export const fileFunctions: Readonly<Record<string, TerraformFunction>> = {
  file: ([path], context) => fileOf(textOfValue(path), context),
  fileexists: ([path], context) => (fileOf(textOfValue(path), context) ? true : undefined),
  jsondecode: ([text], context) => decode(text, 'json', context),
  jsonencode: ([value]) => (value?.known && typeof value.data !== 'object' ? JSON.stringify(value.data) : undefined),
  yamldecode: ([text], context) => decode(text, 'yaml', context),
}

function fileOf(name: string | undefined, { env, at }: CallContext): Known | undefined {
  if (name === undefined || name.startsWith('/')) return undefined
  const { world, path } = env.scope
  // `path.module` and `path.root` are paths from the tree's root; any other path is from where Terraform runs.
  const wanted = [normalisePath(name.split('/')), normalisePath([...(path[0] ?? '').split('/'), ...name.split('/')])]
  for (const file of wanted) {
    const text = file === undefined ? undefined : world.read(file)
    if (text !== undefined && file !== undefined) return { ...knownValue(text, at), source: file }
  }
  return undefined
}

function decode(value: Value | undefined, format: 'json' | 'yaml', { env, at }: CallContext): Value | undefined {
  const text = textOfValue(value)
  if (text === undefined || !value?.known) return undefined
  const key = value.source === undefined ? undefined : `${format} ${value.source}`
  const { decoded, budget } = env.scope.world
  const before = key === undefined ? undefined : decoded.get(key)
  if (before) return before
  if (!budget.make(Math.min(text.length, 1_000_000))) return undefined
  const { documents, problems } = format === 'json' ? parseJson(text) : parseYaml(text)
  const [document] = documents
  if (!document || documents.length > 1 || problems.length > 0) return undefined
  const result = valueOfData(document, value.source === undefined ? at : undefined, value.source ?? at.file)
  if (key !== undefined) decoded.set(key, result)
  return result
}

/** Data as a value; its places are in its own file, or all at the text that it was decoded from. */
function valueOfData(node: DataNode, at: Spot | undefined, file: string): Value {
  const spot = at ?? { file, offset: node.offset }
  if (node.kind === 'list')
    return knownValue(
      node.items.map((item) => valueOfData(item, at, file)),
      spot,
    )
  if (node.kind === 'map')
    return knownValue(new Map(node.entries.map(({ key, value }) => [key, valueOfData(value, at, file)])), spot)
  return knownValue(plainOf(node) as string | number | boolean | null, spot)
}
