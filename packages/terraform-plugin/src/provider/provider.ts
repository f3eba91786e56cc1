import type { CtyType } from '../cty/cty-type.js'
import type { State, Unknown, Value } from '../cty/value.js'
import type { Schema } from '../schema/schema.js'
import type { Context, PlanContext } from './context.js'

/** A value of which any part may be unknown: what a configuration or a plan holds. */
export type Unsettled<T> =
  | Unknown
  | (T extends readonly (infer E)[]
      ? readonly Unsettled<E>[]
      : T extends { readonly [name: string]: Value }
        ? UnsettledState<T>
        : T)

/** An object of which any attribute may be unknown. */
export type UnsettledState<S> = { readonly [K in keyof S]: Unsettled<S[K]> }

type MaybePromise<T> = T | Promise<T>

/** A change as the engine proposes it; `prior` is `null` for a new resource. */
export interface Change<S> {
  readonly prior: S | null
  /** With defaults filled in, and unknown where the provider will decide. */
  readonly planned: UnsettledState<S>
  readonly config: UnsettledState<S>
}

/**
 * A kind of managed resource.
 *
 * What `create` and `update` return must equal what was planned wherever that was known. An exception becomes an error
 * for the user; so does what is reported through the context.
 */
export interface Resource<S = State, C = unknown> {
  readonly schema: Schema
  /** The version of the schema, where `schema` does not say it. */
  readonly version?: number
  /** Attributes that cannot be changed in place. Without `update` that holds for all. */
  readonly replaceOn?: readonly (keyof S & string)[]
  /** Computed attributes that an update leaves as they are, so that a plan can show them. */
  readonly stable?: readonly (keyof S & string)[]
  /** Values for attributes that the configuration leaves out; such an attribute is optional and computed. */
  readonly defaults?: { readonly [K in keyof S]?: S[K] }
  /**
   * For stand-ins of providers built with Terraform's legacy SDK only: lets a plan differ from the configuration, as
   * their suppressed differences do.
   */
  readonly legacyTypeSystem?: boolean
  validate?(config: UnsettledState<S>, context: Context<C>): MaybePromise<void>
  /** Changes the plan, or only looks at it. */
  // biome-ignore lint/suspicious/noConfusingVoidType: a function that only looks returns nothing
  plan?(change: Change<S>, context: PlanContext<C>): MaybePromise<UnsettledState<S> | void>
  /** Makes it. In `planned` what is left to compute is `null`; `config` holds write-only attributes too. */
  create(change: { readonly planned: S; readonly config: S }, context: Context<C>): MaybePromise<S>
  /** What there is now, or `null` if it is gone. */
  read(state: S, context: Context<C>): MaybePromise<S | null>
  update?(change: { readonly prior: S; readonly planned: S; readonly config: S }, context: Context<C>): MaybePromise<S>
  delete(state: S, context: Context<C>): MaybePromise<void>
  /** Enough of the state for `read` to find the rest. */
  import?(id: string, context: Context<C>): MaybePromise<{ readonly [K in keyof S]?: S[K] | null }>
  /** Turns a state of an older version, as parsed JSON, into one of this version. */
  upgrade?(old: { readonly version: number; readonly state: unknown }, context: Context<C>): MaybePromise<S>
}

/** A kind of data source. */
export interface DataSource<S = State, C = unknown> {
  readonly schema: Schema
  validate?(config: UnsettledState<S>, context: Context<C>): MaybePromise<void>
  read(config: S, context: Context<C>): MaybePromise<S>
}

/** A parameter of a function, in the form of `terraform providers schema -json`. */
export interface Parameter {
  readonly name: string
  readonly type: CtyType
  readonly description?: string
  readonly is_nullable?: boolean
  /** Whether the function is called although this argument is not known yet. */
  readonly allow_unknown?: boolean
}

/** A function, its signature in the form of `terraform providers schema -json`. Terraform 1.8 and OpenTofu 1.7 call them. */
export interface ProviderFunction {
  readonly parameters?: readonly Parameter[]
  readonly variadic_parameter?: Parameter
  readonly return_type: CtyType
  readonly summary?: string
  readonly description?: string
  readonly deprecation_message?: string
  call(args: readonly Value[], context: Context<undefined>): MaybePromise<Value>
}

/** A provider: what it manages, reads and computes. */
export interface Provider<C = unknown> {
  readonly name: string
  readonly version?: string
  readonly schema?: Schema
  validate?(config: UnsettledState<State>, context: Context<undefined>): MaybePromise<void>
  /** Makes what the resources and data sources work with, once for each provider block. */
  configure?(config: UnsettledState<State>, context: Context<undefined>): MaybePromise<C>
  readonly resources?: { readonly [type: string]: Resource<State, C> }
  readonly dataSources?: { readonly [type: string]: DataSource<State, C> }
  readonly functions?: { readonly [name: string]: ProviderFunction }
}
