import { afterEach, describe, expect, it } from '@jest/globals'
import { startUdpProxy } from '../servers/udp-proxy.js'
import { type ActionWorld, keyLine, openActionWorld, startDns, zoneOf } from './open-action-world.js'
import { makeSampleChange, zoneFile } from './sample-change.js'
import { sampleKeys } from './sample-keys.js'

let world: ActionWorld

afterEach(async () => {
  expect(world.standIn.violations).toEqual([])
  await world.close()
})

/** A zone of many selectors, the first of which are too short. */
function zoneOfMany(count: number, short: number): string {
  const key = (number: number) => sampleKeys[number < short ? 'short' : 'one']
  return zoneOf(...Array.from({ length: count }, (_, number) => keyLine(`many${number}`, key(number))))
}

describe('what GitHub limits', () => {
  it('a comment on hundreds of selectors fits, says what was cut, and the report file has all', async () => {
    const change = makeSampleChange({ head: { [zoneFile]: zoneOfMany(600, 300) } })
    world = await openActionWorld({ repository: change.repository })
    const { outputs, files, summary } = await world.run()
    const [comment = ''] = world.comments(change.pull)
    expect(comment.length).toBeLessThan(65_536)
    expect(comment.length).toBeGreaterThan(20_000)
    const report = files.get((outputs['report-file'] ?? '').replace(/^.*\/temp\//, '')) ?? ''
    expect(report).toContain('many599._domainkey.example.com')
    expect(comment).not.toContain('many599._domainkey.example.com')
    expect(Buffer.byteLength(summary ?? '')).toBeGreaterThan(comment.length)
    // What is opened is closed: a cut leaves the rest of the page as it was.
    const count = (tag: string) => comment.split(tag).length
    expect(count('<details>')).toBe(count('</details>'))
    expect((comment.match(/^```/gm) ?? []).length % 2).toBe(0)
  })

  it('a summary never reaches a mebibyte', async () => {
    const change = makeSampleChange({ head: { [zoneFile]: zoneOfMany(3000, 3000) } })
    world = await openActionWorld({ repository: change.repository })
    const { summary, code } = await world.run()
    expect(summary).toBeDefined()
    expect([0, 1]).toContain(code)
  })

  it('annotations are the ten worst of a level, and each within its length', async () => {
    const change = makeSampleChange({ head: { [zoneFile]: zoneOfMany(40, 20) } })
    world = await openActionWorld({ repository: change.repository })
    const { sent, annotations } = await world.run()
    for (const level of ['error', 'warning', 'notice'] as const) {
      expect(sent.filter((item) => item.level === level).length).toBeLessThanOrEqual(10)
    }
    expect(annotations).toEqual(sent)
    expect(sent.filter(({ level }) => level === 'warning')).toHaveLength(10)
  })
})

describe('what the check asks of the DNS', () => {
  it('is five hundred look-ups at most, and what was left out is said', async () => {
    const dns = await startDns()
    const asked = new Set<string>()
    const counting = await startUdpProxy({
      to: dns,
      queries: (octets, send) => {
        asked.add(octets.subarray(12).toString('latin1'))
        send(octets)
      },
    })
    try {
      const change = makeSampleChange({ head: { [zoneFile]: zoneOfMany(600, 0) } })
      world = await openActionWorld({ repository: change.repository })
      const servers = `example.com=${counting.address}:${counting.port}`
      const { code, summary = '' } = await world.run({ inputs: { live: 'true', servers }, timeout: 100_000 })
      expect(code).toBe(0)
      expect(asked.size).toBeGreaterThan(200)
      expect(asked.size).toBeLessThanOrEqual(510)
      expect(`${summary}${world.comments(change.pull)[0]}`).toContain('live/unavailable')
    } finally {
      await counting.stop()
      await dns.stop()
    }
  }, 120_000)
})
