import type { BinaryExpression, LogicalExpression, UnaryExpression } from 'acorn'
import { type Env, spotOf } from './assign-to.js'
import { evaluateJs, joinParts } from './evaluate-js.js'
import { type Js, plain, truthOf, unknownJs } from './js-value.js'

/** Evaluates an operator. */
export function evaluateBinary(node: BinaryExpression | LogicalExpression | UnaryExpression, env: Env): Js {
  const at = spotOf(node, env)
  if (node.type === 'UnaryExpression') return evaluateUnary(node, env)
  if (node.left.type === 'PrivateIdentifier') return unknownJs(at)
  const left = evaluateJs(node.left, env)
  if (node.type === 'LogicalExpression') {
    const truth = truthOf(left)
    if (node.operator === '??') {
      if (left.kind === 'unknown') return left
      return left.kind === 'plain' && left.value == null ? evaluateJs(node.right, env) : left
    }
    if (truth === undefined) return unknownJs(at)
    return truth === (node.operator === '||') ? left : evaluateJs(node.right, env)
  }
  const right = evaluateJs(node.right, env)
  const [a, b] = [plainOf(left), plainOf(right)]
  if (node.operator === '+' && !(typeof a === 'number' && typeof b === 'number'))
    return joinParts([left, right], env, node)
  if (a === undefined || b === undefined) return unknownJs(at)
  const result = calculate(node.operator, a, b)
  return result === undefined ? unknownJs(at) : plain(result, at)
}

function evaluateUnary(node: UnaryExpression, env: Env): Js {
  const at = spotOf(node, env)
  const value = evaluateJs(node.argument, env)
  if (node.operator === '!') {
    const truth = truthOf(value)
    return truth === undefined ? unknownJs(at) : plain(!truth, at)
  }
  if (node.operator === 'typeof' && value.kind !== 'unknown')
    return plain(value.kind === 'plain' ? typeof value.value : value.kind === 'function' ? 'function' : 'object', at)
  return node.operator === '-' && value.kind === 'plain' && typeof value.value === 'number'
    ? plain(-value.value, at)
    : unknownJs(at)
}

/** A plain value; a lost one is null here, so that undefined can say 'not known'. */
function plainOf(value: Js): string | number | boolean | null | undefined {
  return value.kind === 'plain' ? (value.value ?? null) : undefined
}

function calculate(
  operator: string,
  a: string | number | boolean | null,
  b: string | number | boolean | null,
): number | boolean | undefined {
  switch (operator) {
    case '===':
    case '==':
      return a === b
    case '!==':
    case '!=':
      return a !== b
  }
  if (typeof a !== 'number' || typeof b !== 'number') return undefined
  switch (operator) {
    case '+':
      return a + b
    case '-':
      return a - b
    case '*':
      return a * b
    case '/':
      return a / b
    case '%':
      return a % b
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '>':
      return a > b
    case '>=':
      return a >= b
    default:
      return undefined
  }
}
