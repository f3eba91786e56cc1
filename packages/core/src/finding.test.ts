import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Finding, formatFinding, printable } from './finding.js'

describe('printable()', () => {
  it.each([
    ['plain text', 'plain text'],
    ['Bücher, Ελλάδα, Москва, Հայ…’', 'Bücher, Ελλάδα, Москва, Հայ…’'],
    ['a\nb\r\tc\0', 'a\\x0ab\\x0d\\x09c\\x00'],
    ['\x1b[31mred', '\\x1b[31mred'],
    ['\x7f\x85\xa0\xad', '\\x7f\\x85\\xa0\\xad'],
    ['\u200b\u2060\ufeff', '\\u{200b}\\u{2060}\\u{feff}'],
    ['\u202egnp.exe', '\\u{202e}gnp.exe'],
    ['\u2028', '\\u{2028}'],
    ['e\u0301', 'e\\u{301}'],
    ['\u0483', '\\u{483}'],
    ['\u05d0\u05b0', '\\u{5d0}\\u{5b0}'],
    ['\u{1f511}', '\\u{1f511}'],
    ['\ud83d', '\\u{d83d}'],
  ])('shows %j as %s', (text, shown) => {
    expect(printable(text)).toBe(shown)
  })

  it('cuts long text, before a character is escaped', () => {
    expect(printable('a'.repeat(120))).toBe('a'.repeat(120))
    expect(printable('a'.repeat(121))).toBe(`${'a'.repeat(119)}…`)
    expect(printable('abcdef', 4)).toBe('abc…')
    expect(printable('\n'.repeat(5), 3)).toBe('\\x0a\\x0a…')
  })

  it('gives one line without control, bidirectional or invisible characters, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const shown = printable(text)
        expect(shown.replaceAll(' ', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Z}\p{M}]/u)
        expect(shown).not.toMatch(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/)
      }),
    )
  })
})

describe('formatFinding()', () => {
  it('escapes what it quotes, and keeps numbers', () => {
    const seen: Finding = { code: 'record/quoted', severity: 'error', args: { seen: '\u202e"\n' } }
    expect(formatFinding(seen)).toContain('\\u{202e}"\\x0a')
    const short: Finding = { code: 'record/key-short', severity: 'warning', args: { bits: 1024 } }
    expect(formatFinding(short)).toContain('1024')
  })

  it('cuts each quoted text by itself', () => {
    const text = formatFinding({
      code: 'record/tag-case',
      severity: 'error',
      args: { tag: 'x'.repeat(9999), wanted: 'p' },
    })
    expect(text.length).toBeLessThan(400)
    expect(text).toContain('p=')
  })
})
