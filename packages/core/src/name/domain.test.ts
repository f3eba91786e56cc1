import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { displayDomain, parseDomain } from './domain.js'
import { judgeLabels } from './labels.js'

const refused = expect.objectContaining({ code: 'bad-name' })
const label63 = 'a'.repeat(63)
const longest = [label63, label63, 'a'.repeat(59), 'a'.repeat(61), 'com'].join('.')

describe('parseDomain()', () => {
  it.each([
    ['example.com', 'example.com'],
    ['Example.COM.', 'example.com'],
    [' example.com\n', 'example.com'],
    ['a_b._domainkey.example.com', 'a_b._domainkey.example.com'],
    ['2.0.192.in-addr.arpa', '2.0.192.in-addr.arpa'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['Bücher.Example.', 'xn--bcher-kva.example'],
    ['bu\u0308cher.example', 'xn--bcher-kva.example'],
    ['faß.example', 'xn--fa-hia.example'],
    ['例え.テスト', 'xn--r8jz45g.xn--zckzah'],
    ['例え。テスト。', 'xn--r8jz45g.xn--zckzah'],
    ['ｅｘａｍｐｌｅ.com', 'example.com'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['_é.example', 'xn--_-bga.example'],
    [`${label63}.com`, `${label63}.com`],
    [longest, longest],
  ])('reads %j', (text, domain) => {
    expect(parseDomain(text)).toBe(domain)
  })

  it.each([
    '',
    ' ',
    '.',
    '..',
    '../..',
    '/etc/passwd',
    'example.com..',
    '.example.com',
    'exa mple.com',
    'example.com/path',
    'http://example.com',
    'user@example.com',
    'example.com:53',
    '*.example.com',
    '-example.com',
    'example-.com',
    'example.com\0',
    'é.com/path',
    'é.com\\path',
    'é.com?x',
    'é.com#x',
    'é.com:80',
    'é@example.com',
    'é%2ecom',
    'é.com／path',
    'é..com',
    'xn--é.com',
    '\ud800.com',
    '\u200b',
    '127.0.0.1',
    '１２７.0.0.1',
    '12345',
    '１',
    '[::1]',
    `a${label63}.com`,
    `a${longest}`,
    `${'é'.repeat(63)}.com`,
  ])('refuses %j', (text) => {
    expect(() => parseDomain(text)).toThrow(refused)
  })

  it('gives names that a zone can hold and that it reads as themselves, or throws DkimError, on any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({
        unit: fc.constantFrom('a', 'é', '.', '。', '-', '_', '1', '٣', 'א', 'xn--', '/', '\u00ad'),
        maxLength: 12,
      }),
    )
    fc.assert(
      fc.property(text, (typed) => {
        let domain: string
        try {
          domain = parseDomain(typed)
        } catch (error) {
          expect(error).toEqual(refused)
          return
        }
        expect(judgeLabels(domain, { underscore: true })).toBeUndefined()
        expect(domain).toBe(domain.toLowerCase())
        expect(parseDomain(domain)).toBe(domain)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('displayDomain()', () => {
  it.each([
    ['xn--bcher-kva.example', 'bücher.example'],
    ['example.com', 'example.com'],
    ['xn--zzzzzz.com', 'xn--zzzzzz.com'],
  ])('shows %s as %s', (name, shown) => {
    expect(displayDomain(name)).toBe(shown)
  })
})
