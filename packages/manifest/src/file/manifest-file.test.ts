import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DkimError } from '@dkimkit/core'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readManifest } from '../read-manifest.js'
import { readManifestFile, writeManifest } from './manifest-file.js'

let folder = ''
let path = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dkimkit-manifest-'))
  path = join(folder, 'dkim.yaml')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function codeOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof DkimError) return error.code
    throw error
  }
  return 'no error'
}

const expectedOf = (file: string) => ({ expected: readManifestFile(file).digest })

describe('writeManifest()', () => {
  it('makes a file that was not there, and never replaces one', () => {
    writeManifest(path, 'version: 1 # é\n')
    expect(readFileSync(path, 'utf8')).toBe('version: 1 # é\n')
    expect(codeOf(() => writeManifest(path, 'version: 1\n'))).toBe('exists')
    expect(readFileSync(path, 'utf8')).toBe('version: 1 # é\n')
    expect(readdirSync(folder)).toEqual(['dkim.yaml'])
  })

  it('replaces what was read, with the mode that it has', () => {
    writeFileSync(path, 'version: 1\n')
    for (const mode of [0o600, 0o664, 0o755, 0o444]) {
      chmodSync(path, mode)
      writeManifest(path, `version: 1 # ${mode}\n`, expectedOf(path))
      expect(readFileSync(path, 'utf8')).toBe(`version: 1 # ${mode}\n`)
      expect(statSync(path).mode & 0o7777).toBe(mode)
    }
    expect(readdirSync(folder)).toEqual(['dkim.yaml'])
  })

  it('refuses a file that was changed, or is gone', () => {
    writeFileSync(path, 'version: 1\n')
    const { digest: expected } = readManifestFile(path)
    writeFileSync(path, 'version: 1 # theirs\n')
    expect(codeOf(() => writeManifest(path, 'version: 1 # ours\n', { expected }))).toBe('file-changed')
    expect(readFileSync(path, 'utf8')).toBe('version: 1 # theirs\n')
    rmSync(path)
    expect(codeOf(() => writeManifest(path, 'version: 1 # ours\n', { expected }))).toBe('write-failed')
    expect(readdirSync(folder)).toEqual([])
  })

  it('puts a file whole in place of what a killed run left beside it', () => {
    writeFileSync(join(folder, '.dkim.yaml.0123456789ab.tmp'), 'vers')
    writeFileSync(join(folder, '.other.yaml.0123456789ab.tmp'), 'theirs')
    writeManifest(path, 'version: 1\n')
    expect(readdirSync(folder).sort()).toEqual(['.other.yaml.0123456789ab.tmp', 'dkim.yaml'])
  })

  it('writes the file that a link in the folder points to, and keeps the link', () => {
    mkdirSync(join(folder, 'mail'))
    writeFileSync(join(folder, 'mail', 'real.yaml'), 'version: 1\n')
    symlinkSync(join('mail', 'real.yaml'), path)
    writeManifest(path, 'version: 1 # new\n', expectedOf(path))
    expect(readlinkSync(path)).toBe(join('mail', 'real.yaml'))
    expect(readFileSync(join(folder, 'mail', 'real.yaml'), 'utf8')).toBe('version: 1 # new\n')
  })

  it('neither reads nor writes through a link that leads out of the folder', () => {
    const outside = mkdtempSync(join(tmpdir(), 'dkimkit-outside-'))
    writeFileSync(join(outside, 'secret'), 'not for you')
    symlinkSync(join(outside, 'secret'), path)
    expect(codeOf(() => readManifestFile(path))).toBe('bad-argument')
    expect(codeOf(() => writeManifest(path, 'version: 1\n', { expected: 'x' }))).toBe('bad-argument')
    expect(codeOf(() => writeManifest(path, 'version: 1\n'))).toBe('bad-argument')
    expect(readFileSync(join(outside, 'secret'), 'utf8')).toBe('not for you')
    rmSync(outside, { recursive: true })
  })

  it('works in a folder that is a link itself', () => {
    mkdirSync(join(folder, 'real'))
    symlinkSync('real', join(folder, 'linked'))
    const linked = join(folder, 'linked', 'dkim.yaml')
    writeManifest(linked, 'version: 1\n')
    writeManifest(linked, 'version: 1 # new\n', expectedOf(linked))
    expect(readFileSync(join(folder, 'real', 'dkim.yaml'), 'utf8')).toBe('version: 1 # new\n')
  })

  it('says what is wrong with a folder in the place of the file, or with no folder at all', () => {
    mkdirSync(path)
    expect(codeOf(() => writeManifest(path, 'version: 1\n', { expected: 'x' }))).toBe('bad-argument')
    expect(codeOf(() => writeManifest(join(folder, 'none', 'dkim.yaml'), 'version: 1\n'))).toBe('write-failed')
  })

  it('leaves the file as it is, and nothing beside it, where the folder cannot be written', () => {
    writeFileSync(path, 'version: 1\n')
    const options = expectedOf(path)
    chmodSync(folder, 0o500)
    const code = codeOf(() => writeManifest(path, 'version: 1 # new\n', options))
    chmodSync(folder, 0o700)
    // root writes everywhere.
    expect(code).toBe(process.getuid?.() === 0 ? 'no error' : 'write-failed')
    expect(readdirSync(folder)).toEqual(['dkim.yaml'])
  })
})

describe('readManifestFile()', () => {
  it('gives octets that differ in their digest', () => {
    writeFileSync(path, 'version: 1\n')
    const one = readManifestFile(path)
    writeFileSync(path, 'version: 1 \n')
    expect(readManifestFile(path).digest).not.toBe(one.digest)
    expect(Buffer.from(one.content).toString()).toBe('version: 1\n')
  })

  it('reads no file of over 32 MiB, and readManifest() says so', () => {
    writeFileSync(path, '')
    truncateSync(path, 50 * 1024 * 1024)
    const { findings } = readManifest(readManifestFile(path).content, { now: new Date() })
    expect(findings.map(({ code }) => code)).toEqual(['manifest/too-large'])
  })

  it('says that there is no file', () => {
    expect(codeOf(() => readManifestFile(path))).toBe('not-found')
    expect(existsSync(path)).toBe(false)
  })
})
