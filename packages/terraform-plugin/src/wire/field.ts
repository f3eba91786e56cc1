import { PluginError } from '../plugin-error.js'
import type { ByteWriter } from './byte-writer.js'
import type { Message } from './message.js'
import { writeBytesField, writeVarintField } from './protobuf.js'

/** A field of a message: its number, how it is written, and how what is read adds to what was read before. */
export interface Field<In, Out> {
  readonly number: number
  write(writer: ByteWriter, value: In): void
  /** What the field holds when the message does not have it. */
  absent(): Out
  read(before: Out, value: bigint | Buffer): Out
}

/** UTF-8 text; empty when absent, and then not written. */
export function text(number: number): Field<string, string> {
  return {
    number,
    write: (writer, value) => value !== '' && writeBytesField(writer, number, Buffer.from(value)),
    absent: () => '',
    read: (_, value) => octetsOf(number, value).toString(),
  }
}

/** Octets; empty when absent. */
export function octets(number: number): Field<Uint8Array, Uint8Array> {
  return {
    number,
    write: (writer, value) => value.length > 0 && writeBytesField(writer, number, value),
    absent: () => new Uint8Array(),
    read: (_, value) => octetsOf(number, value),
  }
}

/** True or false; false when absent. */
export function flag(number: number): Field<boolean, boolean> {
  return {
    number,
    write: (writer, value) => value && writeVarintField(writer, number, 1),
    absent: () => false,
    read: (_, value) => varintOf(number, value) !== 0n,
  }
}

/** A signed whole number, or the number of an enumerated value; 0 when absent. */
export function integer(number: number): Field<number, number> {
  return {
    number,
    write: (writer, value) => value !== 0 && writeVarintField(writer, number, value),
    absent: () => 0,
    read: (_, value) => Number(BigInt.asIntN(64, varintOf(number, value))),
  }
}

/** Text whose presence means something, so that empty text is written too: a member of a `oneof`. */
export function presentText(number: number): Field<string, string | undefined> {
  return {
    number,
    write: (writer, value) => writeBytesField(writer, number, Buffer.from(value)),
    absent: () => undefined,
    read: (_, value) => octetsOf(number, value).toString(),
  }
}

/** A whole number whose presence means something, so that 0 is written too: element 0 of a list, argument 0. */
export function presentInteger(number: number): Field<number, number | undefined> {
  return {
    number,
    write: (writer, value) => writeVarintField(writer, number, value),
    absent: () => undefined,
    read: (_, value) => Number(BigInt.asIntN(64, varintOf(number, value))),
  }
}

/** A message within the message. Where it comes twice the last one counts: no engine cuts one in two. */
export function nested<In, Out>(number: number, message: Message<In, Out>): Field<In, Out | undefined> {
  return {
    number,
    write: (writer, value) => writeBytesField(writer, number, message.encode(value)),
    absent: () => undefined,
    read: (_, value) => message.decode(octetsOf(number, value)),
  }
}

/** Any number of messages, in order. */
export function list<In, Out>(number: number, message: Message<In, Out>): Field<readonly In[], Out[]> {
  return {
    number,
    write: (writer, values) => {
      for (const value of values) writeBytesField(writer, number, message.encode(value))
    },
    absent: () => [],
    read: (before, value) => {
      before.push(message.decode(octetsOf(number, value)))
      return before
    },
  }
}

/** Narrows to octets; throws `PluginError('bad-message')` where the wire holds a varint. */
export function octetsOf(number: number, value: bigint | Buffer): Buffer {
  if (typeof value === 'bigint') throw new PluginError('bad-message', `field ${number} is a varint, not octets`)
  return value
}

function varintOf(number: number, value: bigint | Buffer): bigint {
  if (typeof value !== 'bigint') throw new PluginError('bad-message', `field ${number} is octets, not a varint`)
  return value
}
