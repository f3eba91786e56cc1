import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isAboutDkim } from '@dkimkit/core'
import { describe, expect, it } from '@jest/globals'
import { sarifProblems } from '../../packages/core/src/report/sarif-problems.testing.js'
import { bin } from './run-dkimkit.testing.js'

const root = fileURLToPath(new URL('../../packages/sources/vectors/trees/', import.meta.url))
const trees = readdirSync(root).filter((name) => !name.endsWith('.json'))

interface Expected {
  readonly records: readonly string[]
  readonly findings: readonly string[]
}

interface Document {
  readonly records: readonly { readonly owner: string; readonly type: string; readonly at: Place }[]
  readonly findings: readonly { readonly code: string; readonly severity: string; readonly at?: Place }[]
}

interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What the tree's own file says: `path:line:column format owner ttl type value`. */
function expectedOf(tree: string): Expected {
  return JSON.parse(readFileSync(`${root}${tree}.json`, 'utf8')) as Expected
}

function lint(tree: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [bin, 'lint', tree, ...args], { cwd: root, encoding: 'utf8', env: {} })
}

describe('dkimkit lint of an example tree', () => {
  it.each(trees)('%s: tells every DKIM record, and what cannot be read', (tree) => {
    const { records, findings } = JSON.parse(lint(tree, '--json').stdout) as Document
    const expected = expectedOf(tree)
    const wanted = expected.records.flatMap((line) => {
      const [place = '', , owner = '', , type = '', ...value] = line.split(' ')
      return isAboutDkim({ owner, type, value: value.join(' ') }) ? [`${tree}/${place} ${owner} ${type}`] : []
    })
    const seen = records.map(({ at, owner, type }) => `${at.file}:${at.line}:${at.column} ${owner} ${type}`)
    expect(seen).toEqual(expect.arrayContaining(wanted))
    const broken = expected.findings.map((line) => `${tree}/${line.split(' ').slice(0, 2).join(' ')}`)
    expect(findings.map(({ at, code }) => `${at?.file}:${at?.line} ${code}`)).toEqual(expect.arrayContaining(broken))
  })

  it.each(trees)('%s: prints the same findings for people, as SARIF and as annotations', (tree) => {
    const { findings } = JSON.parse(lint(tree, '--json').stdout) as Document
    const log = JSON.parse(lint(tree, '--output', 'sarif').stdout)
    expect(sarifProblems(log)).toEqual([])
    const codes = findings.map(({ code }) => code).sort()
    expect(log.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId).sort()).toEqual(codes)
    const annotations = lint(tree, '--output', 'github').stdout.trimEnd().split('\n').filter(Boolean)
    expect(annotations.map((line) => /title=([^:]+)::/.exec(line)?.[1]).sort()).toEqual(codes)
    const lines = lint(tree).stdout.split('\n')
    expect(lines.flatMap((line) => /\[([a-z]+\/[a-z0-9-]+)\]$/.exec(line)?.[1] ?? []).sort()).toEqual(codes)
  })

  it.each(trees)('%s: exits with 1 where there is an error, and 0 with --fail-on never', (tree) => {
    const { findings } = JSON.parse(lint(tree, '--json').stdout) as Document
    expect(lint(tree).status).toBe(findings.some(({ severity }) => severity === 'error') ? 1 : 0)
    expect(lint(tree, '--fail-on', 'never').status).toBe(0)
  })
})
