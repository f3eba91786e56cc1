import type { Field, FieldType, MapType, NamedType, TextType } from '../fields/field-type.js'
import { mayBeEmpty } from '../fields/field-type.js'
import { manifestType } from '../fields/manifest-fields.js'

/** The lists that grow with the catalogues: editors offer them. */
export interface SchemaCatalogues {
  readonly codes: readonly string[]
  readonly services: readonly string[]
}

type Schema = Readonly<Record<string, unknown>>

/** The JSON Schema of a manifest, from the descriptions that the validator reads; draft 7, which every editor knows. */
export function jsonSchema(catalogues: SchemaCatalogues): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:dkimkit:manifest:1',
    title: 'dkim.yaml',
    description: 'The manifest of dkimkit: domains, streams, selectors, public keys, states and dates; what is accepted.',
    ...schemaOf(manifestType, catalogues),
  }
}

function schemaOf(type: FieldType, catalogues: SchemaCatalogues): Schema {
  switch (type.kind) {
    case 'version':
      return { const: type.known }
    case 'flag':
      return { type: 'boolean' }
    case 'text':
      return textSchema(type, catalogues)
    case 'list':
      return { type: orNull('array', type), ...(type.least ? { minItems: type.least } : {}), items: schemaOf(type.items, catalogues) }
    case 'map':
      return mapSchema(type, catalogues)
    case 'named':
      return namedSchema(type, catalogues)
    case 'either':
      return { anyOf: [schemaOf(type.text, catalogues), schemaOf(type.map, catalogues)] }
  }
}

function textSchema(type: TextType, { codes, services }: SchemaCatalogues): Schema {
  const words = type.catalogue === 'codes' ? codes : type.catalogue === 'services' ? services : type.words
  return {
    type: type.integer ? ['string', 'integer'] : 'string',
    ...(words ? { enum: words } : {}),
    ...(type.pattern === undefined || words ? {} : { pattern: type.pattern }),
    ...(type.most === undefined || words ? {} : { maxLength: type.most }),
    ...(type.integer ? { minimum: 0 } : {}),
    ...(words ? {} : { patternErrorMessage: `wanted is ${type.wanted}` }),
  }
}

function mapSchema(type: MapType, catalogues: SchemaCatalogues): Schema {
  const required = Object.entries(type.fields).flatMap(([name, field]) => (field.required ? [name] : []))
  return {
    type: orNull('object', type),
    properties: Object.fromEntries(Object.entries(type.fields).map(([name, field]) => [name, fieldSchema(field, catalogues)])),
    ...(required.length > 0 ? { required } : {}),
    ...(type.one ? { minProperties: 1, maxProperties: 1 } : {}),
    additionalProperties: false,
  }
}

function fieldSchema({ type, about, examples, default: usual }: Field, catalogues: SchemaCatalogues): Schema {
  return {
    description: about,
    ...(examples.length > 0 ? { examples } : {}),
    ...(usual === undefined ? {} : { default: usual }),
    ...schemaOf(type, catalogues),
  }
}

function namedSchema(type: NamedType, catalogues: SchemaCatalogues): Schema {
  const { type: _, ...names } = textSchema(type.names, catalogues)
  return {
    type: orNull('object', type),
    propertyNames: names,
    additionalProperties: { description: type.about, ...schemaOf(type.value, catalogues) },
  }
}

/** Nothing at all is an empty map or list, where those may be empty. */
function orNull(word: string, type: FieldType): string | readonly string[] {
  return mayBeEmpty(type) ? [word, 'null'] : word
}
