import type { FunctionDraft, ParameterDraft } from '../messages/schema-messages.js'
import { describeType } from '../schema/describe-schema.js'
import type { Parameter, ProviderFunction } from './provider.js'

/** The signature of a function as the message that the engine asks for. */
export function describeFunction({
  parameters,
  variadic_parameter,
  return_type,
  ...words
}: ProviderFunction): FunctionDraft {
  return {
    parameters: (parameters ?? []).map(describeParameter),
    variadic_parameter: variadic_parameter && describeParameter(variadic_parameter),
    return: { type: describeType(return_type) },
    summary: words.summary,
    description: words.description,
    deprecation_message: words.deprecation_message,
  }
}

function describeParameter({ name, type, description, is_nullable, allow_unknown }: Parameter): ParameterDraft {
  return {
    name,
    type: describeType(type),
    description,
    allow_null_value: is_nullable,
    allow_unknown_values: allow_unknown,
  }
}
