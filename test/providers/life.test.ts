import { DkimError, type DnsRecord, type ZoneResource, zoneKinds } from '@dkimkit/core'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { findEngines, openWorkspace, type Workspace } from '../terraform/engine.js'
import { judgeResourceChange } from './judge-resource.js'
import { knownProviders } from './known-providers.js'
import { type Course, configurationOf, plannedChanges, runTwice, writeConfiguration } from './run-twice.js'
import { recordOf, selectors } from './selectors.js'
import { type StartedStandIns, startStandIns } from './start-stand-ins.js'
import { encodeAs, ZONE, ZONE_ID } from './zone-of.js'

interface Life {
  readonly provider: string
  readonly type: string
  readonly selector: string
  readonly name: string
  readonly first: readonly [DnsRecord, ZoneResource]
  readonly next: readonly [DnsRecord, ZoneResource]
}

/** What becomes of a change where it is not made in place; nothing at all is `undefined`. */
const CHANGES: Readonly<Record<string, Readonly<Record<string, Course['next']>>>> = {
  // the text of before has the new one in it
  linode_domain_record: { revoke: undefined },
  // a letter's case makes no difference to the provider
  google_dns_record_set: { letter: undefined },
  dns_txt_record_set: { wait: 'replace' },
  powerdns_record: { revoke: 'replace', letter: 'replace', wait: 'replace' },
  // it has no TTL
  hcloud_zone_record: { revoke: 'replace', letter: 'replace', wait: undefined },
}

const groups = [Object.keys(knownProviders).filter((name) => name !== 'cloudflare4'), ['cloudflare4']]
const engines = await findEngines()

describe.each(engines)('$name $version', (engine) => {
  describe.each(groups)('%s…', (...providers) => {
    const lives = providers.flatMap(livesOf)
    let standIns: StartedStandIns
    let workspace: Workspace

    beforeAll(async () => {
      standIns = await startStandIns(providers, { zones: { [ZONE_ID]: ZONE } })
      workspace = await openWorkspace(engine, standIns.env)
      await declare('first')
      expect(await workspace.run(['init'])).toMatchObject({ code: 0 })
    }, 60_000)
    afterAll(async () => {
      await workspace?.remove()
      await standIns?.close()
    })

    it('validates what core encodes', async () => {
      expect(await workspace.run(['validate'])).toMatchObject({ code: 0 })
    })

    it('publishes every octet, and then has nothing to do', async () => {
      const courseOf = await runTwice(workspace)
      expect(lives.filter(({ type, name }) => Object.keys(courseOf(`${type}.${name}`)).length > 0)).toEqual([])
      expect(published()).toEqual(lives.map(({ first: [record] }) => wanted(record)).sort())
    })

    it('changes what was changed and nothing else, in the way that core says', async () => {
      await declare('next')
      const planned = plannedChanges((await workspace.run(['plan', '-json'])).output)
      const wantedChanges = lives.flatMap(({ type, name, selector }): [string, string][] => {
        const inPlace = selectors[selector]?.next ? 'update' : undefined
        const own = CHANGES[type] ?? {}
        const action = selector in own ? own[selector] : inPlace
        return action ? [[`${type}.${name}`, action]] : []
      })
      expect([...planned].sort()).toEqual(wantedChanges.sort())
      for (const { type, name, first, next } of lives) {
        if (JSON.stringify(first[1]) === JSON.stringify(next[1])) continue
        const action = planned.get(`${type}.${name}`)
        const code = action === undefined ? ['zone/change-stuck'] : action === 'replace' ? ['zone/change-gap'] : []
        expect({ type, name, codes: judgeResourceChange(first[1], next[1]) }).toEqual({ type, name, codes: code })
      }
    })

    it('applies the change, and then has nothing to do', async () => {
      const courseOf = await runTwice(workspace)
      expect(lives.filter(({ type, name }) => Object.keys(courseOf(`${type}.${name}`)).length > 0)).toEqual([])
      const kept = lives.map(({ type, selector, first, next }) => {
        const isStuck = selector in (CHANGES[type] ?? {}) && CHANGES[type]?.[selector] === undefined
        return wanted(isStuck ? first[0] : next[0])
      })
      expect(published()).toEqual(kept.sort())
    })

    it('destroys, and leaves nothing', async () => {
      expect(await workspace.run(['destroy', '-auto-approve'])).toMatchObject({ code: 0 })
      expect(published()).toEqual([])
      expect(standIns.exceptions).toEqual([])
    })

    function declare(step: 'first' | 'next'): Promise<void> {
      const resources = Object.fromEntries(lives.map((life) => [life.name, life[step][1]]))
      return writeConfiguration(workspace, configurationOf(providers, resources))
    }

    function published(): string[] {
      const records = Object.values(standIns.clouds).flatMap((cloud) => cloud.published())
      return records.map(({ owner, type, ttl, data }) => `${owner} ${ttl} ${type} ${data.join('')}`).sort()
    }
  })
})

it('no resource type of core is left out', () => {
  const types = new Set(zoneKinds.flatMap(({ resources }) => [...resources.TXT, ...resources.CNAME]))
  const served = Object.values(knownProviders).flatMap(({ resources }) => Object.keys(resources))
  expect(served.sort()).toEqual([...types].sort())
})

function livesOf(provider: string): Life[] {
  return Object.keys(knownProviders[provider]?.resources ?? {}).flatMap((type, index) =>
    Object.entries(selectors).flatMap(([selector, declared]): Life[] => {
      const first = recordOf(declared, `-${index}`, 'first')
      const next = recordOf(declared, `-${index}`, 'next')
      const before = encoded(type, first)
      const after = encoded(type, next)
      if (before === undefined || after === undefined) return []
      const hasTtl = type !== 'hcloud_zone_record'
      const name = `${type}-${selector}`
      const at = (record: DnsRecord): DnsRecord => (hasTtl ? record : { ...record, ttl: 3600 })
      return [{ provider, type, selector, name, first: [at(first), before], next: [at(next), after] }]
    }),
  )
}

/** `undefined` where the resource type holds no such record, or the provider no text of that length. */
function encoded(type: string, record: DnsRecord): ZoneResource | undefined {
  try {
    return encodeAs(type, record)
  } catch (error) {
    const isRefused = error instanceof DkimError && (error.code === 'bad-argument' || error.code === 'bad-record')
    if (isRefused) return undefined
    throw error
  }
}

function wanted({ owner, type, ttl, value }: DnsRecord): string {
  return `${owner} ${ttl} ${type} ${value}`
}
