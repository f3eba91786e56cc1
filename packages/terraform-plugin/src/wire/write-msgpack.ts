import type { ByteWriter } from './byte-writer.js'

// MessagePack, the formats that a value of Terraform's needs, each in its shortest form.

/** Appends nil. */
export function writeNil(writer: ByteWriter): void {
  writer.octet(0xc0)
}

/** Appends what stands for an unknown value: extension type 0 with one octet. */
export function writeUnknown(writer: ByteWriter): void {
  writer.octets(UNKNOWN_OCTETS)
}

const UNKNOWN_OCTETS = Uint8Array.of(0xd4, 0, 0)

/** Appends true or false. */
export function writeBoolean(writer: ByteWriter, value: boolean): void {
  writer.octet(value ? 0xc3 : 0xc2)
}

/** Appends a whole number of the safe range. */
export function writeInteger(writer: ByteWriter, value: number): void {
  if (value >= 0 && value < 0x80) writer.octet(value)
  else if (value < 0 && value >= -0x20) writer.octet(value + 0x100)
  else if (value >= 0 && value <= 0xffffffff) writeSized(writer, value, [0xcc, 0xcd, 0xce])
  else {
    writer.octet(0xd3)
    writer.signed64(BigInt(value))
  }
}

/** Appends an IEEE 754 number of 64 bits. */
export function writeDouble(writer: ByteWriter, value: number): void {
  writer.octet(0xcb)
  writer.double(value)
}

/** Appends text as UTF-8. */
export function writeText(writer: ByteWriter, value: string): void {
  const octets = Buffer.from(value)
  if (octets.length < 0x20) writer.octet(0xa0 | octets.length)
  else writeSized(writer, octets.length, [0xd9, 0xda, 0xdb])
  writer.octets(octets)
}

/** Appends octets. */
export function writeOctets(writer: ByteWriter, value: Uint8Array): void {
  writeSized(writer, value.length, [0xc4, 0xc5, 0xc6])
  writer.octets(value)
}

/** Appends the head of an array; its elements follow. */
export function writeArrayHead(writer: ByteWriter, length: number): void {
  if (length < 0x10) writer.octet(0x90 | length)
  else writeSized(writer, length, [null, 0xdc, 0xdd])
}

/** Appends the head of a map; a key and a value for each entry follow. */
export function writeMapHead(writer: ByteWriter, length: number): void {
  if (length < 0x10) writer.octet(0x80 | length)
  else writeSized(writer, length, [null, 0xde, 0xdf])
}

/** A number after the head that says its width; arrays and maps have no width of one octet. */
function writeSized(
  writer: ByteWriter,
  value: number,
  [one, two, four]: readonly [number | null, number, number],
): void {
  const [head, size] =
    one !== null && value <= 0xff ? ([one, 1] as const) : value <= 0xffff ? ([two, 2] as const) : ([four, 4] as const)
  writer.octet(head)
  writer.unsigned(value, size)
}
