import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { findEngines, openWorkspace, type Workspace } from '../terraform/engine.js'
import { installStandIns } from './install-stand-ins.js'
import { knownProviders } from './known-providers.js'
import { requiredVersions } from './real-providers.js'
import { configurationOf, runTwice, writeConfiguration } from './run-twice.js'
import { encodeAs, ZONE, ZONE_ID } from './zone-of.js'

const folder = await mkdtemp(join(tmpdir(), 'dkimkit-stand-ins-'))
const settings = await installStandIns(folder)
afterAll(() => rm(folder, { recursive: true, force: true }))

const names = Object.keys(knownProviders).filter((name) => name !== 'cloudflare4')
const record = { owner: `s1._domainkey.${ZONE}`, type: 'TXT', value: 'v=DKIM1; p=', ttl: 300 }
const engines = await findEngines()

describe.each(engines)('$name $version', (engine) => {
  let workspace: Workspace
  let cloud: string

  beforeAll(async () => {
    cloud = join(folder, `cloud-${engine.name}`)
    await mkdir(cloud)
    workspace = await openWorkspace(engine, {
      TF_CLI_CONFIG_FILE: settings,
      STAND_IN_CLOUD: cloud,
      STAND_IN_ZONES: JSON.stringify({ [ZONE_ID]: ZONE }),
    })
  })
  afterAll(() => workspace.remove())

  it('installs the release of every provider that its schemas are of', async () => {
    await writeConfiguration(workspace, { ...configurationOf(names, {}), ...requiredVersions(names) })
    expect(await workspace.run(['init'])).toMatchObject({ code: 0 })
  })

  it('is told the very schemas of the real providers', async () => {
    const { output } = await workspace.run(['providers', 'schema', '-json'])
    const { provider_schemas } = JSON.parse(output) as {
      provider_schemas: Record<string, { provider: object; resource_schemas: object }>
    }
    const told = new Map(Object.entries(provider_schemas).map(([address, schema]) => [sourceOf(address), schema]))
    const printed = JSON.parse(await readFile(new URL('./schemas.json', import.meta.url), 'utf8')) as Record<
      string,
      { source: string; provider: object | null; resources: object }
    >
    for (const { source, provider, resources } of Object.values(printed)) {
      const seen = told.get(source)
      expect({ source, resources: alike(seen?.resource_schemas) }).toEqual({ source, resources: alike(resources) })
      if (provider) expect(alike(seen?.provider)).toEqual(alike(provider))
    }
  })

  it('keeps the cloud from one process to the next', async () => {
    const resources = { s1: encodeAs('aws_route53_record', record), s2: encodeAs('hcloud_zone_rrset', record) }
    await writeConfiguration(workspace, {
      ...configurationOf(['aws', 'hcloud'], resources),
      ...requiredVersions(['aws', 'hcloud']),
    })
    const courseOf = await runTwice(workspace)
    expect([courseOf('aws_route53_record.s1'), courseOf('hcloud_zone_rrset.s2')]).toEqual([{}, {}])
    expect(await workspace.run(['destroy', '-auto-approve'])).toMatchObject({ code: 0 })
  })
})

function sourceOf(address: string): string {
  return address.split('/').slice(1).join('/')
}

/** A schema without what one of the two leaves out, and with one word for its version. */
function alike(schema: object | undefined): unknown {
  const text = JSON.stringify(schema ?? {}, (key, value) =>
    key === 'description_kind' || (key === 'attributes' && Object.keys(value).length === 0) ? undefined : value,
  )
  return JSON.parse(text.replaceAll('"version":', '"schema_version":'))
}
