import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildWriter, start, startWriter } from './write-in-children.testing.js'
import { makeFolder, replaceFile, sweepLeftovers, writeOnce } from './write-once.js'

let root: string
let program: string
let count = 0

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dkimkit-'))
  chmodSync(root, 0o755)
  program = buildWriter(join(root, 'program'))
})

afterAll(() => {
  rmSync(root, { recursive: true })
})

function newFolder(): string {
  const folder = join(root, `keys-${count++}`)
  mkdirSync(folder)
  return folder
}

function pathsIn(folder: string, length: number): string[] {
  return Array.from({ length }, (_, index) => join(folder, `s${index}.pem`))
}

function failsWith(code: string) {
  return expect.objectContaining({ name: 'DkimError', code })
}

describe('makeFolder()', () => {
  it('makes what is missing above, for its owner alone', () => {
    const folder = newFolder()
    makeFolder(join(folder, 'a/b/c'))
    for (const name of ['a', 'a/b', 'a/b/c']) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o700)
    makeFolder(join(folder, 'a/b/c'))
  })
})

describe('writeOnce()', () => {
  // Node's recursive mkdir tries for ever where a file system takes no folders.
  it('ends with an error where no folder can be made', () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'file'), '')
    for (const path of ['/proc/dkimkit/keys/key.pem', join(folder, 'file/keys/key.pem')])
      expect(() => writeOnce(path, Buffer.from('x'))).toThrow(failsWith('write-failed'))
  })

  it.each([0, 1, 2_000_000])('writes %i octets whole, and leaves nothing beside them', (length) => {
    const folder = newFolder()
    const content = Buffer.alloc(length, 'k')
    writeOnce(join(folder, 'a.pem'), content)
    expect(readFileSync(join(folder, 'a.pem')).equals(content)).toBe(true)
    expect(readdirSync(folder)).toEqual(['a.pem'])
    // Once linked, the first name is gone.
    expect(statSync(join(folder, 'a.pem')).nlink).toBe(1)
  })

  it('removes what a killed run left of this very file, and of no other', () => {
    const folder = newFolder()
    for (const name of [
      '.a.pem.0123456789ab.tmp',
      '.a.pem.ba9876543210.tmp',
      '.b.pem.0123456789ab.tmp',
      '.a.pem.swp',
      'c.tmp',
    ])
      writeFileSync(join(folder, name), 'half a k')
    writeOnce(join(folder, 'a.pem'), Buffer.from('key'))
    expect(readdirSync(folder).sort()).toEqual(['.a.pem.swp', '.b.pem.0123456789ab.tmp', 'a.pem', 'c.tmp'])
  })

  it('removes them where the key is there already, too', () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'a.pem'), 'key')
    writeFileSync(join(folder, '.a.pem.0123456789ab.tmp'), 'key')
    expect(() => writeOnce(join(folder, 'a.pem'), Buffer.from('other'))).toThrow(failsWith('exists'))
    expect(readdirSync(folder)).toEqual(['a.pem'])
    expect(readFileSync(join(folder, 'a.pem'), 'utf8')).toBe('key')
  })

  it('throws write-failed for a name that the file system does not take', () => {
    const folder = newFolder()
    expect(() => writeOnce(join(folder, `${'a'.repeat(300)}.pem`), Buffer.from('key'))).toThrow(
      failsWith('write-failed'),
    )
    expect(readdirSync(folder)).toEqual([])
  })

  it('lets exactly one of several processes write a name, and tells the others that it exists', async () => {
    const folder = newFolder()
    const paths = pathsIn(folder, 60)
    const contents = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(1000))
    const writers = await Promise.all(contents.map((content) => startWriter(program, paths, content)))
    for (const writer of writers) start(writer)
    const outcomes = await Promise.all(writers.map((writer) => writer.outcomes))
    for (const [index, path] of paths.entries()) {
      const each = outcomes.map((list) => list[index])
      expect([...each].sort()).toEqual(['exists', 'exists', 'exists', 'put'])
      expect(readFileSync(path, 'utf8')).toBe(contents[each.indexOf('put')])
    }
    expect(readdirSync(folder).sort()).toEqual(paths.map((path) => basename(path)).sort())
  })

  it('leaves whole files only when it is killed, and the next run tidies up', async () => {
    const content = 'k'.repeat(200_000)
    let cutOff = 0
    for (const delay of [1, 4, 9, 16]) {
      const folder = newFolder()
      const paths = pathsIn(folder, 2000)
      const writer = await startWriter(program, paths, content)
      start(writer)
      await new Promise((resolve) => setTimeout(resolve, delay))
      writer.process.kill('SIGKILL')
      const told = (await writer.outcomes).length
      const written = paths.filter((path) => existsSync(path))
      if (written.length < paths.length) cutOff++
      expect(written.length).toBeGreaterThanOrEqual(told)
      for (const path of written) expect(readFileSync(path, 'utf8')).toBe(content)
      for (const path of paths.slice(0, written.length + 1)) if (!existsSync(path)) writeOnce(path, Buffer.from('key'))
      for (const path of written) sweepLeftovers(path)
      expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
    }
    // One may be through where this process stands still before the signal, not each of them.
    expect(cutOff).toBeGreaterThan(0)
  })

  it('throws write-failed where the folder may not be written', async () => {
    const folder = newFolder()
    chmodSync(folder, 0o555)
    // Modes do not bind root.
    const options = process.getuid?.() === 0 ? { uid: 65534 } : {}
    const writer = await startWriter(program, [join(folder, 'a.pem'), join(folder, 'sub', 'a.pem')], 'key', options)
    start(writer)
    expect(await writer.outcomes).toEqual(['write-failed', 'write-failed'])
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('replaceFile()', () => {
  it('puts the new content in place whole, mode 0600, and leaves nothing beside it', () => {
    const folder = newFolder()
    const path = join(folder, 'a.pem.age')
    writeFileSync(path, 'old', { mode: 0o644 })
    writeFileSync(join(folder, '.a.pem.age.0123456789ab.tmp'), 'half')
    replaceFile(path, Buffer.from('new'))
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect((statSync(path).mode & 0o777).toString(8)).toBe('600')
    expect(readdirSync(folder)).toEqual(['a.pem.age'])
  })

  it('gets there when several processes replace one file and tidy up after each other', async () => {
    const path = join(newFolder(), 'a.pem.age')
    const paths = Array.from({ length: 100 }, () => path)
    const writers = await Promise.all(
      ['a', 'b', 'c'].map((name) => startWriter(program, paths, name, { replace: true })),
    )
    for (const writer of writers) start(writer)
    const outcomes = (await Promise.all(writers.map((writer) => writer.outcomes))).flat()
    expect(outcomes.filter((outcome) => outcome !== 'put')).toEqual([])
    expect(outcomes.length).toBe(300)
  })

  it('throws write-failed, and keeps what stands there, where it cannot', () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'a.pem.age'))
    expect(() => replaceFile(join(folder, 'a.pem.age'), Buffer.from('new'))).toThrow(failsWith('write-failed'))
    expect(() => replaceFile(join(folder, 'none', 'a'), Buffer.from('new'))).toThrow(failsWith('write-failed'))
    expect(readdirSync(folder)).toEqual(['a.pem.age'])
  })
})

describe('sweepLeftovers()', () => {
  it('is silent where there is no folder', () => {
    sweepLeftovers(join(root, 'nowhere', 'a.pem'))
    expect(existsSync(join(root, 'nowhere'))).toBe(false)
  })
})
