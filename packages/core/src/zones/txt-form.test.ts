import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { quoteTxtValue } from '../txt/quote-txt.js'
import { splitTxt } from '../txt/txt-strings.js'
import { readTxtForm } from './txt-form.js'

const long = 'a'.repeat(256)

describe('readTxtForm()', () => {
  it.each([
    ['v=DKIM1; p=', 'plain', 'v=DKIM1; p='],
    ['', 'plain', ''],
    [long, 'plain-long', long],
    ['v=DKIM1\\; p=', 'plain', 'v=DKIM1; p='],
    ['"v=DKIM1; p="', 'quoted', 'v=DKIM1; p='],
    ['"a" "b"', 'quoted', 'ab'],
    ['"a\\" \\"b"', 'quoted', 'a" "b'],
    [`"${long}"`, 'quoted-long', long],
    [`"a" "${long}"`, 'quoted-long', `a${long}`],
    ['"a""b"', 'quoted-loosely', 'ab'],
    ['"a"  "b"', 'quoted-loosely', 'ab'],
    ['"a" ', 'quoted-loosely', 'a'],
    ['"a"\t"b"', 'quoted-loosely', 'ab'],
    ['"a" b', 'quoted-loosely', 'ab'],
    ['a" "b', 'inner', 'ab'],
    ['a""b', 'inner', 'ab'],
    [`a" "${long}`, 'inner-long', `a${long}`],
    ['"a', 'stray-quotes', 'a'],
    ['a"b', 'stray-quotes', 'ab'],
    ['n="hi"; p=', 'stray-quotes', 'n=hi; p='],
    ['a\\', 'stray-quotes', 'a'],
    [['a', 'b'], 'list', 'ab'],
    ['é', 'plain', '\xc3\xa9'],
  ])('reads %j as %s', (written, form, meant) => {
    expect(readTxtForm(written)).toEqual({ form, meant })
  })

  it('finds the value in every form that it can be written in', () => {
    const value = fc.string({ unit: fc.constantFrom('a', ' ', ';', '='), minLength: 1, maxLength: 600 })
    fc.assert(
      fc.property(value, (value) => {
        for (const written of [value, quoteTxtValue(value), `"${value}"`, splitTxt(value).join('" "'), splitTxt(value)])
          expect(readTxtForm(written).meant).toBe(value)
      }),
    )
  })

  it('reads a text of millions of quotes', () => {
    expect(readTxtForm('"" '.repeat(1_000_000)).form).toBe('quoted-loosely')
    expect(readTxtForm(`"${'\\"'.repeat(1_000_000)}"`).form).toBe('quoted-long')
  })
})
