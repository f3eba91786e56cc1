import { describe, expect, it } from '@jest/globals'
import { pathMatcher } from './match-glob.js'

describe('pathMatcher()', () => {
  it.each([
    ['zones', 'zones/a/b.zone', true],
    ['zones', 'zones2/a', false],
    ['zones/', 'zones/a', true],
    ['./zones/a', 'zones/a', true],
    ['*.tf', 'main.tf', true],
    ['*.tf', 'modules/main.tf', false],
    ['**/*.tf', 'main.tf', true],
    ['**/*.tf', 'a/b/main.tf', true],
    ['dns/**', 'dns/a/b', true],
    ['dns/**', 'dns', true],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'a/x/y/c', false],
    ['a/*/b', 'a/x/y/b', false],
    ['db.?', 'db.x', true],
    ['db.?', 'db.', false],
    ['*.{tf,yaml}', 'a.yaml', true],
    ['{a,b}/{c,d}', 'b/c', true],
    ['[a]', 'a', false],
    ['[a]', '[a]', true],
  ])('%s against %s: %s', (glob, path, matches) => {
    expect(pathMatcher([glob])(path)).toBe(matches)
  })

  it('lets the last glob that fits decide', () => {
    const matches = pathMatcher(['zones/**', '!zones/old/**', 'zones/old/keep'])
    expect(['zones/a', 'zones/old/a', 'zones/old/keep', 'x'].map(matches)).toEqual([true, false, true, false])
    expect(pathMatcher(['!vendor'])('dns.tf')).toBe(true)
  })

  it('takes no long time for any glob', () => {
    const glob = `${'**/'.repeat(200)}${'*a'.repeat(200)}b`
    const start = process.cpuUsage()
    pathMatcher([glob])(`${'a/'.repeat(300)}${'a'.repeat(3000)}`)
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000)
    expect(pathMatcher(['{a,b}'.repeat(30)])('a'.repeat(30))).toBe(false)
  })
})
