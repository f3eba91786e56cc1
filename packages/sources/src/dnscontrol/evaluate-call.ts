import type { CallExpression, NewExpression } from 'acorn'
import { assignTo, type Env, spotOf } from './assign-to.js'
import { callBuiltin } from './call-builtin.js'
import { callMethod } from './call-method.js'
import { evaluateItems, evaluateJs } from './evaluate-js.js'
import { hintOfJs, type Js, Names, plain, type Spot, unknownJs } from './js-value.js'
import { runBody } from './run-statements.js'

/** Evaluates a call: of DNSControl's functions, of the code's own, and of a text's or a list's methods. */
export function evaluateCall(node: CallExpression | NewExpression, env: Env): Js {
  const at = spotOf(node, env)
  const args = evaluateItems(node.arguments, env)
  if (node.type === 'NewExpression') return unknownJs(at)
  const { callee } = node
  if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && !callee.computed) {
    const target = evaluateJs(callee.object, env)
    const own = target.kind === 'object' ? target.fields.get(callee.property.name) : undefined
    if (own) return callValue(own, args, at, env)
    if (target.kind === 'builtin' && target.name === 'Object') return ofObject(callee.property.name, args[0], at)
    const result = callMethod(target, callee.property.name, args, at, (inner, given) =>
      callValue(inner, given, at, env),
    )
    if (result && !(result.kind === 'list' && !env.machine.budget.make(result.items.length))) return result
    return unknownJs(at, [target, ...args].map(hintOfJs).join('\0').slice(0, 2000))
  }
  return callValue(evaluateJs(callee, env), args, at, env)
}

function ofObject(name: string, object: Js | undefined, at: Spot): Js {
  if (object?.kind !== 'object') return unknownJs(at)
  const entries = [...object.fields]
  switch (name) {
    case 'keys':
      return { kind: 'list', items: entries.map(([key]) => plain(key, at)), at }
    case 'values':
      return { kind: 'list', items: entries.map(([, value]) => value), at }
    case 'entries':
      return {
        kind: 'list',
        items: entries.map(([key, value]): Js => ({ kind: 'list', items: [plain(key, at), value], at })),
        at,
      }
    default:
      return unknownJs(at)
  }
}

function callValue(callee: Js, args: readonly Js[], at: Spot, env: Env): Js {
  const { machine } = env
  if (!machine.budget.step()) return unknownJs(at)
  if (callee.kind === 'builtin') return callBuiltin(callee.name, args, at, machine)
  const hint = () => [callee, ...args].map(hintOfJs).join('\0').slice(0, 2000)
  if (callee.kind !== 'function') return unknownJs(at, hint())
  const { node, file } = callee.code
  return machine.budget.deeper(
    () => {
      const inner: Env = { machine, names: new Names(callee.names), file }
      inner.names.declare('arguments', { kind: 'list', items: [...args], at })
      node.params.forEach((param, index) => {
        if (param.type === 'RestElement')
          assignTo(param.argument, { kind: 'list', items: args.slice(index), at }, inner, true)
        else assignTo(param, args[index] ?? plain(undefined, at), inner, true)
      })
      if (node.body.type !== 'BlockStatement') return evaluateJs(node.body, inner)
      return runBody(node.body.body, inner) ?? plain(undefined, at)
    },
    unknownJs(at, hint()),
  )
}
