import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { fileVersions } from './file-versions.js'

const root = mkdtempSync(join(tmpdir(), 'dkimkit-versions-'))

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com']
  return execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' }).trim()
}

beforeAll(() => {
  git('init', '-q')
  mkdirSync(join(root, 'zones'))
  for (const text of ['one', 'two', 'three']) {
    writeFileSync(join(root, 'zones/*.zone'), text)
    writeFileSync(join(root, 'zones/a.zone'), `other ${text}`)
    git('add', '-A')
    git('commit', '-q', '-m', text)
  }
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

async function textsOf(commit: string, path: string, options: object = {}): Promise<string[]> {
  const versions = await fileVersions(commit, path, { folder: root, ...options })
  return versions.map((octets) => new TextDecoder().decode(octets))
}

describe('fileVersions()', () => {
  it('gives what a file held, the latest first, its name taken as it is', async () => {
    const head = git('rev-parse', 'HEAD')
    expect(await textsOf(head, 'zones/*.zone')).toEqual(['three', 'two', 'one'])
    expect(await textsOf(head, 'zones/*.zone', { folder: join(root, 'zones'), most: 2 })).toEqual(['three', 'two'])
    expect(await textsOf(git('rev-parse', 'HEAD~1'), 'zones/a.zone')).toEqual(['other two', 'other one'])
  })

  it('gives nothing of what is not there', async () => {
    const head = git('rev-parse', 'HEAD')
    expect(await textsOf(head, 'nowhere')).toEqual([])
    expect(await textsOf(head, 'zones/a.zone\nHEAD:zones/a.zone')).toEqual([])
    expect(await textsOf('--output=x', 'zones/a.zone')).toEqual([])
    expect(await textsOf(head, 'zones/a.zone', { folder: tmpdir() })).toEqual([])
  })
})
