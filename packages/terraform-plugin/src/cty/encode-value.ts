import { PluginError } from '../plugin-error.js'
import { ByteWriter } from '../wire/byte-writer.js'
import {
  writeArrayHead,
  writeBoolean,
  writeMapHead,
  writeNil,
  writeOctets,
  writeText,
  writeUnknown,
} from '../wire/write-msgpack.js'
import type { CtyType } from './cty-type.js'
import { inferType } from './infer-type.js'
import { writeNumber } from './number-value.js'
import { Decimal, Dynamic, isList, isState, UNKNOWN, type Value } from './value.js'

/** Where a value lies: attribute names, map keys and list positions from 0. */
export type Path = readonly (string | number)[]

/**
 * A value as MessagePack, by its type. An attribute that is left out is `null`; a value that the type does not allow, or
 * an attribute that it does not have, throws `PluginError('bad-value')` and names its path.
 */
export function encodeValue(type: CtyType, value: Value | undefined): Buffer {
  const writer = new ByteWriter()
  writeValue({ writer, path: [] }, type, value)
  return writer.written()
}

interface Target {
  readonly writer: ByteWriter
  readonly path: Path
}

function writeValue(target: Target, type: CtyType, value: Value | undefined): void {
  if (value === null || value === undefined) writeNil(target.writer)
  else if (value === UNKNOWN) writeUnknown(target.writer)
  else if (type === 'dynamic') writeDynamic(target, value)
  else if (type === 'string' && typeof value === 'string') writeText(target.writer, value)
  else if (type === 'bool' && typeof value === 'boolean') writeBoolean(target.writer, value)
  else if (type === 'number' && isNumber(value)) writeNumber(target.writer, value)
  else if (typeof type === 'string') refuse(target, type, value)
  else if (isList(value)) writeList(target, type, value)
  else if (isState(value) && type[0] === 'map') writeMap(target, value, type[1])
  else if (isState(value) && type[0] === 'object') writeObject(target, value, type[1])
  else refuse(target, type, value)
}

function writeDynamic(target: Target, value: Value): void {
  const dynamic = value instanceof Dynamic ? value : new Dynamic(inferType(value), value)
  writeArrayHead(target.writer, 2)
  writeOctets(target.writer, Buffer.from(JSON.stringify(dynamic.type)))
  writeValue(target, dynamic.type, dynamic.value)
}

function writeList(target: Target, type: Exclude<CtyType, string>, values: readonly Value[]): void {
  const [kind, types] = type
  if (kind === 'list' || kind === 'set') writeElements(target, values, () => types)
  else if (kind === 'tuple' && types.length === values.length) writeElements(target, values, (index) => types[index])
  else refuse(target, type, values)
}

function isNumber(value: Value): value is number | bigint | Decimal {
  return (typeof value === 'number' && !Number.isNaN(value)) || typeof value === 'bigint' || value instanceof Decimal
}

function writeElements(
  { writer, path }: Target,
  values: readonly Value[],
  typeAt: (index: number) => CtyType | undefined,
): void {
  writeArrayHead(writer, values.length)
  for (const [index, value] of values.entries()) {
    writeValue({ writer, path: [...path, index] }, typeAt(index) ?? 'dynamic', value)
  }
}

function writeMap({ writer, path }: Target, value: { readonly [name: string]: Value }, type: CtyType): void {
  const entries = Object.entries(value)
  writeMapHead(writer, entries.length)
  for (const [key, each] of entries) {
    writeText(writer, key)
    writeValue({ writer, path: [...path, key] }, type, each)
  }
}

function writeObject(
  target: Target,
  value: { readonly [name: string]: Value },
  types: { readonly [name: string]: CtyType },
): void {
  const { writer, path } = target
  for (const name of Object.keys(value)) {
    if (Object.hasOwn(types, name) || value[name] === undefined) continue
    throw new PluginError('bad-value', `${formatPath([...path, name])} is not in the schema`)
  }
  const entries = Object.entries(types)
  writeMapHead(writer, entries.length)
  for (const [name, type] of entries) {
    writeText(writer, name)
    writeValue({ writer, path: [...path, name] }, type, Object.hasOwn(value, name) ? value[name] : null)
  }
}

function formatPath(path: Path): string {
  return path.length === 0 ? 'the value' : path.join('.')
}

/** The value itself is not shown: it may be a secret. */
function refuse({ path }: Target, type: CtyType, value: Value): never {
  const seen = isList(value) ? `an array of ${value.length}` : Number.isNaN(value) ? 'NaN' : typeof value
  throw new PluginError('bad-value', `${formatPath(path)} is ${seen}, and the schema says ${JSON.stringify(type)}`)
}
