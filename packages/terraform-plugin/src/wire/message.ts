import { ByteReader } from './byte-reader.js'
import { ByteWriter } from './byte-writer.js'
import { type Field, nested, octetsOf, text } from './field.js'
import { readField, writeBytesField } from './protobuf.js'

/** A kind of message: what is given to write one, and what reading one gives. */
export interface Message<In, Out> {
  encode(value: In): Buffer
  decode(octets: Uint8Array): Out
}

type Fields = Readonly<Record<string, Field<never, unknown>>>

type InOf<F extends Fields> = {
  readonly [K in keyof F]?: (F[K] extends Field<infer In, infer _> ? In : never) | undefined
}
type OutOf<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer _, infer Out> ? Out : never }

/** What is given to write a message. */
export type Draft<M> = M extends Message<infer In, infer _> ? In : never

/**
 * Declares a message by its fields. Any field may be left out when one is written; reading passes over field numbers
 * that are not declared, so that a newer engine is understood.
 */
export function message<F extends Fields>(fields: F): Message<InOf<F>, OutOf<F>> {
  const byNumber = new Map(Object.entries(fields).map(([name, field]) => [field.number, { name, field }]))

  function encode(value: InOf<F>): Buffer {
    const writer = new ByteWriter()
    for (const [name, field] of Object.entries(fields)) {
      const given = value[name]
      if (given !== undefined) field.write(writer, given as never)
    }
    return writer.written()
  }

  function decode(octets: Uint8Array): OutOf<F> {
    const reader = new ByteReader(octets)
    const found: Record<string, unknown> = {}
    for (const [name, field] of Object.entries(fields)) found[name] = field.absent()
    while (reader.left > 0) {
      const wire = readField(reader)
      const known = wire && byNumber.get(wire.number)
      if (known) found[known.name] = known.field.read(found[known.name], wire.value)
    }
    return found as OutOf<F>
  }

  return { encode, decode }
}

/** A message that is declared later: for one that holds itself. */
export function lazy<In, Out>(declared: () => Message<In, Out>): Message<In, Out> {
  return { encode: (value) => declared().encode(value), decode: (octets) => declared().decode(octets) }
}

/** A map from text to messages: on the wire a list of pairs, the key field 1 and the value field 2. */
export function dictionary<In extends object, Out>(
  number: number,
  values: Message<In, Out>,
): Field<Readonly<Record<string, In>>, Map<string, Out>> {
  const pair = message({ key: text(1), value: nested(2, values) })
  return {
    number,
    write: (writer, entries) => {
      for (const [key, value] of Object.entries(entries)) writeBytesField(writer, number, pair.encode({ key, value }))
    },
    absent: () => new Map(),
    read: (before, wire) => {
      const { key, value } = pair.decode(octetsOf(number, wire))
      return before.set(key, value ?? values.decode(new Uint8Array()))
    },
  }
}
