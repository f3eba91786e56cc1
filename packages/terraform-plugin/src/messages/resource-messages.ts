import { flag, integer, list, nested, octets, text } from '../wire/field.js'
import { message } from '../wire/message.js'
import { attributePath, diagnostic, dynamicValue, rawState } from './value-messages.js'

// Field numbers of Terraform's plugin protocol 6: the calls of a resource's life. `private` octets are handed back as they came.

export const validateResourceConfig = {
  request: message({ type_name: text(1), config: nested(2, dynamicValue) }),
  answer: message({ diagnostics: list(1, diagnostic) }),
}

export const upgradeResourceState = {
  request: message({ type_name: text(1), version: integer(2), raw_state: nested(3, rawState) }),
  answer: message({ upgraded_state: nested(1, dynamicValue), diagnostics: list(2, diagnostic) }),
}

export const readResource = {
  request: message({ type_name: text(1), current_state: nested(2, dynamicValue), private: octets(3) }),
  answer: message({ new_state: nested(1, dynamicValue), diagnostics: list(2, diagnostic), private: octets(3) }),
}

export const planResourceChange = {
  request: message({
    type_name: text(1),
    prior_state: nested(2, dynamicValue),
    proposed_new_state: nested(3, dynamicValue),
    config: nested(4, dynamicValue),
    prior_private: octets(5),
  }),
  answer: message({
    planned_state: nested(1, dynamicValue),
    requires_replace: list(2, attributePath),
    planned_private: octets(3),
    diagnostics: list(4, diagnostic),
    legacy_type_system: flag(5),
  }),
}

export const applyResourceChange = {
  request: message({
    type_name: text(1),
    prior_state: nested(2, dynamicValue),
    planned_state: nested(3, dynamicValue),
    config: nested(4, dynamicValue),
    planned_private: octets(5),
  }),
  answer: message({
    new_state: nested(1, dynamicValue),
    private: octets(2),
    diagnostics: list(3, diagnostic),
    legacy_type_system: flag(4),
  }),
}

export const importResourceState = {
  request: message({ type_name: text(1), id: text(2) }),
  answer: message({
    imported_resources: list(1, message({ type_name: text(1), state: nested(2, dynamicValue), private: octets(3) })),
    diagnostics: list(2, diagnostic),
  }),
}

export const moveResourceState = {
  request: message({ source_provider_address: text(1), source_type_name: text(2), target_type_name: text(5) }),
  answer: message({ target_state: nested(1, dynamicValue), diagnostics: list(2, diagnostic) }),
}
