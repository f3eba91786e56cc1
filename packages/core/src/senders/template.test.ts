import { describe, expect, it } from '@jest/globals'
import { fillTemplate, readTemplate, templateSource, variablesOf } from './template.js'

describe('readTemplate()', () => {
  it('cuts text and variables in order', () => {
    expect(readTemplate('wl{account}s1.example.com')).toEqual([
      { literal: 'wl' },
      { variable: 'account' },
      { literal: 's1.example.com' },
    ])
    expect(readTemplate('')).toEqual([])
  })
})

describe('variablesOf()', () => {
  it('names each variable once', () => {
    expect(variablesOf('{a}.{b}.{a}')).toEqual(['a', 'b'])
  })
})

describe('fillTemplate()', () => {
  it('leaves what has no value, and takes no value for a template', () => {
    expect(fillTemplate('{a}.{b}', { a: '{b}' })).toBe('{b}.{b}')
    expect(fillTemplate('{toString}', {})).toBe('{toString}')
  })
})

describe('templateSource()', () => {
  it('escapes literal text and lowers its case', () => {
    const expression = new RegExp(`^${templateSource('MBO1.{a}.x', { a: 'a|b' })}$`)
    expect(expression.test('mbo1.b.x')).toBe(true)
    expect(expression.test('mbo1zbzx')).toBe(false)
    expect(expression.test('mbo1.ab.x')).toBe(false)
  })

  it('wants the same value wherever a variable comes again', () => {
    const expression = new RegExp(`^${templateSource('{a}.{a}', { a: '[a-z]' })}$`)
    expect(expression.test('a.a')).toBe(true)
    expect(expression.test('a.b')).toBe(false)
  })
})
