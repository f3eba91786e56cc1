import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { findCommit, mergeBase, repositoryPath } from './git-revision.js'

const root = mkdtempSync(join(tmpdir(), 'dkimkit-revision-'))
const options = { folder: root }

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com']
  return execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' }).trim()
}

beforeAll(() => {
  git('init', '-q', '-b', 'main')
  git('commit', '-q', '--allow-empty', '-m', 'one')
  git('branch', 'feature')
  git('commit', '-q', '--allow-empty', '-m', 'two')
  git('checkout', '-q', 'feature')
  git('commit', '-q', '--allow-empty', '-m', 'three')
  git('checkout', '-q', '--orphan', 'elsewhere')
  git('commit', '-q', '--allow-empty', '-m', 'four')
  mkdirSync(join(root, 'zones/é'), { recursive: true })
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('findCommit()', () => {
  it('gives the commit of a branch, and nothing for one that is not there', async () => {
    expect(await findCommit('main', options)).toBe(git('rev-parse', 'main'))
    expect(await findCommit('main~1', options)).toBe(git('rev-parse', 'feature~1'))
    expect(await findCommit('nowhere', options)).toBeUndefined()
    expect(await findCommit('main', { folder: tmpdir() })).toBeUndefined()
  })

  it.each(['', '-h', '--output=/tmp/x', 'main..feature', 'main feature', 'main\n', 'main\0'])(
    'refuses %j',
    async (name) => {
      await expect(findCommit(name, options)).rejects.toMatchObject({ code: 'bad-argument' })
      await expect(mergeBase('main', name, options)).rejects.toMatchObject({ code: 'bad-argument' })
    },
  )
})

describe('mergeBase()', () => {
  it('gives the commit at which two branches parted, if there is one', async () => {
    expect(await mergeBase('main', 'feature', options)).toBe(git('rev-parse', 'main~1'))
    expect(await mergeBase('main', 'elsewhere', options)).toBeUndefined()
  })
})

describe('repositoryPath()', () => {
  it.each([
    ['', ''],
    ['zones', 'zones'],
    ['zones/é', 'zones/é'],
  ])('of %j is %j', async (folder, path) => {
    expect(await repositoryPath({ folder: join(root, folder) })).toBe(path)
  })

  it('is nothing outside a repository', async () => {
    expect(await repositoryPath({ folder: tmpdir() })).toBeUndefined()
    expect(await repositoryPath({ folder: join(root, 'nowhere') })).toBeUndefined()
  })
})
