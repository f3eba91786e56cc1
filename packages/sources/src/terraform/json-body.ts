import { type DataMap, type DataNode, fieldOf, itemsOf } from '../data/data-node.js'
import type { Expression, HclAttribute, HclBlock, HclBody } from '../hcl/expression.js'
import type { HclParser } from '../hcl/parse-hcl.js'

/** A `.tf.json` document as a body: what HCL writes as blocks is nested in it by type and labels. */
export function bodyOfJson(root: DataNode, parse: HclParser): HclBody {
  const blocks: HclBlock[] = []
  if (root.kind === 'map') {
    for (const { key, value } of root.entries) blocks.push(...blocksOf(key, value, parse))
  }
  return { attributes: [], blocks }
}

/** A `.tfvars.json` document as a body of attributes. */
export function settingsOfJson(root: DataNode, parse: HclParser): HclBody {
  return { attributes: root.kind === 'map' ? attributesOf(root, parse) : [], blocks: [] }
}

const labels: Readonly<Record<string, number>> = { resource: 2, data: 2, variable: 1, output: 1, module: 1, locals: 0 }

function blocksOf(type: string, node: DataNode, parse: HclParser): HclBlock[] {
  const count = Object.hasOwn(labels, type) ? labels[type] : undefined
  return count === undefined ? [] : nested(type, [], count, node, parse)
}

function nested(type: string, found: readonly string[], wanted: number, node: DataNode, parse: HclParser): HclBlock[] {
  return itemsOf(node).flatMap((item): HclBlock[] => {
    if (item.kind !== 'map') return []
    if (found.length < wanted) {
      return item.entries.flatMap(({ key, value }) =>
        key === '//' ? [] : nested(type, [...found, key], wanted, value, parse),
      )
    }
    const body = { attributes: attributesOf(item, parse), blocks: dynamicBlocks(item, parse) }
    return [{ type, labels: found, offset: item.offset, body }]
  })
}

function attributesOf(map: DataMap, parse: HclParser): HclAttribute[] {
  return map.entries
    .filter(({ key }) => key !== '//' && key !== 'dynamic' && key !== 'lifecycle' && key !== 'provisioner')
    .map(({ key, keyOffset, value }) => ({ name: key, offset: keyOffset, value: expressionOf(value, parse) }))
}

function dynamicBlocks(map: DataMap, parse: HclParser): HclBlock[] {
  return itemsOf(fieldOf(map, 'dynamic')).flatMap((dynamic) =>
    dynamic.kind === 'map'
      ? dynamic.entries.flatMap(({ key, value }) =>
          nested('dynamic', [key], 1, value, parse).map((block) => ({
            ...block,
            body: {
              attributes: block.body.attributes.filter(({ name }) => name !== 'content'),
              blocks: itemsOf(fieldOf(itemsOf(value)[0], 'content')).flatMap((content) =>
                nested('content', [], 0, content, parse),
              ),
            },
          })),
        )
      : [],
  )
}

function expressionOf(node: DataNode, parse: HclParser): Expression {
  const { offset } = node
  if (node.kind === 'list') return { kind: 'list', offset, items: node.items.map((item) => expressionOf(item, parse)) }
  if (node.kind === 'map') {
    const items = node.entries.map(({ key, keyOffset, value }) => ({
      key: { kind: 'literal' as const, offset: keyOffset, value: key },
      value: expressionOf(value, parse),
    }))
    return { kind: 'object', offset, items }
  }
  const { value } = node
  if (typeof value !== 'string' || !/[$%]\{/.test(value)) return { kind: 'literal', offset, value }
  return templateOf(value, offset, parse)
}

/** A text with expressions in it. A heredoc has no escapes, so the text can stand in one as it is. */
function templateOf(text: string, offset: number, parse: HclParser): Expression {
  const end = 'TEXT_OF_JSON'
  const other: Expression = { kind: 'other', offset, hint: text.slice(0, 200) }
  if (text.includes(end)) return other
  const { body, errors } = parse(`x = <<${end}\n${text}\n${end}\n`)
  const expression = body.attributes[0]?.value
  if (!expression || errors.length > 0) return other
  const placed = placeAt(expression, offset) as Expression
  if (placed.kind !== 'template') return placed
  const last = placed.parts.at(-1)
  if (typeof last !== 'string') return placed
  // The line end before the heredoc's end is not of the text.
  const tail = last.slice(0, -1)
  return { ...placed, parts: tail === '' ? placed.parts.slice(0, -1) : [...placed.parts.slice(0, -1), tail] }
}

/** Every part of the expression placed where the text stands; the parser bounds the depth. */
function placeAt(value: unknown, offset: number): unknown {
  if (Array.isArray(value)) return value.map((item) => placeAt(item, offset))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === 'offset' ? offset : placeAt(item, offset)]),
  )
}
