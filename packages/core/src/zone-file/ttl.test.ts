import { describe, expect, it } from '@jest/globals'
import { parseTtl } from './ttl.js'

describe('parseTtl()', () => {
  it.each([
    ['0', 0],
    ['3600', 3600],
    ['1h', 3600],
    ['1H30M', 5400],
    ['1w2d3h4m5s', 788_645],
    ['1h1h', 7200],
    ['2147483647', 2_147_483_647],
  ])('reads %s', (text, seconds) => {
    expect(parseTtl(text)).toBe(seconds)
  })

  it.each([
    '',
    'h',
    '1h30',
    '1y',
    '-1',
    '+1',
    '1.5h',
    '1 h',
    ' 1',
    '1h\n',
    '٣',
    '2147483648',
    '3551w',
    '9'.repeat(400),
  ])('refuses %j', (text) => {
    expect(parseTtl(text)).toBeUndefined()
  })
})
