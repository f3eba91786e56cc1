import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { gitTree } from './git-tree.js'
import { readTree } from './read-tree.js'

const root = mkdtempSync(join(tmpdir(), 'dkimkit-git-'))
const name = 'a\n::error::b.zone'

function git(...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], {
    cwd: root,
    stdio: 'ignore',
  })
}

function write(path: string, key: string): void {
  writeFileSync(join(root, path), `$ORIGIN example.com.\n${key}._domainkey IN TXT "v=DKIM1; p="\n`)
}

beforeAll(() => {
  git('init', '-q')
  write('db.example.com', 'old')
  write(name, 'strange')
  symlinkSync('/etc/passwd', join(root, 'link.zone'))
  writeFileSync(join(root, 'empty.zone'), '')
  writeFileSync(join(root, 'large.yaml'), `# _domainkey\n${'a: b\n'.repeat(100_000)}`)
  git('add', '-A')
  git('commit', '-q', '-m', 'one')
  write('db.example.com', 'new')
  git('commit', '-q', '-a', '-m', 'two')
  write('db.example.com', 'never committed')
})
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

describe('gitTree()', () => {
  it.each([
    ['HEAD~1', 'old'],
    ['HEAD', 'new'],
  ])('reads %s and not what is checked out', async (revision, key) => {
    const tree = gitTree(revision, { folder: root })
    try {
      const { records, findings } = await readTree(tree)
      expect(findings).toEqual([])
      expect(records.map(({ owner, at }) => [owner, at?.file])).toEqual([
        ['strange._domainkey.example.com', name],
        [`${key}._domainkey.example.com`, 'db.example.com'],
      ])
    } finally {
      tree.close?.()
    }
  })

  it('gives a file the same id where its content is the same', async () => {
    const ids = await Promise.all(
      ['HEAD~1', 'HEAD'].map(async (revision) => {
        const tree = gitTree(revision, { folder: root })
        const files = await tree.list()
        tree.close?.()
        return new Map(files.map(({ path, id }) => [path, id]))
      }),
    )
    const [before, after] = ids
    expect(before?.get(name)).toBe(after?.get(name))
    expect(before?.get('db.example.com')).not.toBe(after?.get('db.example.com'))
  })

  it.each(['nowhere', '--help', '-x', 'HEAD:db.example.com', ''])('refuses the revision %j', async (revision) => {
    const tree = gitTree(revision, { folder: root })
    await expect(tree.list()).rejects.toMatchObject({ code: 'not-found' })
  })

  it('reads only what a change touches, and what that belongs to', async () => {
    const tree = gitTree('HEAD', { folder: root })
    const { records } = await readTree(tree, { touched: new Set(['db.example.com']) })
    tree.close?.()
    expect(records.map(({ owner }) => owner)).toEqual(['new._domainkey.example.com'])
  })
})
