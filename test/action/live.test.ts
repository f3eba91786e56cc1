import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { type Knot, startKnot } from '../servers/knot.js'
import { closeWorlds, makeWorld, type World } from './check-pull.js'
import { firstKey, secondKey, thirdKey, zoneFile } from './keys.js'

const zone = 'zones/example.com.zone'
let knot: Knot

beforeAll(async () => {
  knot = await startKnot({
    zones: { 'example.com': zoneFile({ s1: firstKey, s2: secondKey, taken: thirdKey }) },
  })
})
afterAll(() => knot.stop())
afterEach(async () => {
  expect(await closeWorlds()).toEqual([])
})

const dates = (selectors: string): string => `version: 1
defaults: { rotation: { overlap: 3650d } }
domains:
  example.com:
    streams:
      mail:
        selectors:
${selectors}`
const selector = (name: string, key: string, state: string, since: string): string => `          ${name}:
            algorithm: ed25519
            publicKey: ${key.split('p=')[1]}
            state: ${state}
            since: { ${since} }
`

/** What changes from run to run. */
function steady(text: string, { standIn, pull, repository }: World): string {
  const commits: readonly (readonly [string, string])[] = [
    [pull.head.sha, 'HEAD'],
    ...[...repository.store.commits.keys()].map((sha, index) => [sha, `COMMIT${index}`] as const),
  ]
  const named = commits.reduce(
    (done, [sha, name]) => done.replaceAll(sha, name).replaceAll(`\`${sha.slice(0, 8)}\``, `\`${name}\``),
    text.replaceAll(standIn.html, 'https://github.com').replaceAll(`:${knot.port}`, ':PORT'),
  )
  return named
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, 'TIME')
    .replace(/\d+ days? ago|\d+ hours? ago/g, 'AGO')
    .replace(/^20\d\d-\d\d-\d\d : milestone.*$/m, 'TODAY')
}

const servers = () => ({ live: 'true', servers: `example.com=127.0.0.1:${knot.port}` })

describe('the action, asking the DNS', () => {
  it('tells what each change means today', async () => {
    const world = await makeWorld({
      base: { [zone]: zoneFile({ s1: firstKey, s2: secondKey, gone: firstKey, keep: thirdKey }) },
      head: { [zone]: zoneFile({ s1: firstKey, new: thirdKey, taken: secondKey, keep: thirdKey }) },
    })
    const run = await world.check(servers())
    const [comment = ''] = world.comments()
    const rowOf = (name: string): string =>
      comment.split('\n').find((line) => line.startsWith(`| \`${name}._domainkey`)) ?? ''
    expect(rowOf('new')).toContain('it comes with the apply')
    expect(rowOf('s2')).toContain('the DNS still serves it')
    expect(rowOf('gone')).toContain('it is no longer in the DNS')
    expect(rowOf('taken')).toContain('live/owner-taken')
    expect([rowOf('s1'), rowOf('keep')]).toEqual(['', ''])
    expect([run.code, run.outputs.errors]).toEqual([1, '1'])
  })

  it('writes the comment of a rotation that removes its old key too early', async () => {
    const world = await makeWorld({
      base: {
        'dkim.yaml': dates(
          selector('s1', firstKey, 'retiring', 'active: 2026-08-20T09:00:00Z, retiring: 2026-11-18T09:00:00Z') +
            selector('s2', secondKey, 'active', 'published: 2026-11-04T09:00:00Z, active: 2026-11-18T09:00:00Z'),
        ),
      },
      head: {
        'dkim.yaml': `${dates(
          selector('s2', secondKey, 'active', 'published: 2026-11-04T09:00:00Z, active: 2026-11-18T09:00:00Z') +
            selector('s3', thirdKey, 'pending', 'pending: 2026-11-20T09:00:00Z'),
        )}accept:\n  - { code: change/added, owner: s3._domainkey.example.com, until: 2099-01-01, reason: asked for by the newsletter team }\n`,
      },
    })
    const run = await world.check(servers())
    expect(run.code).toBe(1)
    // Written anew with DKIMKIT_GOLDEN=1.
    const file = new URL('golden/removed-early.md', import.meta.url)
    const comment = steady(world.comments()[0] ?? '', world)
    if (process.env.DKIMKIT_GOLDEN) writeFileSync(file, comment)
    expect(comment).toBe(readFileSync(file, 'utf8'))
  })

  it('asks no address of a private network that a pull request names', async () => {
    const world = await makeWorld({ base: {}, head: { [zone]: zoneFile({ s1: firstKey }) } })
    const run = await world.check({ live: 'true', servers: 'authoritative' }, { timeout: 50_000 })
    expect([run.code, run.outputs.verdict]).toEqual([0, 'warn'])
  })

  it('fails where the DNS has to answer and does not', async () => {
    const world = await makeWorld({ base: {}, head: { [zone]: zoneFile({ s1: firstKey }) } })
    const silent = { live: 'true', servers: 'example.com=127.0.0.1:9' }
    expect((await world.check(silent)).code).toBe(0)
    const run = await world.check({ ...silent, 'on-unavailable': 'fail' })
    expect([run.code, run.outputs.verdict]).toEqual([1, 'fail'])
  })
})
