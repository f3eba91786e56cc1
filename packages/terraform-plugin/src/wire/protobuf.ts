import { PluginError } from '../plugin-error.js'
import type { ByteReader } from './byte-reader.js'
import type { ByteWriter } from './byte-writer.js'

// The part of Protocol Buffers' encoding that the plugin protocol uses: varints and length-delimited fields.

/** A field as it lies on the wire, before anyone knows what it means. */
export interface WireField {
  readonly number: number
  readonly value: bigint | Buffer
}

/** Appends a varint: 64 bits, seven an octet, the least significant first; negative numbers take ten octets. */
export function writeVarint(writer: ByteWriter, value: number | bigint): void {
  let rest = BigInt.asUintN(64, BigInt(value))
  while (rest > 127n) {
    writer.octet(Number(rest & 127n) | 128)
    rest >>= 7n
  }
  writer.octet(Number(rest))
}

/** A varint as an unsigned number of 64 bits; more than ten octets throw `PluginError('bad-message')`. */
export function readVarint(reader: ByteReader): bigint {
  let value = 0n
  for (let shift = 0n; shift < 70n; shift += 7n) {
    const octet = reader.octet()
    value |= BigInt(octet & 127) << shift
    if (octet < 128) return BigInt.asUintN(64, value)
  }
  throw new PluginError('bad-message', 'a varint is longer than ten octets')
}

/** Appends a varint field. */
export function writeVarintField(writer: ByteWriter, number: number, value: number | bigint): void {
  writeVarint(writer, number << 3)
  writeVarint(writer, value)
}

/** Appends a length-delimited field. */
export function writeBytesField(writer: ByteWriter, number: number, value: Uint8Array): void {
  writeVarint(writer, (number << 3) | 2)
  writeVarint(writer, value.length)
  writer.octets(value)
}

/** The next field, or `null` for one of a fixed width: the protocol has none, so a newer engine's is passed over. */
export function readField(reader: ByteReader): WireField | null {
  const key = Number(readVarint(reader))
  const number = Math.floor(key / 8)
  switch (key % 8) {
    case 0:
      return { number, value: readVarint(reader) }
    case 1:
      reader.octets(8)
      return null
    case 2:
      return { number, value: reader.octets(Number(readVarint(reader))) }
    case 5:
      reader.octets(4)
      return null
    default:
      throw new PluginError('bad-message', `wire type ${key % 8} of field ${number} is not known`)
  }
}
