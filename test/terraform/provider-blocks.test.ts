import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type ReattachedProvider, startReattach } from '@dkimkit/terraform-plugin'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { HEAD, record } from './demo-config.js'
import { demoProvider } from './demo-provider.js'
import { findEngines, openWorkspace, type Workspace } from './engine.js'

const SECOND = `
provider "demo" {
  alias     = "second"
  directory = abspath("\${path.module}/second")
}
`

const engines = await findEngines()

describe.each(engines)('$name $version', (engine) => {
  let provider: ReattachedProvider
  let workspace: Workspace

  beforeAll(async () => {
    provider = await startReattach(demoProvider, { addresses: ['example.test/demo/demo'] })
    workspace = await openWorkspace(engine, { TF_REATTACH_PROVIDERS: JSON.stringify(provider.reattach) })
    await workspace.configure(HEAD)
    expect(await workspace.run(['init'])).toMatchObject({ code: 0 })
  })
  afterAll(async () => {
    await workspace.remove()
    await provider.close()
  })

  it('gives each provider block a client of its own, though one process serves both', async () => {
    const second = record('two', 'provider = demo.second').replace('"s1"', '"s2"').replace('s1._', 's2._')
    await workspace.configure(HEAD + SECOND + record('one') + second)
    expect(await workspace.run(['apply', '-auto-approve'])).toMatchObject({ code: 0 })
    expect(await readdir(join(workspace.folder, 'zone'))).toEqual(['s1._domainkey.example.org.json'])
    expect(await readdir(join(workspace.folder, 'second'))).toEqual(['s2._domainkey.example.org.json'])
  })

  it('shows what is wrong with a provider block', async () => {
    await workspace.configure(HEAD.replace(/directory = .*/, 'directory = ""') + record('one'))
    const { code, output } = await workspace.run(['validate'])
    expect(code).toBe(1)
    expect(output).toContain('directory is empty')
  })

  it('lets a legacy resource read back another value than was planned, and suppress the difference', async () => {
    const target = (name: string) => `${HEAD}${SECOND}\nresource "demo_legacy" "a" {\n  target = "${name}"\n}\n`
    await workspace.configure(target('a.example.com'))
    expect(await workspace.run(['apply', '-auto-approve'])).toMatchObject({ code: 0 })
    expect((await workspace.show()).values?.root_module.resources[0]?.values).toEqual({ target: 'a.example.com.' })
    expect(await workspace.run(['plan', '-detailed-exitcode'])).toMatchObject({ code: 0 })
    await workspace.configure(target('b.example.com'))
    expect((await workspace.run(['plan'])).output).toContain('1 to add, 0 to change, 1 to destroy')
  })
})
