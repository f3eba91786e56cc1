import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { TestServer } from '@dkimkit/dns/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { manySelectors, named, ownerAt, peakMemory, serve, start } from './check-process.testing.js'
import { newFolder } from './run-dkimkit.testing.js'

const cwd = newFolder()
/** The whole of it takes minutes: by hand, with DKIMKIT_SOAK=1. */
const many = process.env.DKIMKIT_SOAK ? 200_000 : 20_000
let server: TestServer
let ask: readonly string[] = []
beforeAll(async () => {
  const selectors = manySelectors(many)
  // Half of them are missing, each with a finding.
  server = await serve(selectors.slice(0, many / 2))
  ask = ['--server', named(server)]
  writeFileSync(join(cwd, 'many'), `${selectors.map(ownerAt).join('\n')}\n`)
  writeFileSync(join(cwd, 'some'), `${selectors.slice(0, 5000).map(ownerAt).join('\n')}\n`)
})
afterAll(async () => {
  await server.close()
  rmSync(cwd, { recursive: true })
})

describe('dkimkit check of a long list', () => {
  it('prints results while it asks for others', async () => {
    const { child, ended } = start(['check', '--input', 'many', '--ndjson', ...ask], { cwd, read: false })
    const [first] = await once(child.stdout, 'data')
    const asked = server.queries
    expect(String(first)).toMatch(/^\{"schema":\{"name":"dkimkit\/check-result"/)
    expect(asked).toBeLessThan(many)
    child.kill('SIGKILL')
    await ended
  })

  it('asks no further when nobody reads, and is whole when somebody reads on', async () => {
    const before = server.queries
    const { child, ended } = start(['check', '--input', 'some', '--ndjson', ...ask], { cwd, read: false })
    await once(child.stdout, 'readable')
    // The pipe is full after a while, and then nothing is asked for.
    let asked = 0
    for (let now = server.queries; now !== asked; now = server.queries) {
      asked = now
      await setTimeout(500)
    }
    expect(asked - before).toBeLessThan(3000)
    let out = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text
    })
    expect(await ended).toEqual({ code: 0, signal: null })
    const owners = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).owner)
    expect(new Set(owners).size).toBe(5000)
    expect(owners).toHaveLength(5000)
  }, 60_000)

  it.each(['--ndjson', '--json', '--quiet'])(
    `takes less than 200 MB for ${many} names with %s`,
    async (form) => {
      const { child, ended } = start(['check', '--input', 'many', form, ...ask], { cwd, read: false })
      let lines = 0
      child.stdout.on('data', (chunk: Buffer) => {
        for (const octet of chunk) if (octet === 0x0a) lines++
      })
      let peak = 0
      const watch = setInterval(() => {
        peak = Math.max(peak, peakMemory(child.pid ?? 0))
      }, 50)
      const end = await ended
      clearInterval(watch)
      expect(end).toEqual({ code: 1, signal: null })
      expect(lines).toBeGreaterThanOrEqual(many)
      expect(peak).toBeGreaterThan(30)
      expect(peak).toBeLessThan(200)
    },
    600_000,
  )
})
