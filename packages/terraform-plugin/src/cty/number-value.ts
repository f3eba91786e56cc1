import type { ByteWriter } from '../wire/byte-writer.js'
import { writeDouble, writeInteger, writeText } from '../wire/write-msgpack.js'
import { Decimal, type NumberValue } from './value.js'

const DECIMAL = /^(-?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,9}))?$/

/** A number from decimal text, exact: `null` when the text is none. */
export function readDecimal(text: string): NumberValue | null {
  const canonical = canonicalDecimal(text)
  if (canonical === null) return null
  const number = Number(text)
  if (Number.isSafeInteger(number) || !Number.isInteger(number)) {
    if (canonicalDecimal(String(number)) === canonical) return number + 0 // never -0
  }
  return /^-?\d+$/.test(text) ? BigInt(text) : new Decimal(text)
}

/**
 * Appends a number as Terraform will read back exactly the same.
 *
 * What is no small whole number goes as decimal text, although MessagePack has numbers of 64 bits. Terraform keeps 512
 * bits: what a configuration calls 0.1 is another number than the nearest one of 64 bits, and even 2⁶⁴, which these hold,
 * is read as another number. A plan that returned such a value would be refused.
 */
export function writeNumber(writer: ByteWriter, value: NumberValue): void {
  if (typeof value === 'number' && Number.isSafeInteger(value)) writeInteger(writer, value)
  else if (typeof value === 'number' && !Number.isFinite(value)) writeDouble(writer, value)
  else writeText(writer, typeof value === 'number' && Number.isInteger(value) ? `${BigInt(value)}` : `${value}`)
}

/** One spelling for each number: sign, digits without outer zeros, exponent. */
function canonicalDecimal(text: string): string | null {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = DECIMAL.exec(text) ?? []
  if (whole === '' && fraction === '') return null
  const digits = (whole + fraction).replace(/^0+/, '')
  const significant = trimZeros(digits)
  if (significant === '') return '0'
  return `${sign}${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`
}

/** Without the zeros at the end; a loop, because a pattern for them takes quadratic time. */
function trimZeros(digits: string): string {
  let end = digits.length
  while (digits[end - 1] === '0') end--
  return digits.slice(0, end)
}
