import { describe, expect, it } from '@jest/globals'
import { escapeTemplates } from './escape-templates.js'

describe('escapeTemplates()', () => {
  it('leaves no template in any text, however deep', () => {
    const written = { a: ['$' + '{file("/etc/passwd")}', { b: '%{if x}$${', c: 1, d: null }], e: '$ { %' }
    expect(escapeTemplates(written)).toEqual({
      a: ['$$' + '{file("/etc/passwd")}', { b: '%%{if x}$$${', c: 1, d: null }],
      e: '$ { %',
    })
  })
})
