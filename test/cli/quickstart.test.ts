import { readdirSync, rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { canRun, newFolder, oneLine, shell } from './run-dkimkit.testing.js'

let cwd = ''
beforeEach(() => {
  cwd = newFolder()
})
afterEach(() => rmSync(cwd, { recursive: true }))

const unshare = canRun('unshare', '-rn', 'true')
/** CI must be able to; elsewhere the test is skipped by its name. */
const itWithoutNetwork = unshare || process.env.CI ? it : it.skip

describe('dkimkit quickstart', () => {
  it('is done in ten seconds', () => {
    const start = Date.now()
    const { stderr, status } = shell('dkimkit quickstart', { cwd })
    expect([status, stderr]).toEqual([0, ''])
    expect(Date.now() - start).toBeLessThan(10_000)
    expect(readdirSync(cwd)).toEqual(['dkimkit-quickstart'])
  })

  itWithoutNetwork('works with no network but the loopback', () => {
    const script = `export -f dkimkit; unshare -rn bash -c 'ip link set lo up && dkimkit quickstart --json'`
    const { stdout, stderr, status } = shell(script, { cwd, env: { PATH: `${process.env.PATH}:/usr/sbin:/sbin` } })
    expect([status, stderr]).toEqual([0, ''])
    const { record, published } = JSON.parse(stdout)
    expect(published).toEqual([record.value])
  })

  itWithoutNetwork('ends with one line where even that is down', () => {
    const { stderr, status } = shell(`export -f dkimkit; unshare -rn bash -c 'dkimkit quickstart --json'`, { cwd })
    expect(status).toBe(2)
    expect(stderr).toMatch(oneLine)
    expect(stderr).not.toContain('fault of dkimkit')
  })
})
