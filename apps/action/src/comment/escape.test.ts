import { describe, expect, it } from '@jest/globals'
import { code, prose, urlPath } from './escape.js'

describe('code()', () => {
  it('shows a plain name as it is', () => {
    expect(code('s1._domainkey.example.com')).toBe('`s1._domainkey.example.com`')
  })

  it('lets nothing out of the span or of the cell', () => {
    expect(code('a`b|c\nd')).toBe('`a\\x60b\\x7cc\\x0ad`')
    expect(code('\u202ea\u200bb\u{e0041}')).toBe('`\\u{202e}a\\u{200b}b\\u{e0041}`')
  })

  it('cuts what is too long', () => {
    expect(code('x'.repeat(10_000)).length).toBe(255)
  })

  it('shows that there is nothing', () => {
    expect(code('')).toBe('`␣`')
    expect(code('  ')).toBe('`␣`')
  })
})

describe('prose()', () => {
  it('leaves plain words alone', () => {
    expect(prose('the key stops after 176 of 294 octets (cut at 255 characters?): publish it whole')).toBe(
      'the key stops after 176 of 294 octets (cut at 255 characters?): publish it whole',
    )
  })

  it('makes code of every other word, and one span of those that follow each other', () => {
    expect(prose("add 'v=DKIM1; k=rsa' to s1.example.com, then wait")).toBe(
      "add '`v=DKIM1`; `k=rsa`' to `s1.example.com`, then wait",
    )
    expect(prose('publish a.b c.d now')).toBe('publish `a.b c.d` now')
  })

  it.each([
    ['@octocat', '`@octocat`'],
    ['#1', '`#1`'],
    ['GH-1', '`GH-1`'],
    ['deadbeefcafe', '`deadbeefcafe`'],
    ['https://example.com', '`https://example.com`'],
    ['[x](http://y.test)', '`[x](http://y.test`)'],
    ['<img src=x>', '`<img src=x>`'],
    ['<!-- -->', '`<!-- -->`'],
    ['**b** _i_ ~~s~~ $x$ :tada:', '`**b** _i_ ~~s~~ $x$ :tada`:'],
  ])('takes %s for text', (text, shown) => {
    expect(prose(text)).toBe(shown)
  })
})

describe('urlPath()', () => {
  it('keeps folders, and encodes all that Markdown or HTML knows', () => {
    expect(urlPath('zones/db.example.com')).toBe('zones/db.example.com')
    expect(urlPath('a b/(c)[d]<e>"f"_g_.tf')).toBe('a%20b/%28c%29%5Bd%5D%3Ce%3E%22f%22%5fg%5f.tf')
    expect(urlPath('\ud800')).toBe('%EF%BF%BD')
  })
})
