import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { makeFolder, writeOnce } from './write-once.js'

const root = mkdtempSync(join(tmpdir(), 'dkimkit-write-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('makeFolder()', () => {
  it('makes what is missing above, for its owner alone', () => {
    makeFolder(join(root, 'a/b/c'))
    for (const folder of ['a', 'a/b', 'a/b/c']) expect(statSync(join(root, folder)).mode & 0o777).toBe(0o700)
    makeFolder(join(root, 'a/b/c'))
  })
})

describe('writeOnce()', () => {
  // Node's recursive mkdir tries for ever where a file system takes no folders.
  it.each(['/proc/dkimkit/keys/key.pem', join(root, 'file/keys/key.pem')])(
    'ends with an error where %s cannot be',
    (path) => {
      writeFileSync(join(root, 'file'), '')
      expect(() => writeOnce(path, Buffer.from('x'))).toThrow(expect.objectContaining({ code: 'write-failed' }))
    },
  )
})
