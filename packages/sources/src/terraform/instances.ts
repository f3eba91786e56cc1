import type { HclBlock } from '../hcl/expression.js'
import { evaluate } from './evaluate.js'
import { pairsOf } from './evaluate-for.js'
import { attributeOf } from './module.js'
import { bind, type Env, spotIn } from './scope.js'
import { knownValue, numberOfValue, textOfValue, unknownValue, type Value } from './value.js'

/** One of what `for_each` or `count` makes of a block. */
export interface Instance {
  readonly env: Env
  /** Its key; undefined where there is none, or it is not known. */
  readonly key?: string | number
}

/** More of one block are an attack. */
const mostInstances = 20_000

/** What a block is repeated to. Where that is not known it is one instance, in which `each` and `count` are not known. */
export function instancesOf(block: HclBlock, env: Env): readonly Instance[] {
  const forEach = attributeOf(block, 'for_each')
  if (forEach) {
    const value = evaluate(forEach, env)
    const pairs = pairsOf(value)
    const at = spotIn(env, forEach)
    if (!pairs) return [{ env: bindEach(env, unknownValue(at), unknownValue(at)) }]
    return pairs.slice(0, mostInstances).map(([key, item]) => {
      const name = textOfValue(key)
      return { env: bindEach(env, key, item), ...(name === undefined ? {} : { key: name }) }
    })
  }
  const count = attributeOf(block, 'count')
  if (!count) return [{ env }]
  const number = numberOfValue(evaluate(count, env))
  const at = spotIn(env, count)
  if (number === undefined) return [{ env: bindCount(env, unknownValue(at)) }]
  return Array.from({ length: Math.min(Math.max(0, Math.trunc(number)), mostInstances) }, (_, index) => ({
    env: bindCount(env, knownValue(index, at)),
    key: index,
  }))
}

function bindEach(env: Env, key: Value, value: Value): Env {
  return bind(
    env,
    'each',
    knownValue(
      new Map([
        ['key', key],
        ['value', value],
      ]),
      value.at,
    ),
  )
}

function bindCount(env: Env, index: Value): Env {
  return bind(env, 'count', knownValue(new Map([['index', index]]), index.at))
}
