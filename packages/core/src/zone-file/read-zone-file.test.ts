import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Place } from '../dns-record.js'
import { readZoneFile } from './read-zone-file.js'
import type { ReadZoneFileOptions, ZoneRecord } from './zone-file.js'

interface ExpectedRecord {
  readonly owner: string
  readonly type: string
  readonly value: string
  readonly ttl?: number
  readonly class?: string
  readonly relative?: true
  readonly strings?: readonly string[]
  readonly at?: string
  readonly valueAt?: string
}

interface Vector {
  readonly name: string
  readonly text: string
  readonly options?: Omit<ReadZoneFileOptions, 'include'>
  readonly include?: Readonly<Record<string, string>>
  readonly origin?: string
  readonly records: readonly ExpectedRecord[]
  readonly problems: readonly string[]
}

const vectors: readonly Vector[] = JSON.parse(
  readFileSync(new URL('../../vectors/zone-file.json', import.meta.url), 'utf8'),
)

describe('readZoneFile()', () => {
  it.each(vectors)('reads $name', ({ text, options, include, origin, records, problems }) => {
    const zone = readZoneFile(text, { ...options, ...(include && { include: (path) => include[path] }) })

    expect(zone.records.map((record, index) => summary(record, records[index]))).toEqual(records)
    expect(zone.problems.map(({ code, at }) => `${code} ${show(at)}`)).toEqual(problems)
    if (origin !== undefined) expect(zone.origin).toBe(origin)
  })

  it('says what was seen, and never enough of it to be a private key', () => {
    const key = 'A'.repeat(99)
    const { problems } = readZoneFile(
      `a 1x TXT v=DKIM1; k=rsa; p=${key}\nb TXT k=rsa;p=${key}\n${key}\nc TXT "p=${key}\n`,
      {
        origin: 'example.com',
      },
    )

    expect(problems.map(({ seen }) => seen)).toEqual(['1x', '; k=', ';p=', 'A'.repeat(20), `p=${'A'.repeat(18)}`])
  })

  it('counts the octets of a string that is too long', () => {
    expect(readZoneFile(`a. TXT "${'é'.repeat(200)}"`).problems).toMatchObject([
      { code: 'string-too-long', seen: '400' },
    ])
  })

  it('gives an included file the name that the caller found it under', () => {
    const asked: string[] = []
    const include = (path: string, from: string) => {
      asked.push(`${from} > ${path}`)
      return { file: `zones/${path}`, text: path === 'a' ? '$INCLUDE b\n' : 'x TXT y\n' }
    }
    const { records } = readZoneFile('$INCLUDE a\n', { file: 'zones/main', origin: 'example.com', include })

    expect(records.map(({ at }) => show(at))).toEqual(['zones/b 1:1'])
    expect(asked).toEqual(['zones/main > a', 'zones/a > b'])
  })

  it('includes at most 1,000 files, however they include each other', () => {
    let asked = 0
    const include = (path: string) => {
      asked++
      return { file: `${path}x`, text: `$INCLUDE ${path}x\n`.repeat(20) }
    }
    readZoneFile('$INCLUDE x\n', { include })
    const { problems } = readZoneFile('$INCLUDE x\n'.repeat(1001), { include: () => '' })

    expect(asked).toBe(1000)
    expect(problems).toMatchObject([{ code: 'include-limit', at: { line: 1001 } }])
  })

  it('tells at most 10,000 problems', () => {
    const { problems, records } = readZoneFile(`${'x\n'.repeat(20_000)}a. TXT y\n`)

    expect(problems).toHaveLength(10_001)
    expect(problems.at(-1)?.code).toBe('too-many-problems')
    expect(records).toHaveLength(1)
  })

  it('makes no record of more than 65,535 octets of rdata', () => {
    expect(readZoneFile(`a. TXT ${'x '.repeat(70_000)}\nb. TXT y\n`)).toMatchObject({
      records: [{ owner: 'b' }],
      problems: [{ code: 'rdata-too-long' }],
    })
    expect(readZoneFile(`a. TXT "${'x'.repeat(70_000)}"`).problems.map(({ code }) => code)).toContain('rdata-too-long')
  })

  it('ends, with places inside the text, for any text', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        '.',
        '@',
        ' ',
        '\t',
        '\n',
        '\r',
        '"',
        '\\',
        '(',
        ')',
        ';',
        '$',
        '\ufeff',
        '\ud800',
        '\0',
        '9',
        '1h',
        'é',
      ],
      ...[
        'TXT',
        'CNAME',
        'SOA',
        'TYPE16',
        'TYPE5',
        '\\#',
        'IN',
        'CH',
        'v=DKIM1',
        '{{',
        '%}',
        '#',
        '$INCLUDE',
        '$ORIGIN',
      ],
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    )
    fc.assert(
      fc.property(text, fc.boolean(), fc.boolean(), (zone, skipTemplateLines, known) => {
        const include = () => zone
        const options = { skipTemplateLines, include, ...(known && { origin: 'example.com' }) }
        const { records, problems } = readZoneFile(zone, options)
        const lines = zone.split(/\r\n|\r|\n/)
        for (const { line, column } of [...records, ...problems].map(({ at }) => at)) {
          expect(column).toBeGreaterThan(0)
          expect((lines[line - 1] ?? '').length).toBeGreaterThanOrEqual(column - 1)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['open parentheses', 'a TXT (\n'],
    ['nested parentheses', '('],
    ['closing parentheses', ')'],
    ['backslashes', '\\'],
    ['open quotes', '"\n'],
    ['quotes', '"'],
    ['words on one line', 'a '],
    ['comments', 'v=;p=\n'],
    ['dots', 'a.'],
    ['half templates', '{{ \n'],
  ])('takes time in proportion to a text of many %s', (_, piece) => {
    const time = (count: number) => {
      const text = `a TXT ( ${piece.repeat(count)}`
      const start = process.cpuUsage()
      readZoneFile(text, { origin: 'example.com', skipTemplateLines: true })
      return process.cpuUsage(start).user / 1000
    }
    // Sixteen times the text; where time went by its square, this would be 256 times as long.
    const base = Math.max(10, time(20_000), time(20_000))
    expect(time(320_000)).toBeLessThan(100 * base)
  })
})

/** A record as vectors have it: the class but `IN`, and of strings and places what the vector names. */
function summary(record: ZoneRecord, expected: ExpectedRecord | undefined): ExpectedRecord {
  const { owner, type, value, ttl, class: className, relative, strings, at, valueAt } = record
  return {
    owner,
    type,
    value,
    ...(ttl !== undefined && { ttl }),
    ...(className !== 'IN' && { class: className }),
    ...(relative && { relative }),
    ...(expected?.strings && strings && { strings }),
    ...(expected?.at && { at: show(at) }),
    ...(expected?.valueAt && { valueAt: show(valueAt) }),
  }
}

function show({ file, line, column }: Place): string {
  return `${file === 'zone' ? '' : `${file} `}${line}:${column}`
}
