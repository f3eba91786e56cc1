import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ignoredPaths } from './ignored-paths.js'

const root = mkdtempSync(join(tmpdir(), 'dkimkit-ignored-'))

beforeAll(() => {
  execFileSync('git', ['init', '-q'], { cwd: root })
  mkdirSync(join(root, 'keys'))
  for (const path of ['keys/a.pem', 'keys/held.pem', 'b.pem', 'keys/\n']) writeFileSync(join(root, path), '')
  execFileSync('git', ['add', 'keys/held.pem'], { cwd: root })
  writeFileSync(join(root, '.gitignore'), 'keys/\n')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('ignoredPaths()', () => {
  it('gives what git leaves out, and nothing that it holds already', async () => {
    const paths = ['keys/a.pem', 'keys/held.pem', 'b.pem', 'keys/\n', '-h', 'nowhere']
    expect([...(await ignoredPaths(root, paths))].sort()).toEqual(['keys/\n', 'keys/a.pem'])
  })

  it.each([
    ['no paths', root, []],
    ['a folder outside a repository', tmpdir(), ['a']],
    ['no folder', join(root, 'nowhere'), ['a']],
  ])('gives none for %s', async (_, folder, paths) => {
    expect((await ignoredPaths(folder, paths)).size).toBe(0)
  })
})
