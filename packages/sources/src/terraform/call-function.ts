import type { Expression } from '../hcl/expression.js'
import { evaluate } from './evaluate.js'
import { collectionFunctions } from './functions/collections.js'
import { fileFunctions } from './functions/files.js'
import { numberFunctions } from './functions/numbers.js'
import type { TerraformFunction } from './functions/terraform-function.js'
import { textFunctions } from './functions/texts.js'
import { type Env, spotIn } from './scope.js'
import { unknownMark } from './unknown-mark.js'
import { hintOf, isListData, isWhole, knownValue, textOfValue, unknownValue, type Value } from './value.js'

type Call = Expression & { readonly kind: 'call' }

const functions: Readonly<Record<string, TerraformFunction>> = {
  ...textFunctions,
  ...collectionFunctions,
  ...numberFunctions,
  ...fileFunctions,
}

/** Calls one of Terraform's functions; the value of one that is not known here is not known. */
export function callFunction(call: Call, env: Env): Value {
  const at = spotIn(env, call)
  if (call.name === 'try') return callTry(call, env)
  if (call.name === 'can') {
    const value = call.args[0] && evaluate(call.args[0], env)
    return value?.known ? knownValue(true, at) : value && isMissing(value) ? knownValue(false, at) : unknownValue(at)
  }
  const args = argumentsOf(call, env)
  const known = Object.hasOwn(functions, call.name) ? functions[call.name] : undefined
  if (!args || !known) return unknownValue(at, hintOfAll(args ?? []))
  const { budget } = env.scope.world
  const data = known(args, { env, at, budget })
  if (data === undefined) return unknownValue(at, hintOfAll(args))
  if (typeof data === 'object' && data !== null && 'known' in data) return data
  const size = typeof data === 'string' ? data.length : 1
  return budget.make(size) ? knownValue(data, at) : unknownValue(at)
}

/** The first argument that is known; one that may yet fail or not decides nothing. */
function callTry(call: Call, env: Env): Value {
  for (const arg of call.args) {
    const value = evaluate(arg, env)
    if (value.known || !isMissing(value)) return value
  }
  return unknownValue(spotIn(env, call))
}

function isMissing(value: Value): boolean {
  return !value.known && value.missing === true
}

function argumentsOf(call: Call, env: Env): Value[] | undefined {
  const args = call.args.map((arg) => evaluate(arg, env))
  if (!call.spread) return args
  const last = args.pop()
  return last?.known && isListData(last.data) && last.data.length < 100_000 ? [...args, ...last.data] : undefined
}

/** What the arguments say of a text that cannot be known. */
function hintOfAll(args: readonly Value[]): string {
  const hints = args.flatMap((arg) => (isWhole(arg) && textOfValue(arg) === undefined ? deepHints(arg) : [hintOf(arg)]))
  const joined = hints.join(unknownMark).slice(0, 2000)
  return joined.includes(unknownMark) ? joined : `${joined}${unknownMark}`
}

function deepHints(value: Value): string[] {
  return value.known && isListData(value.data) ? value.data.slice(0, 20).map(hintOf) : [unknownMark]
}
