import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Finding } from '../finding.js'
import { findingOf } from '../rules/report.js'
import { formatGithubCommands } from './format-github-commands.js'

const at = { file: 'a.zone', line: 3, column: 7 }

/** What the runner makes of a line: a command, its properties and its text. */
function readCommand(line: string) {
  const [, command, list = '', text = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? []
  const readEscapes = (value: string) => value.replace(/%(?:0A|0D|3A|2C|25)/g, decodeURIComponent)
  const properties = list.split(',').map((property) => {
    const [name = '', ...value] = property.split('=')
    return [name, readEscapes(value.join('='))] as const
  })
  return { command, ...Object.fromEntries(properties), text: readEscapes(text) }
}

describe('formatGithubCommands()', () => {
  it.each(['error', 'warning', 'notice'] as const)('writes a finding as an annotation: %s', (severity) => {
    const finding = { ...findingOf('record/key-revoked', {}, { owner: 's._domainkey.example.com', at }), severity }
    const [line = '', end] = formatGithubCommands([finding]).split('\n')
    expect(end).toBe('')
    expect(readCommand(line)).toMatchObject({
      command: severity,
      file: 'a.zone',
      line: '3',
      col: '7',
      title: 'record/key-revoked',
      text: expect.stringMatching(/^s\._domainkey\.example\.com: ./),
    })
  })

  it('writes a finding without a place', () => {
    expect(formatGithubCommands([findingOf('record/key-revoked', {})])).toMatch(
      /^::notice title=record\/key-revoked::./,
    )
    expect(formatGithubCommands([])).toBe('')
  })

  it('gives back every file name, and begins no other command', () => {
    const file = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('a\n::error::x', 'a,line=9', 'a::b', '100%0A', '%25', '\r\n', 'a:b'),
    )
    fc.assert(
      fc.property(file, file, (name, tag) => {
        const finding = findingOf('record/tag-unknown', { tag }, { at: { ...at, file: name } }) as Finding
        const output = formatGithubCommands([finding, finding])
        const lines = output.split(/[\r\n]/)
        expect(lines).toHaveLength(3)
        expect(lines[2]).toBe('')
        expect(readCommand(lines[0] ?? '')).toMatchObject({ command: 'notice', file: name, line: '3', col: '7' })
      }),
    )
  })
})
