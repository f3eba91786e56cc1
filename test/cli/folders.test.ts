import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { importPrivateKey } from '@dkimkit/core'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { canRun, newFolder, oneLine, shell } from './run-dkimkit.testing.js'

let cwd = ''
beforeEach(() => {
  cwd = newFolder()
})
afterEach(() => rmSync(cwd, { recursive: true }))

/** Root may write everywhere, so it becomes somebody else. */
const somebody = process.getuid?.() === 0 ? 'setpriv --reuid=65534 --regid=65534 --clear-groups' : ''
const canMount = canRun('unshare', '-rm', 'true')
/** CI must be able to; elsewhere the test is skipped by its name. */
const itWithDisk = canMount || process.env.CI ? it : it.skip
const many = Array.from({ length: 30 }, (_, index) => `d${index}.test`).join(' ')

describe('dkimkit', () => {
  it.each(['keygen example.com --type ed25519', 'quickstart', 'init example.com --keystore file --type ed25519'])(
    'ends with one line where nothing can be written: %s',
    (command) => {
      mkdirSync(join(cwd, 'closed'), { mode: 0o555 })
      chmodSync(cwd, 0o755)
      const { stdout, stderr, status } = shell(`cd closed; PREFIX="${somebody}"; dkimkit ${command}`, { cwd })
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(oneLine)
      expect(readdirSync(join(cwd, 'closed'))).toEqual([])
    },
  )

  it.each([
    ['a file', 'touch keys'],
    ['a link to nowhere', 'ln -s nowhere keys'],
    ['a place where no folder can be made', 'ln -s /proc/keys keys'],
  ])('ends with one line where the folder of keys is %s', (_, put) => {
    const { stdout, stderr, status } = shell(`${put}; dkimkit keygen example.com --type ed25519`, { cwd })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(oneLine)
    expect(readdirSync(cwd)).toEqual(['keys'])
  })

  it('says which folder of a tree is closed to it', () => {
    chmodSync(cwd, 0o777)
    const script = 'mkdir shut; chmod 0 shut; dkimkit lint . --json; chmod 700 shut'
    const { stdout } = shell(`PREFIX="${somebody}"; ${script}`, { cwd })
    expect(JSON.parse(stdout).findings).toMatchObject([{ code: 'source/file-skipped', at: { file: 'shut' } }])
  })

  it.each([
    ['nothing', 'dkimkit lint nothing'],
    ['a folder of somebody else', 'mkdir shut; chmod 0 shut; dkimkit lint shut; code=$?; chmod 700 shut; exit $code'],
    [
      'a file of somebody else',
      'touch secret; chmod 0 secret; dkimkit lint secret; code=$?; chmod 600 secret; exit $code',
    ],
  ])('ends with one line on what cannot be read: %s', (_, script) => {
    chmodSync(cwd, 0o777)
    const { stdout, stderr, status } = shell(`PREFIX="${somebody}"; ${script}`, { cwd })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(oneLine)
  })
})

describe('dkimkit keygen on a disk that gets full', () => {
  itWithDisk('keeps whole keys only, and says how many', () => {
    const script = [
      'mkdir disk kept; mount -t tmpfs -o size=40k,mode=700 tmpfs disk; cd disk',
      `dkimkit keygen ${many} --type rsa-2048 --json > ../out; echo $? > ../code`,
      'cp -a . ../kept',
    ].join('\n')
    const { stderr } = shell(`export -f dkimkit; unshare -rm bash -c '${script}'`, { cwd })
    expect(readFileSync(join(cwd, 'code'), 'utf8')).toBe('2\n')
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('')
    expect(stderr).toMatch(oneLine)
    const files = readdirSync(join(cwd, 'kept'), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    for (const { name, parentPath } of files) {
      expect(name).toMatch(/\.pem$/)
      expect(importPrivateKey(readFileSync(join(parentPath, name))).bits).toBe(2048)
    }
    expect(files.length).toBeGreaterThan(2)
    expect(stderr).toContain(`${files.length} keys made before it are kept`)
  })
})
