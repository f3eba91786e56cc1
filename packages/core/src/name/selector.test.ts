import { describe, expect, it } from '@jest/globals'
import { ownerOf, parseSelector, readOwner } from './selector.js'

const refused = expect.objectContaining({ code: 'bad-name' })
const label63 = 'a'.repeat(63)

describe('parseSelector()', () => {
  it.each(['mail', 'Mail-2026', '1', 'a.b.c', label63, `${label63}.${label63}`, 'xn--bcher-kva'])(
    'takes %s',
    (text) => {
      expect(parseSelector(text)).toBe(text)
    },
  )

  it.each([
    '',
    '.',
    '..',
    '../up',
    'a/b',
    'a\\b',
    'a b',
    ' a',
    'a.',
    '-a',
    'a-',
    'a_b',
    '*',
    'é',
    'a\0',
    'a\n',
    `a${label63}`,
  ])('refuses %j', (text) => {
    expect(() => parseSelector(text)).toThrow(refused)
  })

  it('refuses more than 253 characters', () => {
    const longest = [label63, label63, label63, 'a'.repeat(61)].join('.')
    expect(parseSelector(longest)).toHaveLength(253)
    expect(() => parseSelector(`${longest}a`)).toThrow(refused)
  })
})

describe('ownerOf()', () => {
  it('puts _domainkey between the selector and the domain', () => {
    expect(ownerOf('a.b', 'example.com')).toBe('a.b._domainkey.example.com')
  })

  it('refuses an owner of more than 253 octets', () => {
    const selector = [label63, label63, label63].join('.')
    const domain = `${'b'.repeat(253 - 191 - '._domainkey.'.length - '.com'.length)}.com`
    expect(ownerOf(selector, domain)).toHaveLength(253)
    expect(() => ownerOf(selector, `b${domain}`)).toThrow(refused)
  })
})

describe('readOwner()', () => {
  it.each([
    ['mail._domainkey.example.com', { selector: 'mail', domain: 'example.com' }],
    ['mail._domainkey.example.com.', { selector: 'mail', domain: 'example.com' }],
    ['A.b._DomainKey.Example.com', { selector: 'A.b', domain: 'Example.com' }],
    ['s._domainkey._domainkey.example.com', { selector: 's._domainkey', domain: 'example.com' }],
    [
      's._domainkey.example.com._domainkey.example.com',
      { selector: 's._domainkey.example.com', domain: 'example.com' },
    ],
    ['_domainkey.example.com', undefined],
    ['mail._domainkey', undefined],
    ['mail._domainkey.', undefined],
    ['._domainkey.example.com', undefined],
    ['mail.domainkey.example.com', undefined],
    ['mail_domainkey.example.com', undefined],
    ['mail._domainkeys.example.com', undefined],
    ['', undefined],
  ])('reads %j', (owner, read) => {
    expect(readOwner(owner)).toEqual(read)
  })

  it.each(['\n', 'x', '.'])('reads an owner of a megabyte that ends in %j at once', (end) => {
    const start = process.cpuUsage()
    readOwner('._domainkey.x'.repeat(80_000) + end)
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000)
  })
})
