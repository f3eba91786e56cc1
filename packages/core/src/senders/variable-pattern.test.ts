import { describe, expect, it } from '@jest/globals'
import { fitsPattern, isClosedList, usualValues } from './variable-pattern.js'

describe('fitsPattern()', () => {
  it('judges the whole value, whatever alternatives the pattern has', () => {
    expect(fitsPattern('a|b', 'b')).toBe(true)
    expect(fitsPattern('a|b', 'ab')).toBe(false)
    expect(fitsPattern('[a-z]+', 'a\n')).toBe(false)
  })

  it('refuses 1025 characters', () => {
    expect(fitsPattern('[a-z]+', 'a'.repeat(1024))).toBe(true)
    expect(fitsPattern('[a-z]+', 'a'.repeat(1025))).toBe(false)
  })
})

describe('usualValues()', () => {
  it('gives the plain alternatives, with their dots', () => {
    expect(usualValues('s1|eu\\.wl|[a-z]{1,3}')).toEqual(['s1', 'eu.wl'])
  })
})

describe('isClosedList()', () => {
  it('is true only when every alternative is plain', () => {
    expect(isClosedList('com|co\\.uk')).toBe(true)
    expect(isClosedList('com|[a-z]+')).toBe(false)
  })
})
