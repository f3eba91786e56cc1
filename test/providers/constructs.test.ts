import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as viaCdktf from '@dkimkit/cdktf'
import * as viaCdktn from '@dkimkit/cdktn'
import { declaredRecords, type ZoneKind, zoneKinds } from '@dkimkit/core'
import * as senders from '@dkimkit/core/senders'
import { readManifest } from '@dkimkit/manifest'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Testing as CdktfTesting } from 'cdktf'
import { Testing as CdktnTesting } from 'cdktn'
import { findEngines, openWorkspace, type Workspace } from '../terraform/engine.js'
import { knownProviders } from './known-providers.js'
import { madeKey } from './made-key.js'
import { configurationOf, writeConfiguration } from './run-twice.js'
import { type StartedStandIns, startStandIns } from './start-stand-ins.js'
import { ZONE, ZONE_ID } from './zone-of.js'

type Resources = Readonly<Record<string, Readonly<Record<string, object>>>>

const folder = await mkdtemp(join(tmpdir(), 'dkimkit-constructs-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

const libraries = {
  cdktf: (file: string): string[] => {
    const manifest = viaCdktf.loadManifest(file)
    const { stacks } = new viaCdktf.DkimManifest(CdktfTesting.app(), 'dkim', { manifest })
    return stacks.map((stack) => CdktfTesting.synth(stack, true))
  },
  cdktn: (file: string): string[] => {
    const manifest = viaCdktn.loadManifest(file)
    const { stacks } = new viaCdktn.DkimManifest(CdktnTesting.app(), 'dkim', { manifest })
    return stacks.map((stack) => CdktnTesting.synth(stack, true))
  },
} as const

const providers = Object.keys(knownProviders).filter((name) => name !== 'cloudflare4')
const engines = await findEngines()

describe.each(engines)('$name $version', (engine) => {
  describe.each(Object.entries(libraries))('what %s synthesises for every zone kind', (_, synthesise) => {
    let standIns: StartedStandIns
    let workspace: Workspace

    beforeAll(async () => {
      standIns = await startStandIns(providers, { zones: { [ZONE_ID]: ZONE } })
      workspace = await openWorkspace(engine, standIns.env)
      const resource: Record<string, object> = {}
      for (const kind of zoneKinds) {
        const file = join(folder, `${kind.id}.yaml`)
        await writeFile(file, manifestOf(kind))
        for (const text of synthesise(file))
          Object.assign(resource, (JSON.parse(text) as { resource: Resources }).resource)
      }
      await writeConfiguration(workspace, { ...configurationOf(providers, {}), resource })
      expect(await workspace.run(['init'])).toMatchObject({ code: 0 })
    }, 60_000)
    afterAll(async () => {
      await workspace?.remove()
      await standIns?.close()
    })

    it('is valid', async () => {
      expect(await workspace.run(['validate'])).toMatchObject({ code: 0 })
    })

    it('publishes every octet, and then there is nothing to do', async () => {
      expect(await workspace.run(['apply', '-auto-approve'])).toMatchObject({ code: 0 })
      expect(await workspace.run(['plan', '-detailed-exitcode'])).toMatchObject({ code: 0 })
      for (const kind of zoneKinds) {
        const name = providers.find((each) => knownProviders[each]?.source === kind.provider) ?? ''
        const published = standIns.clouds[name]
          ?.published()
          .map(({ owner, type, data }) => [owner, type, data.join('')])
        expect({ name, published: published?.sort() }).toEqual({ name, published: wantedOf(kind) })
      }
    })

    it('is destroyed', async () => {
      expect(await workspace.run(['destroy', '-auto-approve'])).toMatchObject({ code: 0 })
      expect(Object.values(standIns.clouds).flatMap((cloud) => cloud.published())).toEqual([])
    })
  })
})

/** What the manifest declares, as the DNS has it. */
function wantedOf(kind: ZoneKind): string[][] {
  const { manifest } = readManifest(manifestOf(kind), { now: new Date('2026-11-20'), senders })
  if (manifest === undefined) throw new Error('the manifest of the test is wrong')
  return declaredRecords(manifest, senders)
    .map(({ owner, type, value }) => [owner, type, value])
    .sort()
}

function manifestOf({ id, zoneBy, limits }: ZoneKind): string {
  const since = { pending: '2026-01-01', published: '2026-01-02', active: '2026-01-03' }
  const over = { ...since, retiring: '2026-01-04', revoked: '2026-01-05' }
  const small = madeKey(2048)
  const wide =
    limits.value !== undefined && limits.value < 800
      ? {}
      : { wide: selector('rsa-4096', madeKey(4096), 'published', since) }
  const selectors = {
    s1: selector('rsa-2048', small, 'active', since),
    e1: selector('ed25519', '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=', 'active', since),
    old: selector('rsa-2048', small, 'revoked', over),
    ...wide,
  }
  const variables = { sel1: 's8', sel2: 's82', userId: '1234', wl: 'wl1', mailHost: 'em1', linkZone: 'sendgrid.net' }
  const zone = { kind: id, name: ZONE, resourceGroup: 'dns', ...(zoneBy === 'id' && { id: ZONE_ID }) }
  const domains = {
    [ZONE]: { zone, streams: { mail: { selectors } }, senders: { news: { service: 'sendgrid', variables } } },
    [`news.${ZONE}`]: {
      zone,
      streams: { news: { selectors: { 'mail.2026': selector('rsa-2048', small, 'active', since) } } },
    },
  }
  return JSON.stringify({ version: 1, defaults: { ttl: '1h' }, domains })
}

function selector(algorithm: string, publicKey: string, state: string, since: object): object {
  return { algorithm, publicKey, state, since }
}
