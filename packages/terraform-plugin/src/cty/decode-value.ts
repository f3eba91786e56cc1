import { PluginError } from '../plugin-error.js'
import { EXTENSION } from '../wire/read-msgpack.js'
import { type CtyType, isRecord, readCtyType } from './cty-type.js'
import { readDecimal } from './number-value.js'
import { Dynamic, type NumberValue, UNKNOWN, type Value } from './value.js'

/**
 * What the octets of a value mean by its type; the octets were read as MessagePack or as JSON before.
 *
 * An attribute that is not there is `null`, one that the type does not have is dropped: a state of before a schema
 * changed may lack the one and hold the other. Anything else that does not fit throws `PluginError('bad-message')`.
 */
export function decodeValue(type: CtyType, packed: unknown): Value {
  if (packed === null || packed === undefined) return null
  if (packed === EXTENSION) return UNKNOWN
  if (typeof type === 'string') return decodePrimitive(type, packed)
  switch (type[0]) {
    case 'list':
    case 'set':
      return listOf(packed, type).map((each) => decodeValue(type[1], each))
    case 'tuple': {
      const list = listOf(packed, type)
      if (list.length !== type[1].length) return refuse(type, packed)
      return type[1].map((each, index) => decodeValue(each, list[index]))
    }
    case 'map':
      return mapValues(recordOf(packed, type), (each) => decodeValue(type[1], each))
    case 'object': {
      const record = recordOf(packed, type)
      return Object.fromEntries(
        Object.entries(type[1]).map(([name, each]) => [name, decodeValue(each, ownProperty(record, name))]),
      )
    }
  }
}

function decodePrimitive(type: 'string' | 'number' | 'bool' | 'dynamic', packed: unknown): Value {
  switch (type) {
    case 'string':
      return typeof packed === 'string' ? packed : refuse(type, packed)
    case 'bool':
      return typeof packed === 'boolean' ? packed : refuse(type, packed)
    case 'number':
      return decodeNumber(packed)
    case 'dynamic':
      return decodeDynamic(packed)
  }
}

function decodeNumber(packed: unknown): NumberValue {
  if (typeof packed === 'number' || typeof packed === 'bigint') return packed
  return (typeof packed === 'string' ? readDecimal(packed) : null) ?? refuse('number', packed)
}

/** In MessagePack a pair, whose first element is the type as JSON; in JSON an object of both. */
function decodeDynamic(packed: unknown): Dynamic {
  if (Array.isArray(packed) && packed.length === 2) {
    const [json, value] = packed as unknown[]
    const type = readCtyType(parseJson(json instanceof Uint8Array ? Buffer.from(json).toString() : String(json)))
    return new Dynamic(type, decodeValue(type, value))
  }
  if (!isRecord(packed)) return refuse('dynamic', packed)
  const type = readCtyType(packed.type)
  return new Dynamic(type, decodeValue(type, packed.value))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new PluginError('bad-message', 'the type of a dynamic value is no JSON', { cause })
  }
}

function listOf(packed: unknown, type: CtyType): readonly unknown[] {
  return Array.isArray(packed) ? packed : refuse(type, packed)
}

function recordOf(packed: unknown, type: CtyType): Readonly<Record<string, unknown>> {
  return isRecord(packed) ? packed : refuse(type, packed)
}

function ownProperty(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : null
}

function mapValues(
  record: Readonly<Record<string, unknown>>,
  change: (value: unknown) => Value,
): { [name: string]: Value } {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))
}

/** The value itself is not shown: it may be a secret. */
function refuse(type: CtyType, packed: unknown): never {
  const seen = Array.isArray(packed) ? `an array of ${packed.length}` : typeof packed
  throw new PluginError('bad-message', `${seen} came where the schema says ${JSON.stringify(type)}`)
}
