import type { ArrowFunctionExpression, FunctionDeclaration, FunctionExpression } from 'acorn'

/** Where something is written. */
export interface Spot {
  readonly file: string
  readonly offset: number
}

/** What an expression of a `dnsconfig.js` gives. */
export type Js =
  | { readonly kind: 'plain'; readonly value: string | number | boolean | null | undefined; readonly at: Spot }
  /** Lists and objects can be changed by the code, as JavaScript's are. */
  | { readonly kind: 'list'; readonly items: Js[]; readonly at: Spot }
  | { readonly kind: 'object'; readonly fields: Map<string, Js>; readonly at: Spot }
  | { readonly kind: 'function'; readonly code: JsFunction; readonly names: Names; readonly at: Spot }
  /** A record type's function, such as `TXT`. */
  | { readonly kind: 'builtin'; readonly name: string; readonly at: Spot }
  | JsRecord
  | { readonly kind: 'ttl'; readonly seconds: number; readonly isDefault: boolean; readonly at: Spot }
  /** Not known without running the code; `hint` is what of a text is. */
  | { readonly kind: 'unknown'; readonly hint: string; readonly at: Spot }

export interface JsRecord {
  readonly kind: 'record'
  readonly type: string
  readonly args: readonly Js[]
  readonly at: Spot
}

/** A function with the file that it stands in. */
export interface JsFunction {
  readonly node: FunctionDeclaration | FunctionExpression | ArrowFunctionExpression
  readonly file: string
}

/** The variables of a block, inside those around it. */
export class Names {
  private readonly values = new Map<string, Js>()
  private readonly around: Names | undefined

  constructor(around?: Names) {
    this.around = around
  }

  get(name: string): Js | undefined {
    return this.values.get(name) ?? this.around?.get(name)
  }

  declare(name: string, value: Js): void {
    this.values.set(name, value)
  }

  /** Changes a variable where it is declared; one that is nowhere becomes global, as in a script. */
  assign(name: string, value: Js): void {
    if (this.values.has(name) || !this.around) this.values.set(name, value)
    else this.around.assign(name, value)
  }
}

export function plain(value: string | number | boolean | null | undefined, at: Spot): Js {
  return { kind: 'plain', value, at }
}

export function unknownJs(at: Spot, hint = '\0'): Js {
  return { kind: 'unknown', hint, at }
}

/** A known text or number as text; undefined for anything else. */
export function textOfJs(value: Js | undefined): string | undefined {
  if (value?.kind !== 'plain') return undefined
  return typeof value.value === 'string' || typeof value.value === 'number' ? String(value.value) : undefined
}

/** What is known of a value as text, for findings. */
export function hintOfJs(value: Js): string {
  if (value.kind === 'unknown') return value.hint
  if (value.kind === 'list') return value.items.slice(0, 50).map(hintOfJs).join('\0')
  if (value.kind === 'object') return [...value.fields.values()].slice(0, 50).map(hintOfShallow).join('\0')
  return textOfJs(value) ?? '\0'
}

function hintOfShallow(value: Js): string {
  return value.kind === 'unknown' ? value.hint : (textOfJs(value) ?? '\0')
}

/** Whether a value counts as true; undefined where that is not known. */
export function truthOf(value: Js): boolean | undefined {
  if (value.kind === 'unknown') return undefined
  return value.kind === 'plain' ? Boolean(value.value) : true
}
