import { describe, expect, it } from '@jest/globals'
import { fitSections, type Section } from './section.js'

const section = (name: string, rows: number): Section => ({
  open: `<${name}>\n`,
  rows: Array.from({ length: rows }, (_, index) => `${name}${index}`),
  close: `</${name}>\n`,
  noun: name,
})
const sayLeft = (count: number, noun: string): string => `and ${count} ${noun}`
const everything = { most: Number.POSITIVE_INFINITY, mostRows: Number.POSITIVE_INFINITY, sayLeft }

describe('fitSections()', () => {
  it('leaves out nothing that has room', () => {
    expect(fitSections([section('a', 1), section('b', 2)], everything)).toBe('<a>\na0\n</a>\n<b>\nb0\nb1\n</b>\n')
  })

  it('takes rows from the end, says how many, and closes what it opened', () => {
    const text = fitSections([section('a', 2), section('b', 100), section('c', 100)], { ...everything, most: 400 })
    expect(text.length).toBeLessThanOrEqual(400)
    expect(text).toContain('a1\n')
    expect(text).toMatch(/\nand \d+ b\n<\/b>\n/)
    expect(text).toContain('<c>\n\nand 100 c\n</c>\n')
  })

  it('shows no more rows of one kind than asked for', () => {
    expect(fitSections([section('a', 5)], { ...everything, mostRows: 2 })).toBe('<a>\na0\na1\n\nand 3 a\n</a>\n')
  })
})
