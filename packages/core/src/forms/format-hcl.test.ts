import { describe, expect, it } from '@jest/globals'
import { formatHcl, hclExpression, quoteHcl } from './format-hcl.js'

describe('quoteHcl()', () => {
  it.each([
    ['v=DKIM1; p=', '"v=DKIM1; p="'],
    ['a" "b', String.raw`"a\" \"b"`],
    ['\\;', String.raw`"\\;"`],
    ['a\n\t\x7f', String.raw`"a\u000a\u0009\u007f"`],
    ['$' + '{var.x}', '"$$' + '{var.x}"'],
    ['%{ if true }', '"%%{ if true }"'],
    ['50% $5 { }', '"50% $5 { }"'],
    // Two signs before a brace would read as a doubled sign and an open template.
    ['$$' + '{x}', `"\\u0024$$` + '{x}"'],
    ['%${', `"\\u0025$$` + '{"'],
  ])('writes %j as %s', (text, quoted) => {
    expect(quoteHcl(text)).toBe(quoted)
  })
})

describe('formatHcl()', () => {
  it('aligns attributes, and puts blocks after them', () => {
    const text = formatHcl({
      type: 'resource',
      labels: ['a_record', 'mail'],
      attributes: {
        parts: [{ answer_parts: ['a', 'b'] }, { answer: 'c' }],
        name: 'mail',
        ttl: 300,
        proxied: false,
        zone: hclExpression('var.zone'),
        none: undefined,
      },
      blocks: ['parts'],
    })
    expect(text).toBe(
      [
        'resource "a_record" "mail" {',
        '  name    = "mail"',
        '  ttl     = 300',
        '  proxied = false',
        '  zone    = var.zone',
        '',
        '  parts {',
        '    answer_parts = ["a", "b"]',
        '  }',
        '',
        '  parts {',
        '    answer = "c"',
        '  }',
        '}',
      ].join('\n'),
    )
  })
})
