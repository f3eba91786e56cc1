import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { findEngines, openWorkspace, type Workspace } from '../terraform/engine.js'
import type { Cloud } from './cloud.js'
import { judgeResource } from './judge-resource.js'
import { knownProviders } from './known-providers.js'
import { configurationOf, runTwice, writeConfiguration } from './run-twice.js'
import { type StartedStandIns, startStandIns } from './start-stand-ins.js'
import { rowsOf } from './treatment-rows.js'
import { outcomeOf, treatmentTable } from './treatment-table.js'
import { ZONE, ZONE_ID } from './zone-of.js'

/** Both releases of Cloudflare's provider have one address, so they are run apart. */
const groups = [Object.keys(knownProviders).filter((name) => name !== 'cloudflare4'), ['cloudflare4']]
const engines = await findEngines()

describe.each(engines)('$name $version', (engine) => {
  describe.each(groups)('%s…', (...providers) => {
    const rows = providers.flatMap(rowsOf)
    let standIns: StartedStandIns
    let workspace: Workspace
    let courseOf: Awaited<ReturnType<typeof runTwice>>

    beforeAll(async () => {
      standIns = await startStandIns(providers, { zones: { [ZONE_ID]: ZONE } })
      workspace = await openWorkspace(engine, standIns.env)
      const resources = Object.fromEntries(rows.map(({ name, resource }) => [name, resource]))
      await writeConfiguration(workspace, configurationOf(providers, resources))
      expect(await workspace.run(['init'])).toMatchObject({ code: 0 })
      courseOf = await runTwice(workspace)
    }, 120_000)
    afterAll(async () => {
      await workspace?.remove()
      await standIns?.close()
    })

    it.each(rows)('$type: $form is $outcome', ({ provider, type, name, owner, meant, outcome }) => {
      const course = courseOf(`${type}.${name}`)
      const texts = textsAt(standIns.clouds[provider], owner)
      expect({ outcome: outcomeOf(course, texts, meant), course, texts }).toMatchObject({ outcome })
    })

    it.each(rows)('core says so of $type: $form', ({ provider, resource, outcome, owner, meant }) => {
      const [found] = judgeResource(resource).filter(({ code }) => code.startsWith('zone/encoding-'))
      const judged = found === undefined ? 'kept' : (found.treatment ?? 'drifts')
      // the rule tells the worse of two: that something else is published, whatever the plan then shows
      if (judged === 'published') expect(textsAt(standIns.clouds[provider], owner)).not.toEqual([meant])
      else expect(judged).toBe(outcome)
    })
  })
})

it('leaves out no resource type', () => {
  const types = Object.values(knownProviders).flatMap(({ resources }) => Object.keys(resources))
  const texts = types.filter((type) => !type.includes('cname'))
  expect(Object.keys(treatmentTable).sort()).toEqual(texts.sort())
})

function textsAt(cloud: Cloud | undefined, owner: string): string[] {
  const records = cloud?.published().filter((record) => record.owner === owner) ?? []
  return records.map(({ data }) => data.join(''))
}
