import type { HclBlock } from '../hcl/expression.js'
import { calledScope } from './called-scope.js'
import { evaluate } from './evaluate.js'
import { instancesOf } from './instances.js'
import { attributeOf, type Placed } from './module.js'
import type { Env, Scope } from './scope.js'
import { type Key, stepInto } from './step-into.js'
import { knownValue, type Spot, textOfValue, unknownValue, type Value } from './value.js'
import { zoneNameOf } from './zone-resource.js'

/** What a reference such as `local.x`, `var.x.y`, `module.m.out` or `aws_route53_zone.main.name` leads to. */
export function resolveReference(root: string, keys: readonly Key[], env: Env, at: Spot): Value {
  const { scope } = env
  const [first, second, ...rest] = keys
  if (typeof first !== 'string') return unknownValue(at)
  const afterFirst = keys.slice(1)
  switch (root) {
    case 'local':
      return stepInto(localOf(first, scope, at), afterFirst, at)
    case 'var':
      return stepInto(variableOf(first, scope, at), afterFirst, at)
    case 'path':
      // Terraform runs in the folder of the root module, which is where paths begin.
      return knownValue(first === 'module' ? scope.module.folder || '.' : (scope.path[0] ?? '') || '.', at)
    case 'module':
      return typeof second === 'string' ? stepInto(outputOf(first, second, env, at), rest, at) : unknownValue(at)
    case 'data':
      return typeof second === 'string' ? attributeOfBlock(`data.${first}.${second}`, rest, env, at) : unknownValue(at)
    default:
      return attributeOfBlock(`${root}.${first}`, afterFirst, env, at)
  }
}

/** Evaluates something once in a scope; undefined is not known, as is what leads back to itself. */
function once(scope: Scope, name: string, at: Spot, make: () => Value): Value {
  if (scope.memo.has(name)) return scope.memo.get(name) ?? unknownValue(at)
  scope.memo.set(name, undefined)
  const value = make()
  scope.memo.set(name, value)
  return value
}

function localOf(name: string, scope: Scope, at: Spot): Value {
  const local = scope.module.locals.get(name)
  if (!local) return unknownValue(at)
  return once(scope, `local.${name}`, at, () => evaluate(local.of, { scope, file: local.file, names: undefined }))
}

function variableOf(name: string, scope: Scope, at: Spot): Value {
  const given = scope.args?.get(name)
  if (given) return given
  const setting = scope.args ? undefined : scope.module.settings.get(name)
  const variable = setting ?? scope.module.variables.get(name)
  const { file, of: expression } = variable ?? {}
  if (!expression || file === undefined) return unknownValue(at)
  return once(scope, `var.${name}`, at, () => evaluate(expression, { scope, file, names: undefined }))
}

function outputOf(call: string, output: string, env: Env, at: Spot): Value {
  const called = env.scope.world.budget.deeper(() => calledScope(call, env.scope), undefined)
  const found = called?.module.outputs.get(output)
  if (!called || !found) return unknownValue(at)
  return once(called, `output.${output}`, at, () =>
    evaluate(found.of, { scope: called, file: found.file, names: undefined }),
  )
}

/** An attribute that a resource or data source is given; what its provider computes is not known. */
function attributeOfBlock(address: string, keys: readonly Key[], env: Env, at: Spot): Value {
  const block = env.scope.module.byAddress.get(address)
  if (!block) return unknownValue(at)
  const isRepeated = attributeOf(block.of, 'for_each') ?? attributeOf(block.of, 'count')
  const [instance, rest] = isRepeated ? [keys[0], keys.slice(1)] : [undefined, keys]
  const [name, ...inner] = rest
  const inside = envOfInstance(block, instance, env.scope)
  const expression = typeof name === 'string' ? attributeOf(block.of, name) : undefined
  const value = expression && inside ? stepInto(evaluate(expression, inside), inner, at) : unknownValue(at)
  const zone = inside && zoneOfBlock(block, inside)
  return zone === undefined ? value : { ...value, zone }
}

function envOfInstance(block: Placed<HclBlock>, key: Key, scope: Scope): Env | undefined {
  const env: Env = { scope, file: block.file, names: undefined }
  return scope.world.budget.deeper(() => {
    const instances = instancesOf(block.of, env)
    return instances.length === 1 ? instances[0]?.env : instances.find((instance) => instance.key === key)?.env
  }, undefined)
}

function zoneOfBlock({ of: block }: Placed<HclBlock>, env: Env): string | undefined {
  if (!/zone|domain/.test(block.labels[0] ?? '')) return undefined
  return zoneNameOf((name) => {
    const expression = attributeOf(block, name)
    return expression && textOfValue(evaluate(expression, env))
  })
}
