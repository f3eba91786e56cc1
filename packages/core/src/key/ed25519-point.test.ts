import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { judgeEd25519Point } from './ed25519-point.js'

interface Point {
  readonly x: bigint
  readonly y: bigint
}

const p = 2n ** 255n - 19n
const d = modulo(-121665n * inverse(121666n))

function modulo(number: bigint): bigint {
  return ((number % p) + p) % p
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n
  for (let square = modulo(base), rest = exponent; rest > 0n; rest >>= 1n, square = modulo(square * square)) {
    if (rest & 1n) result = modulo(result * square)
  }
  return result
}

function inverse(number: bigint): bigint {
  return power(number, p - 2n)
}

/** RFC 8032 §5.1.3 to the letter, with the square root. */
function decode(octets: Uint8Array): Point | undefined {
  const sign = (octets[31] ?? 0) >> 7
  const y = octets.reduceRight((sum, octet, index) => sum * 256n + BigInt(index === 31 ? octet & 127 : octet), 0n)
  if (y >= p) return undefined
  const u = modulo(y * y - 1n)
  const v = modulo(d * y * y + 1n)
  let x = modulo(u * power(v, 3n) * power(u * power(v, 7n), (p - 5n) / 8n))
  if (modulo(v * x * x) === modulo(-u)) x = modulo(x * power(2n, (p - 1n) / 4n))
  else if (modulo(v * x * x) !== u) return undefined
  if (x === 0n && sign === 1) return undefined
  return { x: Number(x & 1n) === sign ? x : modulo(-x), y }
}

/** RFC 8032 §5.1.4 in affine coordinates. */
function add(left: Point, right: Point): Point {
  const product = d * left.x * right.x * left.y * right.y
  return {
    x: modulo((left.x * right.y + right.x * left.y) * inverse(1n + product)),
    y: modulo((left.y * right.y + left.x * right.x) * inverse(1n - product)),
  }
}

function multiply(point: Point, factor: bigint): Point {
  let result: Point = { x: 0n, y: 1n }
  for (let double = point, rest = factor; rest > 0n; rest >>= 1n, double = add(double, double)) {
    if (rest & 1n) result = add(result, double)
  }
  return result
}

function encode({ x, y }: Point): Uint8Array {
  return littleEndian(y | ((x & 1n) << 255n))
}

function littleEndian(number: bigint): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, index) => Number((number >> BigInt(8 * index)) & 255n))
}

function judgeSlowly(octets: Uint8Array): string {
  const point = decode(octets)
  if (!point) return 'not-a-point'
  const eightfold = multiply(point, 8n)
  return eightfold.x === 0n && eightfold.y === 1n ? 'small-order' : 'ok'
}

/** The eight points whose order divides 8: the multiples, by the order of the large subgroup, of a point outside it. */
function torsionPoints(): Point[] {
  const order = 2n ** 252n + 27742317777372353535851937790883648493n
  for (let y = 2; ; y++) {
    const point = decode(littleEndian(BigInt(y)))
    if (!point) continue
    const torsion = multiply(point, order)
    const multiples = Array.from({ length: 8 }, (_, factor) => multiply(torsion, BigInt(factor)))
    if (new Set(multiples.map(({ x, y }) => `${x},${y}`)).size === 8) return multiples
  }
}

describe('judgeEd25519Point()', () => {
  // RFC 8032 §7.1, tests 1, 2, 3, 1024 and SHA(abc).
  it.each([
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    '278117fc144c72340f67d0f2316e8386ceffbf2b2428c9c51fef7c597f1d426e',
    'ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf',
  ])('accepts the public key %s', (hex) => {
    expect(judgeEd25519Point(Buffer.from(hex, 'hex'))).toBe('ok')
  })

  it('accepts the keys that node makes', () => {
    for (let count = 0; count < 200; count++) {
      const { x } = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' })
      expect(judgeEd25519Point(Buffer.from(x ?? '', 'base64url'))).toBe('ok')
    }
  })

  it('agrees with a decoder that takes the root, on random octets', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (octets) => {
        const judgement = judgeEd25519Point(octets)
        seen.add(judgement)
        expect(judgement).toBe(judgeSlowly(octets))
      }),
      { numRuns: 100 },
    )
    expect(seen).toContain('ok')
    expect(seen).toContain('not-a-point')
  })

  it('agrees with it on the smallest and the largest y, and refuses every y that is not canonical', () => {
    for (let near = 0n; near < 19n; near++) {
      for (const y of [near, p - 1n - near]) {
        for (const sign of [0n, 2n ** 255n]) {
          expect(judgeEd25519Point(littleEndian(y + sign))).toBe(judgeSlowly(littleEndian(y + sign)))
        }
      }
      expect(judgeEd25519Point(littleEndian(p + near))).toBe('not-a-point')
      expect(judgeEd25519Point(littleEndian(p + near + 2n ** 255n))).toBe('not-a-point')
    }
  })

  it('names all eight points of small order', () => {
    const encodings = new Set(torsionPoints().map((point) => Buffer.from(encode(point)).toString('hex')))
    expect(encodings.size).toBe(8)
    for (const encoding of encodings) expect(judgeEd25519Point(Buffer.from(encoding, 'hex'))).toBe('small-order')
  })

  it('refuses a sign on the points whose x is 0', () => {
    expect(judgeEd25519Point(littleEndian(1n))).toBe('small-order')
    expect(judgeEd25519Point(littleEndian(1n + 2n ** 255n))).toBe('not-a-point')
    expect(judgeEd25519Point(littleEndian(p - 1n))).toBe('small-order')
    expect(judgeEd25519Point(littleEndian(p - 1n + 2n ** 255n))).toBe('not-a-point')
  })

  it('reads the octets of a part of a buffer only', () => {
    const key = Buffer.from('ffd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511aff', 'hex')
    expect(judgeEd25519Point(key.subarray(1, 33))).toBe('ok')
  })

  it.each([0, 31, 33, 44])('refuses %d octets', (length) => {
    expect(judgeEd25519Point(new Uint8Array(length))).toBe('not-a-point')
  })
})
