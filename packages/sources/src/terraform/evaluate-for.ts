import type { ForExpression } from '../hcl/expression.js'
import { evaluate } from './evaluate.js'
import { bind, type Env, spotIn } from './scope.js'
import { isUnknownKey } from './step-into.js'
import { unknownMark } from './unknown-mark.js'
import { isListData, isMapData, knownValue, textOfValue, unknownValue, type Value } from './value.js'

/** Evaluates a `for` expression over a known list or map; where a test is not known, nothing of it is. */
export function evaluateFor(expression: ForExpression, env: Env): Value {
  const at = spotIn(env, expression)
  const pairs = pairsOf(evaluate(expression.over, env))
  if (!pairs) return unknownValue(at)
  const list: Value[] = []
  const map = new Map<string, Value>()
  const groups = new Map<string, Value[]>()
  for (const [key, value] of pairs) {
    const named = expression.keyName === undefined ? env : bind(env, expression.keyName, key)
    const inner = bind(named, expression.valueName, value)
    if (expression.test) {
      const test = textOfValue(evaluate(expression.test, inner))
      if (test === 'false') continue
      if (test !== 'true') return unknownValue(at)
    }
    const result = evaluate(expression.value, inner)
    if (!env.scope.world.budget.make(1)) return unknownValue(at)
    if (!expression.key) list.push(result)
    else {
      const name = textOfValue(evaluate(expression.key, inner)) ?? `${unknownMark}${map.size + groups.size}`
      if (expression.group) groups.set(name, [...(groups.get(name) ?? []), result])
      else map.set(name, result)
    }
  }
  for (const [name, values] of groups) map.set(name, knownValue(values, at))
  return knownValue(expression.key ? map : list, at)
}

/** What a `for` or a `for_each` goes over: keys and values; undefined where that is not known. */
export function pairsOf(value: Value): readonly (readonly [key: Value, value: Value])[] | undefined {
  if (!value.known) return undefined
  const { data, at } = value
  if (data === null) return []
  if (isMapData(data))
    return [...data].map(([key, item]) => [isUnknownKey(key) ? unknownValue(at) : knownValue(key, item.at), item])
  return isListData(data) ? data.map((item, index) => [knownValue(index, item.at), item]) : undefined
}
