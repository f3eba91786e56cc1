import type { HclBlock, HclBody } from '../hcl/expression.js'
import { evaluate } from './evaluate.js'
import { pairsOf } from './evaluate-for.js'
import { attributeOf } from './module.js'
import { bind, type Env, spotIn } from './scope.js'
import { knownValue, unknownValue, type Value } from './value.js'

/** Attributes that Terraform itself reads. */
const meta = new Set(['for_each', 'count', 'provider', 'depends_on', 'lifecycle'])

/** The attributes of a resource; its blocks are lists of maps, dynamic ones written out. */
export function readBlock({ body, offset }: Pick<HclBlock, 'body' | 'offset'>, env: Env): Value {
  const attributes = new Map<string, Value>()
  for (const { name, value } of body.attributes) if (!meta.has(name)) attributes.set(name, evaluate(value, env))
  const blocks = new Map<string, Value[]>()
  const add = (name: string, value: Value): void => {
    blocks.set(name, [...(blocks.get(name) ?? []), value])
  }
  for (const block of body.blocks) {
    if (block.type === 'dynamic') for (const value of dynamicBlocks(block, env)) add(block.labels[0] ?? '', value)
    else if (!meta.has(block.type)) add(block.type, readBlock(block, env))
  }
  for (const [name, values] of blocks) attributes.set(name, knownValue(values, spotIn(env, { offset })))
  return knownValue(attributes, spotIn(env, { offset }))
}

function dynamicBlocks(block: HclBlock, env: Env): Value[] {
  const [label] = block.labels
  const forEach = attributeOf(block, 'for_each')
  const content: HclBody | undefined = block.body.blocks.find(({ type }) => type === 'content')?.body
  if (label === undefined || !forEach || !content) return []
  const iterator = attributeOf(block, 'iterator')
  const name = iterator?.kind === 'variable' ? iterator.name : label
  const at = spotIn(env, forEach)
  const pairs = pairsOf(evaluate(forEach, env)) ?? [[unknownValue(at), unknownValue(at)]]
  return pairs.slice(0, 10_000).map(([key, value]) =>
    readBlock(
      { body: content, offset: block.offset },
      bind(
        env,
        name,
        knownValue(
          new Map([
            ['key', key],
            ['value', value],
          ]),
          value.at,
        ),
      ),
    ),
  )
}
