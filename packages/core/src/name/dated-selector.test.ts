import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type DatedSelectorOptions, datedSelectors } from './dated-selector.js'

const date = new Date('2026-11-20T12:00:00Z')
const pair = ['rsa-2048', 'ed25519'] as const

describe('datedSelectors()', () => {
  it.each<[string, Partial<DatedSelectorOptions>, string[]]>([
    ['one key', { types: ['rsa-2048'] }, ['mail-20261120']],
    ['an Ed25519 key alone', { types: ['ed25519'] }, ['mail-20261120-e']],
    ['a pair', { types: pair }, ['mail-20261120', 'mail-20261120-e']],
    ['a pair, the other way round', { types: ['ed25519', 'rsa-2048'] }, ['mail-20261120-e', 'mail-20261120']],
    ['another stream', { stream: 'app.eu', types: ['rsa-4096'] }, ['app.eu-20261120']],
    ['a name that is taken', { types: ['rsa-2048'], taken: ['mail-20261120'] }, ['mail-20261120-2']],
    ['names that are taken', { types: ['rsa-2048'], taken: ['mail-20261120', 'mail-20261120-2'] }, ['mail-20261120-3']],
    [
      'a name that is free between',
      { types: ['rsa-2048'], taken: ['mail-20261120', 'mail-20261120-3'] },
      ['mail-20261120-2'],
    ],
    ['a name taken in other letters', { types: ['rsa-2048'], taken: ['MAIL-20261120'] }, ['mail-20261120-2']],
    [
      'a stream in other letters',
      { stream: 'Mail', types: ['rsa-2048'], taken: ['mail-20261120'] },
      ['Mail-20261120-2'],
    ],
    [
      'a pair whose one half is taken',
      { types: pair, taken: ['mail-20261120'] },
      ['mail-20261120-2', 'mail-20261120-2-e'],
    ],
    [
      'a pair whose other half is taken',
      { types: pair, taken: ['mail-20261120-e'] },
      ['mail-20261120-2', 'mail-20261120-2-e'],
    ],
    ['a half that is not asked for', { types: ['rsa-2048'], taken: ['mail-20261120-e'] }, ['mail-20261120']],
    ['names of other streams', { types: ['rsa-2048'], taken: ['app-20261120', 'x'] }, ['mail-20261120']],
    ['no key', { types: [] }, []],
  ])('names %s', (_, options, names) => {
    expect(datedSelectors({ date, types: [], ...options })).toEqual(names)
  })

  it('takes any iterable of names', () => {
    expect(datedSelectors({ date, types: ['rsa-2048'], taken: new Set(['mail-20261120']).values() })).toEqual([
      'mail-20261120-2',
    ])
  })

  it.each([
    ['2026-11-20T23:59:59.999Z', 'mail-20261120'],
    ['2026-11-21T00:30:00+02:00', 'mail-20261120'],
    ['2027-01-01T00:00:00Z', 'mail-20270101'],
  ])('names the day of %s in UTC', (instant, name) => {
    expect(datedSelectors({ date: new Date(instant), types: ['rsa-2048'] })).toEqual([name])
  })

  it.each(['', '-a', 'a b', 'a_b', '../a', 'é', 'a'.repeat(60)])('refuses the stream %j', (stream) => {
    expect(() => datedSelectors({ stream, date, types: ['rsa-2048'] })).toThrow(
      expect.objectContaining({ code: 'bad-name' }),
    )
  })

  it('refuses a date that is none', () => {
    expect(() => datedSelectors({ date: new Date('soon'), types: ['rsa-2048'] })).toThrow(
      expect.objectContaining({ code: 'bad-argument' }),
    )
  })

  it('never gives a name that is taken, nor one twice', () => {
    fc.assert(
      fc.property(fc.nat({ max: 20 }), fc.boolean(), (times, both) => {
        const taken: string[] = []
        for (let time = 0; time <= times; time++) {
          const names = datedSelectors({ date, types: both ? pair : ['ed25519'], taken })
          expect(names.filter((name) => taken.includes(name))).toEqual([])
          taken.push(...names)
        }
        expect(new Set(taken).size).toBe(taken.length)
      }),
      { numRuns: 20 },
    )
  })
})
