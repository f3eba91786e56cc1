/** An expression of HCL. `offset` is where it begins in its file, in UTF-16 units. */
export type Expression =
  | { readonly kind: 'literal'; readonly offset: number; readonly value: string | number | boolean | null }
  | { readonly kind: 'template'; readonly offset: number; readonly parts: readonly (string | Expression)[] }
  | { readonly kind: 'list'; readonly offset: number; readonly items: readonly Expression[] }
  | { readonly kind: 'object'; readonly offset: number; readonly items: readonly ObjectItem[] }
  | { readonly kind: 'variable'; readonly offset: number; readonly name: string }
  | { readonly kind: 'attribute'; readonly offset: number; readonly of: Expression; readonly name: string }
  | { readonly kind: 'index'; readonly offset: number; readonly of: Expression; readonly key: Expression }
  | { readonly kind: 'splat'; readonly offset: number; readonly of: Expression; readonly each: Expression }
  /** What a splat's `each` begins with: the item. */
  | { readonly kind: 'item'; readonly offset: number }
  | {
      readonly kind: 'call'
      readonly offset: number
      readonly name: string
      readonly args: readonly Expression[]
      /** The last argument is a list of arguments. */
      readonly spread: boolean
    }
  | {
      readonly kind: 'conditional'
      readonly offset: number
      readonly test: Expression
      readonly yes: Expression
      readonly no: Expression
    }
  | {
      readonly kind: 'operation'
      readonly offset: number
      readonly operator: string
      readonly operands: readonly Expression[]
    }
  | ForExpression
  /** What this reader does not follow, or what is broken. */
  | { readonly kind: 'other'; readonly offset: number; readonly hint: string }

export interface ObjectItem {
  readonly key: Expression
  readonly value: Expression
}

export interface ForExpression {
  readonly kind: 'for'
  readonly offset: number
  readonly keyName?: string
  readonly valueName: string
  readonly over: Expression
  /** Set where it makes an object. */
  readonly key?: Expression
  readonly value: Expression
  readonly test?: Expression
  /** `...`: values of one key become a list. */
  readonly group: boolean
}

export interface HclAttribute {
  readonly name: string
  readonly offset: number
  readonly value: Expression
}

export interface HclBlock {
  readonly type: string
  readonly labels: readonly string[]
  readonly offset: number
  readonly body: HclBody
}

export interface HclBody {
  readonly attributes: readonly HclAttribute[]
  readonly blocks: readonly HclBlock[]
}

/** A file of HCL: what could be read, and where it is broken. */
export interface HclFile {
  readonly body: HclBody
  readonly errors: readonly number[]
}
