import { PluginError } from '../plugin-error.js'
import { ByteReader } from './byte-reader.js'

/** Stands for an extension of any type; the plugin protocol means 'unknown' by each of them. */
export const EXTENSION = Symbol('msgpack extension')

/** What MessagePack holds, before a type says what it means. Whole numbers outside the safe range are `bigint`. */
export type Packed =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | typeof EXTENSION
  | readonly Packed[]
  | { readonly [key: string]: Packed }

/** More levels than any schema has; a bound, so that a hostile message cannot exhaust the stack. */
const MAX_DEPTH = 256

/** Reads one MessagePack value that fills all octets; anything else throws `PluginError('bad-message')`. */
export function readMsgpack(octets: Uint8Array): Packed {
  const reader = new ByteReader(octets)
  const value = readValue(reader, 0)
  if (reader.left > 0) throw new PluginError('bad-message', `${reader.left} octets follow a MessagePack value`)
  return value
}

function readValue(reader: ByteReader, depth: number): Packed {
  if (depth > MAX_DEPTH) throw new PluginError('bad-message', `a value is nested deeper than ${MAX_DEPTH} levels`)
  const head = reader.octet()
  if (head < 0x80) return head
  if (head < 0x90) return readMap(reader, head & 0x0f, depth)
  if (head < 0xa0) return readArray(reader, head & 0x0f, depth)
  if (head < 0xc0) return reader.octets(head & 0x1f).toString()
  if (head >= 0xe0) return head - 0x100
  switch (head) {
    case 0xc0:
      return null
    case 0xc2:
      return false
    case 0xc3:
      return true
    case 0xc4:
    case 0xc5:
    case 0xc6:
      return reader.octets(reader.unsigned(sizeOf(head - 0xc4)))
    case 0xc7:
    case 0xc8:
    case 0xc9:
      return passExtension(reader, reader.unsigned(sizeOf(head - 0xc7)))
    case 0xca:
      return reader.float()
    case 0xcb:
      return reader.double()
    case 0xcc:
    case 0xcd:
    case 0xce:
      return reader.unsigned(sizeOf(head - 0xcc))
    case 0xcf:
      return narrow(reader.unsigned64())
    case 0xd0:
    case 0xd1:
    case 0xd2:
      return reader.signed(sizeOf(head - 0xd0))
    case 0xd3:
      return narrow(reader.signed64())
    case 0xd4:
    case 0xd5:
    case 0xd6:
    case 0xd7:
    case 0xd8:
      return passExtension(reader, 1 << (head - 0xd4))
    case 0xd9:
    case 0xda:
    case 0xdb:
      return reader.octets(reader.unsigned(sizeOf(head - 0xd9))).toString()
    case 0xdc:
    case 0xdd:
      return readArray(reader, reader.unsigned(sizeOf(head - 0xdc + 1)), depth)
    case 0xde:
    case 0xdf:
      return readMap(reader, reader.unsigned(sizeOf(head - 0xde + 1)), depth)
    default:
      throw new PluginError('bad-message', 'octet 0xc1 means nothing in MessagePack')
  }
}

/** Formats come in rows of one, two and four octets. */
function sizeOf(step: number): 1 | 2 | 4 {
  return step === 0 ? 1 : step === 1 ? 2 : 4
}

function narrow(value: bigint): number | bigint {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

function passExtension(reader: ByteReader, length: number): typeof EXTENSION {
  reader.octets(1 + length)
  return EXTENSION
}

function readArray(reader: ByteReader, length: number, depth: number): Packed[] {
  const values: Packed[] = []
  for (let index = 0; index < length; index++) values.push(readValue(reader, depth + 1))
  return values
}

/** A key may be any text, `__proto__` too: `fromEntries` makes it a property like any other. */
function readMap(reader: ByteReader, length: number, depth: number): { readonly [key: string]: Packed } {
  const entries: [string, Packed][] = []
  for (let index = 0; index < length; index++) {
    const key = readValue(reader, depth + 1)
    if (typeof key !== 'string') throw new PluginError('bad-message', 'a MessagePack map has a key that is no text')
    entries.push([key, readValue(reader, depth + 1)])
  }
  return Object.fromEntries(entries)
}
