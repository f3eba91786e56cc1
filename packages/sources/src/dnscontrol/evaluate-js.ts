import type { Expression, ObjectExpression, SpreadElement, Super } from 'acorn'
import { assignTo, type Env, spotOf } from './assign-to.js'
import { builtinOf } from './call-builtin.js'
import { evaluateBinary } from './evaluate-binary.js'
import { evaluateCall } from './evaluate-call.js'
import { hintOfJs, type Js, plain, textOfJs, truthOf, unknownJs } from './js-value.js'

/** Evaluates an expression as far as its text says its value. Nothing is executed; never throws, and bounded. */
export function evaluateJs(node: Expression | Super, env: Env): Js {
  const { budget } = env.machine
  const at = spotOf(node, env)
  if (!budget.step()) return unknownJs(at)
  return budget.deeper(() => evaluateKind(node, env), unknownJs(at))
}

function evaluateKind(node: Expression | Super, env: Env): Js {
  const at = spotOf(node, env)
  switch (node.type) {
    case 'Literal': {
      const { value } = node
      const isPlain = value === null || ['string', 'number', 'boolean'].includes(typeof value)
      return isPlain && !('regex' in node && node.regex) ? plain(value as string, at) : unknownJs(at)
    }
    case 'TemplateLiteral':
      return joinParts(
        node.quasis.flatMap(({ value }, index) => {
          const inner = node.expressions[index]
          return [plain(value.cooked ?? '', at), ...(inner ? [evaluateJs(inner, env)] : [])]
        }),
        env,
        node,
      )
    case 'Identifier':
      return env.names.get(node.name) ?? globalOf(node.name, env, node)
    case 'ArrayExpression':
      return { kind: 'list', items: evaluateItems(node.elements, env), at }
    case 'ObjectExpression':
      return evaluateObject(node, env)
    case 'MemberExpression':
      return evaluateMember(node, env)
    case 'CallExpression':
    case 'NewExpression':
      return evaluateCall(node, env)
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return { kind: 'function', code: { node, file: env.file }, names: env.names, at }
    case 'ConditionalExpression': {
      const truth = truthOf(evaluateJs(node.test, env))
      return truth === undefined ? unknownJs(at) : evaluateJs(truth ? node.consequent : node.alternate, env)
    }
    case 'LogicalExpression':
    case 'BinaryExpression':
    case 'UnaryExpression':
      return evaluateBinary(node, env)
    case 'AssignmentExpression': {
      const right = evaluateJs(node.right, env)
      const value =
        node.operator === '+=' && node.left.type === 'Identifier'
          ? joinParts([evaluateJs(node.left, env), right], env, node)
          : node.operator === '='
            ? right
            : unknownJs(at)
      assignTo(node.left, value, env)
      return value
    }
    case 'UpdateExpression': {
      const before = evaluateJs(node.argument, env)
      const number = before.kind === 'plain' && typeof before.value === 'number' ? before.value : undefined
      const after = number === undefined ? unknownJs(at) : plain(number + (node.operator === '++' ? 1 : -1), at)
      if (node.argument.type === 'Identifier') assignTo(node.argument, after, env)
      return node.prefix ? after : before
    }
    case 'SequenceExpression':
      return node.expressions.map((each) => evaluateJs(each, env)).at(-1) ?? unknownJs(at)
    case 'ParenthesizedExpression':
      return evaluateJs(node.expression, env)
    case 'ChainExpression':
      return evaluateJs(node.expression, env)
    default:
      return unknownJs(at)
  }
}

function globalOf(name: string, env: Env, node: Expression): Js {
  const at = spotOf(node, env)
  if (name === 'undefined') return plain(undefined, at)
  if (name === 'Boolean' || name === 'Object') return { kind: 'builtin', name, at }
  return builtinOf(name, at) ?? unknownJs(at, `\0${name}`)
}

/** The items of a list or the arguments of a call, spread ones written out. */
export function evaluateItems(nodes: readonly (Expression | SpreadElement | null)[], env: Env): Js[] {
  return nodes.flatMap((node): Js[] => {
    if (!node) return []
    if (node.type !== 'SpreadElement') return [evaluateJs(node, env)]
    const list = evaluateJs(node.argument, env)
    return list.kind === 'list' ? [...list.items] : [unknownJs(list.at, hintOfJs(list))]
  })
}

function evaluateObject(node: ObjectExpression, env: Env): Js {
  const fields = new Map<string, Js>()
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      const other = evaluateJs(property.argument, env)
      if (other.kind === 'object') for (const [name, value] of other.fields) fields.set(name, value)
      continue
    }
    const { key } = property
    const name =
      key.type === 'Identifier' && !property.computed ? key.name : textOfJs(evaluateJs(key as Expression, env))
    if (name !== undefined) fields.set(name, evaluateJs(property.value, env))
  }
  return { kind: 'object', fields, at: spotOf(node, env) }
}

function evaluateMember(node: Expression & { readonly type: 'MemberExpression' }, env: Env): Js {
  const target = evaluateJs(node.object, env)
  const at = spotOf(node, env)
  const { property } = node
  const key = property.type === 'Identifier' && !node.computed ? property.name : keyOf(property, env)
  if (key === undefined) return unknownJs(at)
  if (target.kind === 'object') return target.fields.get(key) ?? plain(undefined, at)
  if (target.kind === 'list') {
    if (key === 'length') return plain(target.items.length, at)
    return target.items[Number(key)] ?? (/^[0-9]+$/.test(key) ? plain(undefined, at) : unknownJs(at))
  }
  const text = textOfJs(target)
  return text !== undefined && key === 'length' ? plain(text.length, at) : unknownJs(at, hintOfJs(target))
}

function keyOf(property: { readonly type: string }, env: Env): string | undefined {
  return property.type === 'PrivateIdentifier' ? undefined : textOfJs(evaluateJs(property as Expression, env))
}

/** Texts put together; what is not known of them is marked. */
export function joinParts(parts: readonly Js[], env: Env, node: Expression): Js {
  const at = spotOf(node, env)
  const texts = parts.map(textOfJs)
  const text = parts.map((part, index) => texts[index] ?? hintOfJs(part)).join('')
  if (!env.machine.budget.make(text.length)) return unknownJs(at)
  return texts.includes(undefined) ? unknownJs(at, text) : plain(text, at)
}
