import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'

const schema = JSON.parse(readFileSync(new URL('../schema/dkimkit-output.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema)

/** What the published schema says against a document; empty when it fits. */
export function problemsOf(document: unknown): string[] {
  if (validate(document)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, schemaPath, message }) => `${instancePath} ${message} (${schemaPath})`,
  )
}

/** The commands whose documents the schema describes. */
export function describedCommands(): string[] {
  const names = Object.values<{ properties?: { schema?: { properties: { name: { const: string } } } } }>(schema.$defs)
  return names.flatMap(({ properties }) => properties?.schema?.properties.name.const ?? [])
}
