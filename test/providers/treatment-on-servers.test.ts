import { Resolver } from 'node:dns/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { findEngines, openWorkspace, type Workspace } from '../terraform/engine.js'
import { configurationOf, runTwice, writeConfiguration } from './run-twice.js'
import { type StartedStandIns, startStandIns } from './start-stand-ins.js'
import { rowsOf } from './treatment-rows.js'
import { outcomeOf } from './treatment-table.js'
import { ZONE } from './zone-of.js'
import { type ZoneServer, zoneServerKinds } from './zone-server.js'

const SOA = '@ 300 IN SOA ns hostmaster 1 3600 600 86400 60\n@ 300 IN NS ns\nns 300 IN A 127.0.0.1\n'
const [engine] = await findEngines()

// what the table says of these two was seen with real servers, so it has to hold with them too
describe.each(zoneServerKinds)('$server', ({ provider, start }) => {
  const rows = rowsOf(provider)
  let standIns: StartedStandIns
  let zone: ZoneServer
  let workspace: Workspace
  let courseOf: Awaited<ReturnType<typeof runTwice>>

  beforeAll(async () => {
    if (engine === undefined) throw new Error('no engine')
    zone = await start({ [ZONE]: `$ORIGIN ${ZONE}.\n${SOA}` })
    standIns = await startStandIns([provider])
    // the API writes to SQLite, which takes one writer at a time
    workspace = await openWorkspace(engine, { ...standIns.env, TF_CLI_ARGS_apply: '-parallelism=1' })
    const resources = Object.fromEntries(rows.map(({ name, resource }) => [name, resource]))
    await writeConfiguration(workspace, configurationOf([provider], resources, { [provider]: zone.block }))
    expect(await workspace.run(['init'])).toMatchObject({ code: 0 })
    courseOf = await runTwice(workspace)
  }, 120_000)
  afterAll(async () => {
    await workspace?.remove()
    await standIns?.close()
    await zone?.server.stop()
  })

  it.each(rows)('$type: $form is $outcome', async ({ type, name, owner, meant, outcome }) => {
    const resolver = new Resolver()
    resolver.setServers([`${zone.server.address}:${zone.server.port}`])
    const answer = await resolver.resolveTxt(owner).catch(({ code }: NodeJS.ErrnoException) => {
      if (code === 'ENOTFOUND' || code === 'ENODATA') return []
      throw new Error(`${owner}: ${code}`)
    })
    const texts = answer.map((strings) => strings.join(''))
    const course = courseOf(`${type}.${name}`)
    expect({ outcome: outcomeOf(course, texts, meant), course, texts }).toMatchObject({ outcome })
  })
})
