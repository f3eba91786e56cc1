import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { formatInstant, parseInstant } from './instant.js'

describe('parseInstant()', () => {
  it.each<[string, string | undefined]>([
    ['2026-11-20', '2026-11-20T00:00:00Z'],
    ['2026-11-20T09:05Z', '2026-11-20T09:05:00Z'],
    ['2026-11-20T09:05:07Z', '2026-11-20T09:05:07Z'],
    ['2026-11-20T09:05:07.999999999Z', '2026-11-20T09:05:07Z'],
    ['2024-02-29', '2024-02-29T00:00:00Z'],
    ['2000-02-29', '2000-02-29T00:00:00Z'],
    ['2026-02-29', undefined],
    ['2100-02-29', undefined],
    ['2026-04-31', undefined],
    ['2026-00-01', undefined],
    ['2026-13-01', undefined],
    ['2026-01-00', undefined],
    ['2026-11-20T24:00:00Z', undefined],
    ['2026-11-20T23:60:00Z', undefined],
    ['2026-11-20T23:59:60Z', undefined],
    ['2026-11-20T09:05:07', undefined],
    ['2026-11-20T09:05:07+01:00', undefined],
    ['2026-11-20 09:05:07Z', undefined],
    ['2026-11-2', undefined],
    ['', undefined],
  ])('reads %j as %j', (text, instant) => {
    expect(parseInstant(text)).toBe(instant)
  })

  it('knows the days that the calendar of Date knows', () => {
    const part = (most: number) => fc.nat(most).map((number) => String(number).padStart(2, '0'))
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        part(14),
        part(33),
        part(25),
        part(61),
        (year, month, day, hour, minute) => {
          const text = `${year}-${month}-${day}T${hour}:${minute}:00Z`
          const date = new Date(text)
          const known = !Number.isNaN(date.getTime()) && formatInstant(date) === text
          expect(parseInstant(text)).toBe(known ? text : undefined)
        },
      ),
    )
  })
})

describe('formatInstant()', () => {
  it('writes what parseInstant() reads', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const text = formatInstant(date)
          expect(parseInstant(text)).toBe(text)
          expect(Math.abs(Date.parse(text) - date.getTime())).toBeLessThan(1000)
        },
      ),
    )
  })
})
