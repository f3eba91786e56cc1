import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readTagList } from './tag-list.js'

const hostile = fc.oneof(
  fc.string({
    unit: fc.constantFrom(';', '=', ' ', '\t', '\r', '\n', 'p', 'v', '_', '1', 'é', '\u{1f511}'),
    maxLength: 40,
  }),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

/** RFC 6376 §3.2, as one regular expression a piece. */
function tagsByPattern(text: string): [string, string][] {
  return text.split(';').flatMap((piece): [string, string][] => {
    const found = /^[ \t\r\n]*([A-Za-z][A-Za-z0-9_]*)[ \t\r\n]*=[ \t\r\n]*(.*)$/s.exec(piece)
    return found ? [[found[1] ?? '', found[2]?.replace(/[ \t\r\n]+$/, '') ?? '']] : []
  })
}

describe('readTagList()', () => {
  it.each([
    [
      'v=DKIM1; p=',
      [
        ['v', 'DKIM1', 0, 2],
        ['p', '', 9, 11],
      ],
    ],
    [
      'v=DKIM1;p=AA==',
      [
        ['v', 'DKIM1', 0, 2],
        ['p', 'AA==', 8, 10],
      ],
    ],
    ['p=;', [['p', '', 0, 2]]],
    ['p=; \r\n\t', [['p', '', 0, 2]]],
    ['\t v \r\n = \t DKIM1 \r\n ;', [['v', 'DKIM1', 2, 11]]],
    [
      'n=a = b;p=',
      [
        ['n', 'a = b', 0, 2],
        ['p', '', 8, 10],
      ],
    ],
    ['p=AA\r\n BB', [['p', 'AA\r\n BB', 0, 2]]],
    ['x_1=é', [['x_1', 'é', 0, 4]]],
    [
      'constructor=1; toString=2',
      [
        ['constructor', '1', 0, 12],
        ['toString', '2', 15, 24],
      ],
    ],
  ])('reads %j', (text, tags) => {
    const list = readTagList(text)
    expect(list.tags.map(({ name, value, start, valueStart }) => [name, value, start, valueStart])).toEqual(tags)
    expect(list.problem).toBeUndefined()
  })

  it.each([
    ['', { seen: ';', offset: 0 }, []],
    [' ', { seen: ';', offset: 1 }, []],
    [';', { seen: ';', offset: 0 }, []],
    ['v=DKIM1;; p=', { seen: ';', offset: 8 }, ['v', 'p']],
    ['v=DKIM1; ; p=', { seen: ';', offset: 9 }, ['v', 'p']],
    [';p=', { seen: ';', offset: 0 }, ['p']],
    ['p=; hello ', { seen: 'hello', offset: 4 }, ['p']],
    ['v=DKIM1; k rsa; p=', { seen: 'k rsa', offset: 9 }, ['v', 'p']],
    ['=x; p=', { seen: '=x', offset: 0 }, ['p']],
    ['1a=x; p=', { seen: '1a=x', offset: 0 }, ['p']],
    ['_a=x; p=', { seen: '_a=x', offset: 0 }, ['p']],
    ['a-b=x; p=', { seen: 'a-b=x', offset: 0 }, ['p']],
    ['ａ=x', { seen: 'ａ=x', offset: 0 }, []],
    ['a; b; p=', { seen: 'a', offset: 0 }, ['p']],
  ])('names the first piece of %j that is no tag, and keeps the others', (text, problem, names) => {
    const list = readTagList(text)
    expect(list.problem).toEqual(problem)
    expect(list.tags.map(({ name }) => name)).toEqual(names)
  })

  it('agrees with the grammar, on any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { tags, problem } = readTagList(text)
        expect(tags.map(({ name, value }) => [name, value])).toEqual(tagsByPattern(text))
        const pieces = text.split(';')
        if (pieces.length > 1 && /^[ \t\r\n]*$/.test(pieces.at(-1) ?? '')) pieces.pop()
        expect(problem === undefined).toBe(tags.length === pieces.length)
      }),
      { numRuns: 1000 },
    )
  })

  it('says where each tag stands, on any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { tags, problem } = readTagList(text)
        let end = 0
        for (const { name, value, start, valueStart } of tags) {
          expect(text.slice(start, start + name.length)).toBe(name)
          expect(text.slice(valueStart, valueStart + value.length)).toBe(value)
          expect(text.slice(start + name.length, valueStart).trim()).toBe('=')
          expect(start).toBeGreaterThanOrEqual(end)
          end = valueStart + value.length
        }
        if (problem && problem.seen !== ';') expect(text.startsWith(problem.seen, problem.offset)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it.each([';', ' ', 'a=', 'a=;', '=', 'a', '\r\n'])('reads a megabyte of %j at once', (unit) => {
    const start = process.cpuUsage()
    readTagList(unit.repeat(1_000_000 / unit.length))
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000)
  })
})
