import { utf8Octets } from '@dkimkit/core'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readLines } from './read-lines.js'

describe('readLines()', () => {
  it.each<[string, [string, string, number, number][]]>([
    ['v=DKIM1; p=', [['', 'v=DKIM1; p=', 1, 1]]],
    ['s1._domainkey.example.com\tv=DKIM1; p=\n', [['s1._domainkey.example.com', 'v=DKIM1; p=', 1, 27]]],
    ['s1._domainkey.example.com.\tp=', [['s1._domainkey.example.com', 'p=', 1, 28]]],
    ['a\t\t p= \t', [['a', 'p=', 1, 5]]],
    ['  v=DKIM1; p=  ', [['', 'v=DKIM1; p=', 1, 3]]],
    ['\tp=', [['', 'p=', 1, 2]]],
    ['v=DKIM1;\tp=', [['', 'v=DKIM1;\tp=', 1, 1]]],
    ['"v=DKIM1;\tp="', [['', '"v=DKIM1;\tp="', 1, 1]]],
    ['a b\tp=', [['', 'a b\tp=', 1, 1]]],
    [
      'p=1\r\np=2\rp=3\n\np=5',
      [
        ['', 'p=1', 1, 1],
        ['', 'p=2', 2, 1],
        ['', 'p=3', 3, 1],
        ['', 'p=5', 5, 1],
      ],
    ],
    ['# a comment\n \t\n#p=\np=4', [['', 'p=4', 4, 1]]],
    ['\ufeffp=', [['', 'p=', 1, 1]]],
    ['p=\u00a0', [['', utf8Octets('p=\u00a0'), 1, 1]]],
    ['\u200bp=', [['', utf8Octets('\u200bp='), 1, 1]]],
    ['\u00a0', [['', utf8Octets('\u00a0'), 1, 1]]],
    ['', []],
  ])('reads %j', (text, records) => {
    const reading = readLines('keys.txt', text)
    expect(reading).toEqual({
      records: records.map(([owner, value, line, column]) => ({
        owner,
        type: 'TXT',
        value,
        format: 'lines',
        at: { file: 'keys.txt', line, column },
      })),
      findings: [],
    })
  })

  it('gives octets, each at its place, on any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '\t', ' ', '\n', '\r', '=', ';', 'é', '\u{1f511}', '#') }),
        (text) => {
          const lines = text.split(/\r\n|\r|\n/)
          for (const { value, at } of readLines('a', text).records) {
            expect(value).toMatch(/^[\x00-\xff]*$/)
            const rest = lines[(at?.line ?? 0) - 1]?.slice((at?.column ?? 0) - 1) ?? ''
            expect(utf8Octets(rest).startsWith(value)).toBe(true)
          }
        },
      ),
    )
  })
})
