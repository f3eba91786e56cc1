import type { Expression } from '../hcl/expression.js'
import { evaluate } from './evaluate.js'
import { type Env, spotIn } from './scope.js'
import {
  type Data,
  isWhole,
  knownValue,
  numberOfValue,
  plainOfValue,
  textOfValue,
  unknownValue,
  type Value,
} from './value.js'

/** Evaluates an operator; `&&` and `||` are known where one side decides. */
export function evaluateOperation(expression: Expression & { readonly kind: 'operation' }, env: Env): Value {
  const { operator, operands } = expression
  const at = spotIn(env, expression)
  const values = operands.map((operand) => evaluate(operand, env))
  const [left, right] = values
  const result = left && (right ? binary(operator, left, right) : unary(operator, left))
  return result === undefined ? unknownValue(at) : knownValue(result, at)
}

function unary(operator: string, value: Value): Data | undefined {
  if (operator === '!') return not(value)
  const number = numberOfValue(value)
  return operator === '-' && number !== undefined ? -number : undefined
}

function not(value: Value): boolean | undefined {
  const text = textOfValue(value)
  return text === 'true' ? false : text === 'false' ? true : undefined
}

function binary(operator: string, left: Value, right: Value): Data | undefined {
  if (operator === '&&' || operator === '||') return logic(operator, left, right)
  if (operator === '==' || operator === '!=') {
    if (!isWhole(left) || !isWhole(right)) return undefined
    return (JSON.stringify(plainOfValue(left)) === JSON.stringify(plainOfValue(right))) === (operator === '==')
  }
  const [a, b] = [numberOfValue(left), numberOfValue(right)]
  return a === undefined || b === undefined ? undefined : calculate(operator, a, b)
}

function logic(operator: string, left: Value, right: Value): boolean | undefined {
  const decides = operator === '&&' ? 'false' : 'true'
  const texts = [textOfValue(left), textOfValue(right)]
  if (texts.includes(decides)) return decides === 'true'
  return texts.every((text) => text === 'true' || text === 'false') ? decides !== 'true' : undefined
}

function calculate(operator: string, a: number, b: number): Data | undefined {
  switch (operator) {
    case '+':
      return a + b
    case '-':
      return a - b
    case '*':
      return a * b
    case '/':
      return b === 0 ? undefined : a / b
    case '%':
      return b === 0 ? undefined : a % b
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
