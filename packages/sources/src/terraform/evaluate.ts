import type { Expression } from '../hcl/expression.js'
import { callFunction } from './call-function.js'
import { evaluateFor } from './evaluate-for.js'
import { evaluateOperation } from './evaluate-operation.js'
import { resolveReference } from './resolve-reference.js'
import { boundName, type Env, spotIn } from './scope.js'
import { stepInto } from './step-into.js'
import { unknownMark } from './unknown-mark.js'
import { hintOf, isListData, knownValue, numberOfValue, textOfValue, unknownValue, type Value } from './value.js'

/** Evaluates an expression as far as its own text and the files of the tree say its value. Never throws, and bounded. */
export function evaluate(expression: Expression, env: Env): Value {
  const { budget } = env.scope.world
  const at = spotIn(env, expression)
  if (!budget.step()) return unknownValue(at)
  return budget.deeper(() => evaluateKind(expression, env), unknownValue(at))
}

function evaluateKind(expression: Expression, env: Env): Value {
  const at = spotIn(env, expression)
  switch (expression.kind) {
    case 'literal':
      return knownValue(expression.value, at)
    case 'template':
      return evaluateTemplate(expression.parts, env, expression)
    case 'list':
      return knownValue(
        expression.items.map((item) => evaluate(item, env)),
        at,
      )
    case 'object':
      return evaluateObject(expression, env)
    case 'variable':
    case 'attribute':
    case 'index':
      return evaluatePath(expression, env)
    case 'splat':
      return evaluateSplat(expression, env)
    case 'item':
      return boundName(env, itemName) ?? unknownValue(at)
    case 'call':
      return callFunction(expression, env)
    case 'conditional': {
      const test = textOfValue(evaluate(expression.test, env))
      if (test !== 'true' && test !== 'false') return unknownValue(at)
      return evaluate(test === 'true' ? expression.yes : expression.no, env)
    }
    case 'operation':
      return evaluateOperation(expression, env)
    case 'for':
      return evaluateFor(expression, env)
    case 'other':
      return unknownValue(at, `${unknownMark}${/dkim/i.test(expression.hint) ? expression.hint : ''}`)
  }
}

/** No identifier of HCL begins with a point. */
const itemName = '.item'

function evaluateTemplate(parts: readonly (string | Expression)[], env: Env, whole: Expression): Value {
  let text = ''
  let isKnown = true
  for (const part of parts) {
    if (typeof part === 'string') text += part
    else {
      const value = evaluate(part, env)
      if (parts.length === 1 && value.known) return value
      isKnown &&= textOfValue(value) !== undefined
      text += hintOf(value)
    }
    if (!env.scope.world.budget.make(text.length)) return unknownValue(spotIn(env, whole))
  }
  return isKnown ? knownValue(text, spotIn(env, whole)) : unknownValue(spotIn(env, whole), text)
}

function evaluateObject(expression: Expression & { readonly kind: 'object' }, env: Env): Value {
  const entries = new Map<string, Value>()
  for (const { key, value } of expression.items) {
    const name = textOfValue(evaluate(key, env))
    // An entry whose key is not known still has a value.
    entries.set(name ?? `${unknownMark}${entries.size}`, evaluate(value, env))
  }
  return knownValue(entries, spotIn(env, expression))
}

function evaluatePath(expression: Expression, env: Env): Value {
  const steps: Expression[] = []
  let base = expression
  while (base.kind === 'attribute' || base.kind === 'index') {
    steps.unshift(base)
    base = base.of
  }
  const at = spotIn(env, expression)
  const keys = steps.map((step) => keyOf(step, env))
  const bound = base.kind === 'variable' ? boundName(env, base.name) : undefined
  if (base.kind === 'variable' && !bound) return resolveReference(base.name, keys, env, at)
  return stepInto(bound ?? evaluate(base, env), keys, at)
}

function keyOf(step: Expression, env: Env): string | number | undefined {
  if (step.kind === 'attribute') return step.name
  if (step.kind !== 'index') return undefined
  const key = evaluate(step.key, env)
  return key.known && typeof key.data === 'number' ? numberOfValue(key) : textOfValue(key)
}

function evaluateSplat(expression: Expression & { readonly kind: 'splat' }, env: Env): Value {
  const over = evaluate(expression.of, env)
  const at = spotIn(env, expression)
  if (!over.known) return unknownValue(at)
  const items = over.data === null ? [] : isListData(over.data) ? over.data : [over]
  return knownValue(
    items.map((item) => evaluate(expression.each, { ...env, names: { name: itemName, value: item, next: env.names } })),
    at,
  )
}
