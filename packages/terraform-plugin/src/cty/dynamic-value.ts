import { readMsgpack } from '../wire/read-msgpack.js'
import type { CtyType } from './cty-type.js'
import { decodeValue } from './decode-value.js'
import { readJson } from './read-json.js'
import { isState, type State, type Value } from './value.js'

/** A value as an engine sends it: as MessagePack, or as JSON by an engine that prefers it. Neither is `null`. */
export interface EncodedValue {
  readonly msgpack: Uint8Array
  readonly json: Uint8Array
}

/** Decodes a value; see `decodeValue` for what it throws. */
export function readDynamicValue(type: CtyType, encoded: EncodedValue | undefined): Value {
  if (encoded === undefined) return null
  if (encoded.msgpack.length > 0) return decodeValue(type, readMsgpack(encoded.msgpack))
  return encoded.json.length > 0 ? decodeValue(type, readJson(encoded.json)) : null
}

/** Decodes an object; `null` where the value is `null`. */
export function readState(type: CtyType, encoded: EncodedValue | undefined): State | null {
  const value = readDynamicValue(type, encoded)
  return isState(value) ? value : null
}
