import { flag, list, nested, text } from '../wire/field.js'
import { type Draft, dictionary, message } from '../wire/message.js'
import { functionSignature, schema } from './schema-messages.js'
import { diagnostic, dynamicValue, functionError } from './value-messages.js'

// Field numbers of Terraform's plugin protocol 6: the calls that concern the provider, its data sources and functions.

const empty = message({})
const diagnostics = { diagnostics: list(1, diagnostic) }
const capabilities = message({
  plan_destroy: flag(1),
  get_provider_schema_optional: flag(2),
  move_resource_state: flag(3),
})
const named = message({ name: text(1) })

export const getMetadata = {
  request: empty,
  answer: message({
    server_capabilities: nested(1, capabilities),
    diagnostics: list(2, diagnostic),
    data_sources: list(3, named),
    resources: list(4, named),
    functions: list(5, named),
  }),
}

export const getProviderSchema = {
  request: empty,
  answer: message({
    provider: nested(1, schema),
    resource_schemas: dictionary(2, schema),
    data_source_schemas: dictionary(3, schema),
    diagnostics: list(4, diagnostic),
    server_capabilities: nested(6, capabilities),
    functions: dictionary(7, functionSignature),
  }),
}
export type ProviderSchemaDraft = Draft<typeof getProviderSchema.answer>

export const validateProviderConfig = {
  request: message({ config: nested(1, dynamicValue) }),
  answer: message({ diagnostics: list(2, diagnostic) }),
}

export const configureProvider = {
  request: message({ terraform_version: text(1), config: nested(2, dynamicValue) }),
  answer: message(diagnostics),
}

export const stopProvider = { request: empty, answer: message({ error: text(1) }) }

export const validateDataResourceConfig = {
  request: message({ type_name: text(1), config: nested(2, dynamicValue) }),
  answer: message(diagnostics),
}

export const readDataSource = {
  request: message({ type_name: text(1), config: nested(2, dynamicValue) }),
  answer: message({ state: nested(1, dynamicValue), diagnostics: list(2, diagnostic) }),
}

export const getFunctions = {
  request: empty,
  answer: message({ functions: dictionary(1, functionSignature), diagnostics: list(2, diagnostic) }),
}

export const callFunction = {
  request: message({ name: text(1), arguments: list(2, dynamicValue) }),
  answer: message({ result: nested(1, dynamicValue), error: nested(2, functionError) }),
}
