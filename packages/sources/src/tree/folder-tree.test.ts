import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { folderTree } from './folder-tree.js'
import { readTree } from './read-tree.js'

let root = ''
const zone = 's._domainkey IN TXT "v=DKIM1; p="\n'

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'dkimkit-tree-')))
})
afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

describe('folderTree()', () => {
  it('lists files in the order of their paths, without what tools keep', async () => {
    write('b/db.example.com', zone)
    write('a.txt', 'a')
    write('node_modules/x/db.example.com', zone)
    write('.git/config', '')
    write('logo.png', '')
    expect((await folderTree(root).list()).map(({ path }) => path)).toEqual(['a.txt', 'b/db.example.com'])
  })

  it('follows no link, and says which leads out', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'dkimkit-outside-'))
    try {
      writeFileSync(join(outside, 'db.example.com'), zone)
      write('real/db.example.com', zone)
      symlinkSync(join(outside, 'db.example.com'), join(root, 'file.zone'))
      symlinkSync(outside, join(root, 'folder'))
      symlinkSync('nowhere', join(root, 'gone.zone'))
      symlinkSync('real', join(root, 'inside'))
      symlinkSync('.', join(root, 'circle'))
      const tree = folderTree(root)
      const { records, findings } = await readTree(tree)
      expect(records.map(({ at }) => at?.file)).toEqual(['real/db.example.com'])
      expect(findings.map(({ code, at }) => [code, at?.file])).toEqual([
        ['source/file-skipped', 'file.zone'],
        ['source/file-skipped', 'folder'],
        ['source/file-skipped', 'gone.zone'],
      ])
      expect(await tree.read('file.zone')).toBeUndefined()
    } finally {
      rmSync(outside, { recursive: true, force: true })
    }
  })

  it('waits for no pipe', async () => {
    execFileSync('mkfifo', [join(root, 'pipe.zone')])
    const tree = folderTree(root)
    expect(await tree.list()).toEqual([])
    expect(await tree.read('pipe.zone')).toBeUndefined()
  })

  it('takes one file for a tree', async () => {
    write('zones/db.example.com', zone)
    const { records } = await readTree(folderTree(join(root, 'zones/db.example.com')))
    expect(records.map(({ owner }) => owner)).toEqual(['s._domainkey.example.com'])
  })

  it('refuses a folder that is not there', () => {
    expect(() => folderTree(join(root, 'x'))).toThrow(expect.objectContaining({ code: 'not-found' }))
  })
})
