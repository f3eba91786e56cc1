import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { encodeName, sameName, splitName, writeLabel } from './name.js'
import { OctetReader } from './octet-reader.js'

function decode(wire: Uint8Array | undefined): string | undefined {
  return wire && new OctetReader(wire).readName()
}

describe('encodeName()', () => {
  it.each<[string, number[]]>([
    ['', [0]],
    ['.', [0]],
    ['a.bc', [1, 97, 2, 98, 99, 0]],
    ['a.bc.', [1, 97, 2, 98, 99, 0]],
    ['\\065', [1, 65, 0]],
    ['\\000\\255', [2, 0, 255, 0]],
    ['a\\.b.c', [3, 97, 46, 98, 1, 99, 0]],
    ['a\\.', [2, 97, 46, 0]],
    ['a\\\\.', [2, 97, 92, 0]],
    ['\\"', [1, 34, 0]],
  ])('writes %j', (name, wire) => {
    expect([...(encodeName(name) ?? [])]).toEqual(wire)
  })

  it.each([
    '..',
    'a..b',
    '.a',
    'a b',
    'é',
    'a\\',
    'a\\25',
    'a\\256',
    '\\25x',
    'a\n',
    'x'.repeat(64),
    `${'a.'.repeat(127)}a`,
    '\u{100}',
  ])('refuses %j', (name) => {
    expect(encodeName(name)).toBeUndefined()
  })

  it('takes 63 octets a label and 255 a name, and no more', () => {
    expect(encodeName('x'.repeat(63))).toHaveLength(65)
    expect(encodeName('a.'.repeat(127))).toHaveLength(255)
    expect(encodeName(`${'a.'.repeat(126)}aa`)).toBeUndefined()
  })

  it('never throws, and what it writes reads the same again', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '.', '\\', '0', '2', '5', 'é', ' ', 'Z') }), (name) => {
        const once = decode(encodeName(name))
        if (once !== undefined) expect(decode(encodeName(once))).toBe(once)
      }),
    )
  })

  it('gives every octet of a label back', () => {
    const label = fc.uint8Array({ minLength: 1, maxLength: 63 })
    fc.assert(
      fc.property(fc.array(label, { maxLength: 3 }), (labels) => {
        const wire = Uint8Array.from([...labels.flatMap((octets) => [octets.length, ...octets]), 0])
        expect([...(encodeName(decode(wire) ?? '') ?? [])]).toEqual([...wire])
      }),
    )
  })
})

describe('writeLabel()', () => {
  it('escapes the dot, the backslash and what is not printable, and nothing else', () => {
    const label = Buffer.from('a.b\\c d\u{0}\u{ff}"_-', 'latin1')
    const target = Buffer.alloc(64)
    const end = writeLabel(target, 0, label, 0, label.length)
    expect(target.toString('latin1', 0, end)).toBe('a\\.b\\\\c\\032d\\000\\255"_-')
  })
})

describe('sameName()', () => {
  it('ignores the case of letters', () => {
    expect(sameName('S1._domainKey', 's1._DOMAINKEY')).toBe(true)
    expect(sameName('s1', 's2')).toBe(false)
    expect(sameName('s1', 's1.')).toBe(false)
  })
})

describe('splitName()', () => {
  it('cuts at dots that are not escaped', () => {
    expect(splitName('a\\.b.c\\\\.d.')).toEqual(['a\\.b', 'c\\\\', 'd'])
    expect(splitName('.')).toEqual([])
  })
})
