import type { Budget } from '../budget.js'
import type { ReadFile } from '../source.js'
import type { Module } from './module.js'
import type { Spot, Value } from './value.js'

/** All that the evaluation of one tree of modules shares. */
export interface World {
  readonly budget: Budget
  readonly read: ReadFile
  /** Decoded files, by function and path. */
  readonly decoded: Map<string, Value>
  readonly module: (folder: string) => Module | undefined
}

/** A module as it is called: with arguments, or as the root with none. */
export interface Scope {
  readonly world: World
  readonly module: Module
  /** Undefined for the root, whose variables have their settings and defaults. */
  readonly args?: ReadonlyMap<string, Value>
  /** What has been evaluated; a name that is being evaluated has undefined. */
  readonly memo: Map<string, Value | undefined>
  readonly calls: Map<string, Scope | undefined>
  /** The folders that lead here, so that no module calls itself. */
  readonly path: readonly string[]
}

/** Names that a `for`, `each`, `count` or a dynamic block brings: the nearest first. */
export interface Names {
  readonly name: string
  readonly value: Value
  readonly next: Names | undefined
}

/** Where an expression is evaluated. */
export interface Env {
  readonly scope: Scope
  readonly file: string
  readonly names: Names | undefined
}

export function bind(env: Env, name: string, value: Value): Env {
  return { ...env, names: { name, value, next: env.names } }
}

export function boundName({ names }: Env, name: string): Value | undefined {
  for (let at = names; at; at = at.next) if (at.name === name) return at.value
  return undefined
}

export function spotIn({ file }: Env, { offset }: { readonly offset: number }): Spot {
  return { file, offset }
}
