import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { BlobStore } from './blob-store.js'
import { treeChooser } from './choose-tree.js'

let folder = ''
let commits: readonly string[] = []

function git(...args: string[]): string {
  const who = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com']
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' }).trim()
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dkimkit-clone-'))
  git('init', '-q')
  commits = ['one', 'two'].map((text) => {
    writeFileSync(join(folder, 'db.example.com'), text)
    git('add', '.')
    git('commit', '-qm', text)
    return git('rev-parse', 'HEAD')
  })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function sources(place = folder): Promise<string[]> {
  const repository = { tree: async () => ({ entries: [], truncated: false }) }
  const choose = await treeChooser(place, {
    repository,
    blobs: new BlobStore(async () => new Map()),
    wants: () => true,
  })
  const chosen = await Promise.all([...commits, 'a'.repeat(40), '--upload-pack=x'].map(choose))
  for (const { tree } of chosen) tree.close?.()
  return chosen.map(({ source }) => source)
}

describe('treeChooser()', () => {
  it('reads the disk for what is checked out, the clone for what it has, else the API', async () => {
    expect(await sources()).toEqual(['git', 'disk', 'api', 'api'])
  })

  it('reads no disk that holds a part only', async () => {
    git('config', 'core.sparseCheckout', 'true')
    expect(await sources()).toEqual(['git', 'git', 'api', 'api'])
  })

  it('reads no clone that has a part of the objects only', async () => {
    git('config', 'remote.origin.promisor', 'true')
    expect(await sources()).toEqual(['api', 'disk', 'api', 'api'])
  })

  it('asks the API where there is no clone, or where the folder is a part of another', async () => {
    mkdirSync(join(folder, 'part'))
    expect(await sources(join(folder, 'part'))).toEqual(['api', 'api', 'api', 'api'])
    expect(await sources(join(folder, 'none'))).toEqual(['api', 'api', 'api', 'api'])
  })
})
