/**
 * What may stand in a manifest, described once: the validator and the JSON Schema are both derived from it. `wanted`
 * completes 'wanted is …'.
 */
export type FieldType = VersionType | TextType | FlagType | ListType | MapType | NamedType | EitherType

/** The number of the format. */
export interface VersionType {
  readonly kind: 'version'
  readonly known: number
}

export interface TextType {
  readonly kind: 'text'
  readonly wanted: string
  /** The only texts allowed. */
  readonly words?: readonly string[]
  /** What the part before a ':' may be, for who mistyped it. */
  readonly starts?: readonly string[]
  /** Of the whole text, as a regular expression of JSON Schema. */
  readonly pattern?: string
  /** Most characters. */
  readonly most?: number
  /** Whole numbers are taken as they are written, without quotes. */
  readonly integer?: true
  /** What the model holds; undefined for a text that fits the pattern and is none all the same. */
  readonly read?: (text: string) => string | number | undefined
  /** A path below the manifest's folder: has a finding of its own. */
  readonly path?: true
  /** A list that the catalogue knows: editors complete it, and `judgeManifest` judges it. */
  readonly catalogue?: 'codes' | 'services'
}

export interface FlagType {
  readonly kind: 'flag'
}

export interface ListType {
  readonly kind: 'list'
  readonly items: TextType | MapType
  readonly least?: 1
}

/** A map whose fields are known. */
export interface MapType {
  readonly kind: 'map'
  readonly fields: Readonly<Record<string, Field>>
  /** Exactly one of the fields stands there. */
  readonly one?: true
}

/** A map whose names are the user's. */
export interface NamedType {
  readonly kind: 'named'
  readonly names: TextType
  readonly about: string
  readonly value: FieldType
}

/** A text, or a map that says the same at more length. */
export interface EitherType {
  readonly kind: 'either'
  readonly text: TextType
  readonly map: MapType
}

export interface Field {
  readonly type: FieldType
  /** For editors: what it is, in one or two sentences. */
  readonly about: string
  readonly examples: readonly unknown[]
  readonly default?: unknown
  readonly required?: true
}

/** Whether nothing at all is as good as an empty map or list. */
export function mayBeEmpty(type: FieldType): boolean {
  if (type.kind === 'list') return type.least === undefined
  if (type.kind === 'map') return type.one === undefined && !Object.values(type.fields).some((field) => field.required)
  return type.kind === 'named'
}
