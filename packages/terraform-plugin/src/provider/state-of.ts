import type { CtyType } from '../cty/cty-type.js'
import type { NumberValue, Value } from '../cty/value.js'
import type { Block } from '../schema/schema.js'

/** The TypeScript type of a value of a type of Terraform's, never `null` itself. */
export type ValueOf<T> = T extends 'string'
  ? string
  : T extends 'bool'
    ? boolean
    : T extends 'number'
      ? NumberValue
      : T extends readonly ['list' | 'set', infer E extends CtyType]
        ? readonly ValueOf<E>[]
        : T extends readonly ['map', infer E extends CtyType]
          ? { readonly [key: string]: ValueOf<E> }
          : T extends readonly ['object', infer A extends { readonly [name: string]: CtyType }]
            ? { readonly [K in keyof A]: ValueOf<A[K]> | null }
            : Value

/** The TypeScript type of the object that a block declares: `null` is possible unless an attribute is required. */
export type StateOf<B extends Block> = AttributesOf<Declared<B['attributes']>> & BlocksOf<Declared<B['block_types']>>

type Declared<T> = T extends object ? T : Record<never, never>

type AttributesOf<A> = {
  readonly [K in keyof A]: A[K] extends { readonly required: true } ? AttributeOf<A[K]> : AttributeOf<A[K]> | null
}

type AttributeOf<A> = A extends { readonly type: infer T }
  ? ValueOf<T>
  : A extends { readonly nested_type: { readonly nesting_mode: infer M; readonly attributes: infer N } }
    ? Nested<M, AttributesOf<N>>
    : never

type BlocksOf<B> = {
  readonly [K in keyof B]: B[K] extends { readonly nesting_mode: infer M; readonly block: infer N extends Block }
    ? Nested<M, StateOf<N>> | (M extends 'single' ? null : never)
    : never
}

type Nested<M, S> = M extends 'list' | 'set' ? readonly S[] : M extends 'map' ? { readonly [key: string]: S } : S
