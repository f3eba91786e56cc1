import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { TestServer } from '@dkimkit/dns/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { manySelectors, named, ownerAt, serve, start, zoneOf } from './check-process.testing.js'
import { newFolder } from './run-dkimkit.testing.js'

const cwd = newFolder()
const count = 4000
const selectors = manySelectors(count)
const missing = selectors.filter((_, index) => index % 100 === 7)
let server: TestServer
let ask: readonly string[] = []
beforeAll(async () => {
  server = await serve(selectors.filter((selector) => !missing.includes(selector)))
  ask = ['--server', named(server)]
  writeFileSync(join(cwd, 'list'), `${selectors.map(ownerAt).join('\n')}\n`)
})
afterAll(async () => {
  await server.close()
  rmSync(cwd, { recursive: true })
})

async function run(argv: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  const { ended, printed } = start(argv, { cwd })
  const { code } = await ended
  return { code, ...printed }
}

function ownersOf(ndjson: string): string[] {
  return ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).owner)
}

describe('dkimkit check, interrupted', () => {
  it.each([
    ['SIGINT', '--ndjson'],
    ['SIGINT', '--json'],
    ['SIGTERM', '--ndjson'],
    ['SIGINT', '--fail-on=never'],
  ] as const)('by %s prints with %s what was done, and ends by the signal', async (signal, form) => {
    // The last ones never get an answer, so there is always something left to wait for.
    server.setFaults([{ kind: 'drop', name: ownerAt('n3999') }])
    const { child, ended, printed } = start(['check', '--input', 'list', form, ...ask], { cwd })
    await once(child.stdout, 'data')
    child.kill(signal)
    const end = await ended
    server.setFaults([])
    expect(end).toEqual({ code: null, signal })
    expect(printed.err).toMatch(/^dkimkit: (interrupted|terminated)\n.*\b\d+ owners/)
    if (form === '--json') {
      const { results, interrupted } = JSON.parse(printed.out)
      expect(interrupted).toBe(true)
      expect(results.length).toBeGreaterThan(0)
    } else {
      expect(printed.out.endsWith('\n')).toBe(true)
      if (form === '--ndjson') expect(ownersOf(printed.out).length).toBeLessThan(count)
    }
  })
})

describe('dkimkit check --resume', () => {
  it('has every result once, however often it is killed', async () => {
    const argv = ['check', '--input', 'list', '--resume', 'done', ...ask]
    const file = join(cwd, 'done')
    let kills = 0
    for (let size = 0; kills < 6; kills++) {
      const { child, ended } = start(argv, { cwd })
      const isOver = ended.then(() => true)
      // Until it has written some more, and then a little.
      while ((existsSync(file) ? statSync(file).size : 0) <= size) {
        if (await Promise.race([isOver, setTimeout(3, false)])) break
      }
      await setTimeout(kills * 4)
      child.kill('SIGKILL')
      await ended
      size = statSync(file).size
    }
    const before = readFileSync(file, 'utf8').split('\n').length
    expect(before).toBeGreaterThan(10)
    const { code, out, err } = await run(argv)
    expect([code, out]).toEqual([1, ''])
    expect(err).toBe(
      `${count} owners: ${count - missing.length} found, ${missing.length} absent; ${missing.length} errors\n`,
    )
    expect(ownersOf(readFileSync(file, 'utf8')).sort()).toEqual(selectors.map(ownerAt).sort())
  }, 60_000)
})

describe('dkimkit merge', () => {
  it('of shards that ran at once equals the whole run', async () => {
    const argv = ['check', '--input', 'list', '--ndjson', ...ask]
    const shards = await Promise.all([1, 2, 3].map((index) => run([...argv, '--shard', `${index}/3`])))
    for (const [index, { out }] of shards.entries()) writeFileSync(join(cwd, `shard-${index + 1}.ndjson`), out)
    const whole = await run(argv)
    const merged = await run(['merge', 'shard-1.ndjson', 'shard-2.ndjson', 'shard-3.ndjson', '--json'])
    expect([whole.code, merged.code, merged.err]).toEqual([1, 1, whole.err])
    const { results, shards: joined } = JSON.parse(merged.out)
    expect(joined).toEqual({ count: 3, present: [1, 2, 3], missing: [] })
    expect(results.map(({ owner }: { owner: string }) => owner).sort()).toEqual(ownersOf(whole.out).sort())
    expect((await run(['merge', 'shard-1.ndjson', 'shard-3.ndjson', '--fail-on', 'never'])).code).toBe(3)
  })
})

describe('dkimkit check --wait', () => {
  it('ends with 0 once the second name server has caught up', async () => {
    const late = await serve(['n2'])
    const servers = [server, late].flatMap((each) => ['--zone-server', `example.com=${named(each)}`])
    const { ended, printed } = start(['check', ownerAt('n1'), '--wait', '1m', ...servers], { cwd })
    while (!printed.err.includes('still missing')) await setTimeout(20)
    expect(printed.err).toContain(named(late))
    late.setZones(zoneOf(['n1', 'n2']))
    const { code } = await ended
    await late.close()
    expect([code, printed.out]).toEqual([0, expect.stringMatching(/2 servers\n/)])
  })
})
