import { Resolver } from 'node:dns/promises'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { quoteTxtValue, splitTxt } from '@dkimkit/core'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { runDkimkit } from '../peers/run-dkimkit.js'
import { type Engine, findEngines, openWorkspace, type Workspace } from '../terraform/engine.js'
import { findRealProviders, requiredVersions } from './real-providers.js'
import { makeRotatedDomain, type TestManifest } from './rotated-domain.js'
import { plannedChanges } from './run-twice.js'
import { startStandIns } from './start-stand-ins.js'
import { ZONE } from './zone-of.js'
import { type ZoneServer, type ZoneServerKind, zoneServerKinds } from './zone-server.js'

interface Checked {
  readonly findings: readonly { readonly code: string; readonly severity: string }[]
  readonly results: readonly { readonly owner: string; readonly outcome: string; readonly values: readonly string[] }[]
}

const domain = await makeRotatedDomain()
const SOA = '@ 300 IN SOA ns hostmaster 1 3600 600 86400 60\n@ 300 IN NS ns\nns 300 IN A 127.0.0.1\n'
const zones = {
  [ZONE]: `$ORIGIN ${ZONE}.\n${SOA}www 300 IN A 127.0.0.1\n@ 300 IN TXT "v=spf1 -all"\n`,
  'sendgrid.net': `$ORIGIN sendgrid.net.\n${SOA}${domain.targets
    .map((target) => `${target}. 300 IN TXT ${quoteTxtValue(domain.sendersKey)}\n`)
    .join('')}`,
}

const standIns = await startStandIns(['dns', 'powerdns'])
afterAll(() => standIns.close())

interface Case extends ZoneServerKind {
  readonly engine: Engine
  readonly providers: 'stand-in' | 'real provider'
  readonly env: Readonly<Record<string, string>>
}

const cases = (await Promise.all((await findEngines()).map(casesOf))).flat()

describe.each(cases)('$server by the $providers, $engine.name $engine.version', (each) => {
  const { engine, env, kind, provider, providers, start } = each
  // the API writes to SQLite, which takes one writer at a time
  const parallel = provider === 'powerdns' ? ['-parallelism=1'] : []
  let zone: ZoneServer
  let workspace: Workspace
  let untouched: readonly string[]

  beforeAll(async () => {
    zone = await start(zones)
    untouched = await zone.dump(ZONE)
    workspace = await openWorkspace(engine, env)
    await declare(domain.before)
    expect(await workspace.run(['init'])).toMatchObject({ code: 0 })
  }, 120_000)
  afterAll(async () => {
    await workspace?.remove()
    await zone?.server.stop()
  })

  it('applies, and serves every octet as declared', async () => {
    expect(await workspace.run(['apply', '-auto-approve', ...parallel])).toMatchObject({ code: 0 })
    await expectServed(domain.before)
  })

  it('then has nothing to do', async () => {
    expect(await workspace.run(['plan', '-detailed-exitcode'])).toMatchObject({ code: 0 })
  })

  it('takes a step of a rotation, and touches nothing else', async () => {
    await declare(domain.after)
    const planned = plannedChanges((await workspace.run(['plan', '-json'])).output)
    const changes = [...planned].map(([address, action]) => `${action} ${address.split('.')[1]?.split('_')[0]}`)
    // this provider changes nothing in place
    expect(changes.sort()).toEqual(['create next', provider === 'powerdns' ? 'replace old' : 'update old'])
    expect(await workspace.run(['apply', '-auto-approve', ...parallel])).toMatchObject({ code: 0 })
    await expectServed(domain.after)
    expect(await workspace.run(['plan', '-detailed-exitcode'])).toMatchObject({ code: 0 })
  })

  // PowerDNS's API asks for its key over HTTP, and there is nothing of TSIG to try
  const signed: typeof it | undefined = provider === 'dns' ? it : undefined
  signed?.('changes nothing with another key', async () => {
    const before = await zone.dump(ZONE)
    const secret = Buffer.alloc(32).toString('base64')
    const [block] = (zone.block as { update: [object] }).update
    await writeProvider({ update: [{ ...block, key_secret: secret }] })
    expect(await workspace.run(['destroy', '-auto-approve'])).toMatchObject({ code: 1 })
    expect(await zone.dump(ZONE)).toEqual(before)
    await writeProvider(zone.block)
  })

  it('destroys, and leaves the zone as it was', async () => {
    expect(await workspace.run(['destroy', '-auto-approve', ...parallel])).toMatchObject({ code: 0 })
    expect(await zone.dump(ZONE)).toEqual(untouched)
  })

  /** As a user does: the manifest is written, the command makes the resources of it. */
  async function declare({ text }: TestManifest): Promise<void> {
    const at = (name: string): string => join(workspace.folder, name)
    await writeFile(at('dkim.yaml'), text)
    await writeProvider(zone.block)
    if (providers === 'real provider') {
      await writeFile(at('versions_override.tf.json'), JSON.stringify(requiredVersions([provider])))
    }
    const where = [`--zone=${ZONE}=${kind}:${ZONE}`, '--out', at('dkim.tf.json')]
    const { code, document } = await runDkimkit<Checked>('terraform', '--manifest', at('dkim.yaml'), ...where)
    expect({ code, errors: errorsOf(document) }).toEqual({ code: 0, errors: [] })
  }

  function writeProvider(block: object): Promise<void> {
    return writeFile(join(workspace.folder, 'provider.tf.json'), JSON.stringify({ provider: { [provider]: block } }))
  }

  async function expectServed({ records }: TestManifest): Promise<void> {
    const { address, port } = zone.server
    const manifest = join(workspace.folder, 'dkim.yaml')
    const { document } = await runDkimkit<Checked>('check', '--manifest', manifest, '--server', `${address}:${port}`)
    const served = document.results.map(({ owner, outcome, values }) => [owner, outcome, ...values])
    const wanted = records.map(({ owner, type, value }) => [owner, 'found', type === 'TXT' ? value : domain.sendersKey])
    expect(served.sort()).toEqual(wanted.sort())
    expect(errorsOf(document)).toEqual([])
    // another reader of the DNS, which sees where the strings are cut
    const resolver = new Resolver()
    resolver.setServers([`${address}:${port}`])
    for (const { owner, type, value } of records) {
      if (type === 'TXT') expect(await resolver.resolveTxt(owner)).toEqual([splitTxt(value)])
      else expect(await resolver.resolveCname(owner)).toEqual([value])
    }
  }
})

function errorsOf({ findings }: Checked): Checked['findings'] {
  return findings.filter(({ severity }) => severity === 'error')
}

async function casesOf(engine: Engine): Promise<Case[]> {
  return (
    await Promise.all(
      zoneServerKinds.map(async (server): Promise<Case[]> => {
        const real = await findRealProviders(engine, [server.provider])
        return [
          { ...server, engine, providers: 'stand-in', env: standIns.env },
          ...(real ? [{ ...server, engine, providers: 'real provider' as const, env: real }] : []),
        ]
      }),
    )
  ).flat()
}
