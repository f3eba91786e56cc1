import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { readTree } from './tree/read-tree.js'
import { textTree } from './tree/tree.js'

const page = readFileSync(new URL('../../../docs/formats.md', import.meta.url), 'utf8')
// A block, then lines with an arrow: what it declares.
const examples = [...page.matchAll(/```\w+ file=(\S+)\n([\s\S]*?)```\n\n((?:→.*\n)+)/g)].map(
  ([, path = '', text = '', expected = '']) => [path, text, expected.trim().split('\n')] as const,
)

describe('docs/formats.md', () => {
  it('has an example for each format', () => {
    expect(examples.length).toBe(page.split('file=').length - 1)
    expect(examples.length).toBeGreaterThan(7)
  })

  it.each(examples)('is right about %s', async (path, text, expected) => {
    const { records, findings } = await readTree(textTree({ [path]: text }))
    const keys = records.filter(({ owner }) => owner.includes('_domainkey'))
    const found = [
      ...keys.map(({ owner, type, at }) => `→ \`${owner}\` ${type}, line ${at?.line}`),
      ...findings.map(({ code, at }) => `→ finding \`${code}\`, line ${at?.line}`),
    ]
    expect(found.sort()).toEqual([...expected].sort())
  })
})
