import type { HclBlock } from '../hcl/expression.js'
import { normalisePath } from '../zone/included-path.js'
import { evaluate } from './evaluate.js'
import { instancesOf } from './instances.js'
import { attributeOf, type Module } from './module.js'
import type { Env, Scope } from './scope.js'
import type { Value } from './value.js'

/** Attributes of a call that are no arguments. */
const own = new Set(['source', 'version', 'providers', 'for_each', 'count', 'depends_on'])

const deepestCall = 8

/** The scope that a call leads to, where it is one alone and its module is in the tree. */
export function calledScope(name: string, scope: Scope): Scope | undefined {
  if (scope.calls.has(name)) return scope.calls.get(name)
  scope.calls.set(name, undefined)
  const call = scope.module.calls.get(name)
  const scopes = call ? calledScopes(call.of, { scope, file: call.file, names: undefined }) : undefined
  const called = scopes?.length === 1 ? scopes[0] : undefined
  scope.calls.set(name, called)
  return called
}

/** The scopes that a call makes; undefined where its module is not in the tree. */
export function calledScopes(block: HclBlock, env: Env): readonly Scope[] | undefined {
  const module = calledModule(block, env.scope)
  if (!module) return undefined
  return instancesOf(block, env).map((instance) => scopeOfCall(block, instance.env, module))
}

function calledModule(block: HclBlock, { module, world, path }: Scope): Module | undefined {
  const folder = calledFolder(block, module.folder)
  return folder === undefined || path.includes(folder) || path.length > deepestCall ? undefined : world.module(folder)
}

/** The folder in the tree that a call names by a literal path. */
export function calledFolder(block: HclBlock, from: string): string | undefined {
  const source = attributeOf(block, 'source')
  if (source?.kind !== 'literal' || typeof source.value !== 'string' || !/^\.\.?(?:\/|$)/.test(source.value))
    return undefined
  const path = source.value.split('?')[0] ?? ''
  const parts = [...from.split('/'), ...path.split('/')]
  return normalisePath(parts) ?? (isRoot(parts) ? '' : undefined)
}

function isRoot(parts: readonly string[]): boolean {
  let depth = 0
  for (const part of parts) {
    if (part === '..') depth--
    else if (part !== '' && part !== '.') depth++
    if (depth < 0) return false
  }
  return depth === 0
}

function scopeOfCall(block: HclBlock, env: Env, module: Module): Scope {
  const args = new Map<string, Value>()
  for (const { name, value } of block.body.attributes) if (!own.has(name)) args.set(name, evaluate(value, env))
  const { world, path } = env.scope
  return { world, module, args, memo: new Map(), calls: new Map(), path: [...path, module.folder] }
}
