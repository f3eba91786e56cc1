import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formatZoneRecord } from './format-zone-record.js'
import { readZoneFile } from './read-zone-file.js'

const everyOctet = String.fromCharCode(...Array(256).keys())
const octets = fc.uint8Array({ maxLength: 600 }).map((array) => String.fromCharCode(...array))
const label = fc.stringMatching(/^(?:[A-Za-z0-9_*$@#é-]|\\[;"()$.\\]|\\0[0-3][0-9]){1,9}$/)
const name = fc.oneof(
  fc.constant('.'),
  fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.')),
)
const ttl = fc.option(fc.nat({ max: 2 ** 31 - 1 }), { nil: undefined })

function readBack(line: string) {
  const { records, problems } = readZoneFile(`${line}\n`, { origin: 'wrong.test' })
  expect(problems).toEqual([])
  return records
}

describe('formatZoneRecord()', () => {
  it('writes a TXT record that is read back, for every octet in it', () => {
    const record = { owner: 'a.example.com', type: 'TXT', value: everyOctet + everyOctet, ttl: 60 }

    expect(readBack(formatZoneRecord(record))).toMatchObject([record])
    expect(readBack(formatZoneRecord(record))[0]?.strings?.map(({ length }) => length)).toEqual([255, 255, 2])
  })

  it('writes TXT records that are read back', () => {
    fc.assert(
      fc.property(name, octets, ttl, fc.boolean(), (owner, value, seconds, parenthesised) => {
        const record = { owner, type: 'TXT', value, class: 'IN', ...(seconds !== undefined && { ttl: seconds }) }
        const [read, ...more] = readBack(formatZoneRecord(record, { parenthesised }))
        expect(more).toEqual([])
        expect(read).toMatchObject({ ...record, owner: owner.startsWith('$') ? `\\${owner}` : owner })
        expect(read?.ttl).toBe(seconds)
      }),
    )
  })

  it('writes CNAME records that are read back', () => {
    fc.assert(
      fc.property(name, (value) => {
        const record = { owner: 'a.example.com', type: 'CNAME', value }
        expect(readBack(formatZoneRecord(record))).toMatchObject([record])
      }),
    )
  })

  it.each([
    'a MX 10 mail.example.com.',
    'a CAA 0 issue "ca.example.net; x=y"',
    'a HTTPS 1 . alpn="h2,h3"',
    'a CH TXT "x"',
    'a TYPE65280 \\# 2 ABcd',
    'a HINFO "x\\\ny" "z"',
  ])('writes the record %s so that it is read back', (line) => {
    const [record] = readZoneFile(`${line}\n`, { origin: 'example.com' }).records
    const { at, valueAt, ...rest } = record ?? { owner: '', type: '', value: '' }

    expect(readBack(formatZoneRecord(rest))).toMatchObject([rest])
  })

  it('puts each string on its own line when asked', () => {
    const record = { owner: 'example.com', type: 'TXT', value: 'a'.repeat(256) }

    expect(formatZoneRecord(record, { parenthesised: true })).toBe(
      `example.com. IN TXT (\n  "${'a'.repeat(255)}"\n  "a"\n)`,
    )
  })

  it('writes an owner that no directive can be taken for', () => {
    expect(formatZoneRecord({ owner: '$TTL', type: 'TXT', value: '' })).toBe('\\$TTL. IN TXT ""')
  })

  it.each(['', 'a..b', 'a b', 'a\nb', 'a;b', 'a"', '(a', 'a\\', 'a\\\n', 'a\\256', '\u0000', 'x'.repeat(64)])(
    'refuses the owner and the target %j',
    (bad) => {
      const refused = expect.objectContaining({ code: 'bad-name' })
      expect(() => formatZoneRecord({ owner: bad, type: 'TXT', value: '' })).toThrow(refused)
      expect(() => formatZoneRecord({ owner: 'a', type: 'CNAME', value: bad })).toThrow(refused)
    },
  )

  it.each([
    ['A', '192.0.2.1\nb TXT x'],
    ['A', '192.0.2.1\rb TXT x'],
    ['CAA', '0 issue "x'],
    ['CAA', '0 issue ; x'],
    ['MX', '10 ( a'],
    ['MX', ' '],
    ['MX 10 a\nb TXT', 'x'],
    ['', 'x'],
    ['IN', 'x'],
  ])('refuses the type %j with the value %j', (type, value) => {
    const refused = expect.objectContaining({ code: 'bad-record' })
    expect(() => formatZoneRecord({ owner: 'a', type, value })).toThrow(refused)
  })

  it('writes a type in any letter case, and by its number, as TXT', () => {
    for (const type of ['txt', 'TYPE16']) {
      expect(formatZoneRecord({ owner: 'a', type, value: 'x; y' })).toBe('a. IN TXT "x; y"')
    }
  })

  it.each(['', 'TXT', 'IN\nb. IN', 'CLASS'])('refuses the class %j', (className) => {
    const record = { owner: 'a', type: 'TXT', value: '', class: className }
    expect(() => formatZoneRecord(record)).toThrow(expect.objectContaining({ code: 'bad-record' }))
  })

  it.each([-1, 1.5, 2 ** 31, Number.NaN])('refuses the TTL %p', (seconds) => {
    const record = { owner: 'a', type: 'TXT', value: '', ttl: seconds }
    expect(() => formatZoneRecord(record)).toThrow(expect.objectContaining({ code: 'bad-record' }))
  })

  it('refuses a TXT value that is no octets', () => {
    const record = { owner: 'a', type: 'TXT', value: '€' }
    expect(() => formatZoneRecord(record)).toThrow(expect.objectContaining({ code: 'bad-argument' }))
  })
})
