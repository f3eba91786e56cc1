import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ZoneResource } from '@dkimkit/core'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { findEngines, openWorkspace, type Workspace } from '../terraform/engine.js'
import type { Cloud, PublishedRecord } from './cloud.js'
import { judgeResource } from './judge-resource.js'
import { knownProviders } from './known-providers.js'
import { madeKey } from './made-key.js'
import { type NameOutcome, type NameRow, nameTable } from './name-table.js'
import { configurationOf, resourceBlocks, runTwice, writeConfiguration } from './run-twice.js'
import { type StartedStandIns, startStandIns } from './start-stand-ins.js'
import { encodeAs, ZONE, ZONE_ID } from './zone-of.js'

interface Case extends NameRow {
  readonly name: string
  readonly owner: string
  readonly provider: string
  readonly resource: ZoneResource
}

const DATA = {
  TXT: `v=DKIM1; k=rsa; p=${madeKey(2048)}`,
  'RSA-4096': `v=DKIM1; k=rsa; p=${madeKey(4096)}`,
  CNAME: 's1.sender.test',
} as const

const groups = [Object.keys(knownProviders).filter((name) => name !== 'cloudflare4'), ['cloudflare4']]
const engines = await findEngines()

describe.each(engines)('$name $version', (engine) => {
  describe.each(groups)('%s…', (...providers) => {
    const cases = nameTable.map(caseOf).filter(({ provider }) => providers.includes(provider))
    const asked = cases.filter(({ outcome }) => outcome !== 'invalid')
    const invalid = cases.filter(({ outcome }) => outcome === 'invalid')
    let standIns: StartedStandIns
    let workspace: Workspace
    let courseOf: Awaited<ReturnType<typeof runTwice>>

    beforeAll(async () => {
      standIns = await startStandIns(providers, { zones: { [ZONE_ID]: ZONE } })
      workspace = await openWorkspace(engine, standIns.env)
      await writeConfiguration(workspace, configurationOf(providers, resourcesOf(asked)))
      expect(await workspace.run(['init'])).toMatchObject({ code: 0 })
      courseOf = await runTwice(workspace)
    }, 120_000)
    afterAll(async () => {
      await workspace?.remove()
      await standIns?.close()
    })

    it.each(asked)('$type with $what is $outcome', ({ provider, type, name, owner, record, written, outcome }) => {
      const course = courseOf(`${type}.${name}`)
      const published = publishedAt(standIns.clouds[provider], name)
      const isKnown =
        published.length === 1 &&
        published[0]?.owner === owner &&
        published[0]?.data.join('') === DATA[record] &&
        published[0]?.ttl === (written.ttl ?? written.ttl_sec ?? 300)
      const seen: NameOutcome = course.error ? 'refused' : course.next ? 'drifts' : isKnown ? 'kept' : 'elsewhere'
      expect({ outcome: seen, ...course, published }).toMatchObject({ outcome })
      if (course.error) expect(published).toEqual([])
    })

    it.each(cases)('core says so of $type with $what', ({ resource, code }) => {
      expect(judgeResource(resource).map((found) => found.code)).toEqual(code ? [code] : [])
    })

    it('validate refuses the rest, and points at the attribute', async () => {
      for (const each of invalid) {
        const file = join(workspace.folder, `${each.name}.tf.json`)
        await writeFile(file, JSON.stringify({ resource: resourceBlocks(resourcesOf([each])) }))
      }
      const { code, output } = await workspace.run(['validate', '-json'])
      const { diagnostics } = JSON.parse(output) as { diagnostics: { range?: { filename: string } }[] }
      expect(diagnostics.map(({ range }) => range?.filename).sort()).toEqual(
        invalid.map(({ name }) => `${name}.tf.json`).sort(),
      )
      expect(code).toBe(invalid.length > 0 ? 1 : 0)
    })
  })
})

function caseOf(row: NameRow, index: number): Case {
  const provider = Object.keys(knownProviders).find((name) => knownProviders[name]?.resources[row.type])
  const name = `name-${index}`
  const owner = `${name}._domainkey.${ZONE}`
  const type = row.record === 'CNAME' ? 'CNAME' : 'TXT'
  // the provider refuses it at a length at which core would not write it
  const value = row.record === 'RSA-4096' ? DATA.TXT : DATA[row.record]
  const { attributes, ...rest } = encodeAs(row.type, { owner, type, value, ttl: 300 })
  const wide = row.record === 'RSA-4096' ? { value: DATA['RSA-4096'] } : {}
  const text = JSON.stringify(row.written)
    .replaceAll('{n}', `${name}._domainkey`)
    .replaceAll('{N}', `${name.toUpperCase()}._domainkey`)
  const resource = { ...rest, attributes: { ...attributes, ...wide, ...(JSON.parse(text) as object) } }
  return { ...row, name, owner, provider: provider ?? '', resource }
}

function resourcesOf(cases: readonly Case[]): Record<string, ZoneResource> {
  return Object.fromEntries(cases.map(({ name, resource }) => [name, resource]))
}

function publishedAt(cloud: Cloud | undefined, name: string): PublishedRecord[] {
  return cloud?.published().filter(({ owner }) => owner.startsWith(`${name}.`)) ?? []
}
