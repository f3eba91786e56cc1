import { integer, list, nested, octets, presentInteger, presentText, text } from '../wire/field.js'
import { type Draft, message } from '../wire/message.js'

// Field numbers of Terraform's plugin protocol 6: values, paths and diagnostics.

/** A value as MessagePack, or (from an engine only) as JSON. */
export const dynamicValue = message({ msgpack: octets(1), json: octets(2) })

/** A resource's state as the state file holds it: JSON, or the flat form of before Terraform 0.12, which is not read. */
export const rawState = message({ json: octets(1) })

const pathStep = message({
  attribute_name: presentText(1),
  element_key_string: presentText(2),
  element_key_int: presentInteger(3),
})

/** Where in a configuration or a state. */
export const attributePath = message({ steps: list(1, pathStep) })
export type AttributePathDraft = Draft<typeof attributePath>

export const SEVERITY = { error: 1, warning: 2 } as const

/** What is wrong, and where. */
export const diagnostic = message({
  severity: integer(1),
  summary: text(2),
  detail: text(3),
  attribute: nested(4, attributePath),
})
export type DiagnosticDraft = Draft<typeof diagnostic>

/** Why a function gave no result, and which argument is to blame, counted from 0. */
export const functionError = message({ text: text(1), function_argument: presentInteger(2) })
