import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { absoluteName, canonicalName, isInZone, judgeLabels, relativeName } from './labels.js'

const label63 = 'a'.repeat(63)
/** 253 characters: three labels of 63, one of 61. */
const longest = [label63, label63, label63, 'a'.repeat(61)].join('.')

describe('judgeLabels()', () => {
  it.each([
    ['a', undefined],
    ['mail-20261120', undefined],
    ['A.b-c.9', undefined],
    ['xn--bcher-kva', undefined],
    [label63, undefined],
    [longest, undefined],
    [`${longest}a`, 'name-length'],
    [`${label63}a`, 'label-length'],
    [`x.${label63}a`, 'label-length'],
    ['', 'empty'],
    ['.', 'empty'],
    ['a.', 'empty'],
    ['.a', 'empty'],
    ['a..b', 'empty'],
    ['-a', 'character'],
    ['a-', 'character'],
    ['-', 'character'],
    ['a.b-.c', 'character'],
    ['a b', 'character'],
    ['a\n', 'character'],
    ['a_b', 'character'],
    ['_a', 'character'],
    ['a/b', 'character'],
    ['a\\b', 'character'],
    ['*', 'character'],
    ['é', 'character'],
    ['ａ', 'character'],
    ['a\0', 'character'],
  ])('says of %j: %s', (name, problem) => {
    expect(judgeLabels(name)).toBe(problem)
  })

  it.each([
    ['_domainkey.example.com', undefined],
    ['a_b', undefined],
    ['_', undefined],
    ['-_', 'character'],
    ['_-', 'character'],
  ])('says of %j, underscores allowed: %s', (name, problem) => {
    expect(judgeLabels(name, { underscore: true })).toBe(problem)
  })
})

const name = fc.stringMatching(/^[a-zA-Z0-9_]{1,5}(\.[a-zA-Z0-9_]{1,5}){0,3}$/)

describe('isInZone()', () => {
  it.each([
    ['a.example.com', 'example.com', true],
    ['example.com', 'example.com', true],
    ['A.Example.COM.', 'example.com', true],
    ['a.example.com', 'EXAMPLE.com.', true],
    ['anexample.com', 'example.com', false],
    ['example.com', 'a.example.com', false],
    ['a.example.com.example.net', 'example.com', false],
    ['anything', '', true],
    ['anything', '.', true],
  ])('%s in %j: %s', (owner, zone, inside) => {
    expect(isInZone(owner, zone)).toBe(inside)
  })
})

describe('relativeName()', () => {
  it.each([
    ['S1._domainkey.example.com', 'example.com', 'S1._domainkey'],
    ['s1._domainkey.EXAMPLE.com.', 'example.com.', 's1._domainkey'],
    ['example.com', 'example.com', '@'],
    ['s1.example.net', 'example.com', undefined],
    ['s1.example.com.', '.', 's1.example.com'],
  ])('%s in %s is %s', (owner, zone, relative) => {
    expect(relativeName(owner, zone)).toBe(relative)
  })
})

describe('absoluteName()', () => {
  it.each([
    ['s1._domainkey', 'example.com', 's1._domainkey.example.com'],
    ['s1._domainkey', 'example.com.', 's1._domainkey.example.com'],
    ['s1.example.net.', 'example.com', 's1.example.net'],
    ['@', 'example.com.', 'example.com'],
    ['', 'example.com', 'example.com'],
    ['s1', '', 's1'],
    ['s1', '.', 's1'],
  ])('%j in %s is %s', (written, zone, absolute) => {
    expect(absoluteName(written, zone)).toBe(absolute)
  })

  it('undoes relativeName()', () => {
    fc.assert(
      fc.property(name, name, fc.boolean(), (start, zone, apex) => {
        const owner = apex ? zone : `${start}.${zone}`
        expect(absoluteName(relativeName(owner, zone) ?? '', zone)).toBe(owner)
        expect(canonicalName(`${owner}.`)).toBe(owner.toLowerCase())
      }),
    )
  })
})
