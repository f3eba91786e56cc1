import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ReattachedProvider, startReattach } from '@dkimkit/terraform-plugin'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { HEAD, LATE, record } from './demo-config.js'
import { demoProvider } from './demo-provider.js'
import { findEngines, isAtLeast, openWorkspace, type Workspace } from './engine.js'

const engines = await findEngines()

describe.each(engines)('$name $version', (engine) => {
  let provider: ReattachedProvider
  let workspace: Workspace
  const stored = (name: string) => join(workspace.folder, 'zone', `${name}.example.org.json`)

  beforeAll(async () => {
    provider = await startReattach(demoProvider, { addresses: ['example.test/demo/demo'] })
    workspace = await openWorkspace(engine, { TF_REATTACH_PROVIDERS: JSON.stringify(provider.reattach) })
    await workspace.configure(HEAD + record('v=DKIM1; p=') + LATE)
    expect(await workspace.run(['init'])).toMatchObject({ code: 0 })
  })
  afterAll(async () => {
    await workspace.remove()
    await provider.close()
  })

  it('validates', async () => {
    expect(await workspace.run(['validate'])).toMatchObject({ code: 0 })
  })

  it('plans what is not known yet as unknown', async () => {
    await workspace.run(['plan', '-out=plan'])
    const plan = JSON.parse((await workspace.run(['show', '-json', 'plan'])).output) as {
      resource_changes: { address: string; change: { after: object; after_unknown: object } }[]
    }
    const changes = new Map(plan.resource_changes.map(({ address, change }) => [address, change]))
    expect(changes.get('demo_record.s1')).toMatchObject({
      after: { ttl: 300, chunks: ['v=DKIM1; p='], secret: null },
      after_unknown: { id: true },
    })
    expect(changes.get('demo_record.late')?.after_unknown).toMatchObject({ id: true, name: true })
  })

  it('applies the plan, and then finds nothing to do', async () => {
    expect(await workspace.run(['apply', 'plan'])).toMatchObject({ code: 0 })
    expect(JSON.parse(await readFile(stored('late'), 'utf8'))).toEqual({ value: 'v=DKIM1; p=', ttl: 300 })
    expect(await workspace.run(['plan', '-detailed-exitcode'])).toMatchObject({ code: 0 })
  })

  it('sees drift and mends it in place', async () => {
    await writeFile(stored('s1._domainkey'), JSON.stringify({ value: 'v=DKIM1; k=rsa; p=', ttl: 60 }))
    const { code, output } = await workspace.run(['plan', '-detailed-exitcode'])
    expect(code).toBe(2)
    expect(output).toContain('demo_record.s1 will be updated in-place')
    expect(output).toContain('Plan: 0 to add, 1 to change, 0 to destroy')
    // an update leaves a stable attribute alone
    expect(output).toMatch(/id +=.*"s1\._domainkey\.example\.org"/)
    await workspace.run(['apply', '-auto-approve'])
    expect(JSON.parse(await readFile(stored('s1._domainkey'), 'utf8'))).toEqual({ value: 'v=DKIM1; p=', ttl: 300 })
  })

  it('creates again what is gone', async () => {
    await rm(stored('late'))
    const { output } = await workspace.run(['plan'])
    expect(output).toContain('demo_record.late will be created')
    await workspace.run(['apply', '-auto-approve'])
    expect(await workspace.run(['plan', '-detailed-exitcode'])).toMatchObject({ code: 0 })
  })

  it('replaces for a change that cannot be made in place', async () => {
    await workspace.configure(HEAD + record('replace me') + LATE)
    expect((await workspace.run(['plan'])).output).toContain('value')
    expect((await workspace.run(['plan'])).output).toContain('Plan: 1 to add, 0 to change, 1 to destroy')
    await workspace.configure(HEAD + record('v=DKIM1; p=').replace('s1._domainkey', 's2._domainkey') + LATE)
    expect((await workspace.run(['plan'])).output).toContain('Plan: 1 to add, 0 to change, 1 to destroy')
  })

  it('shows a diagnostic beside the attribute it is about', async () => {
    await workspace.configure(HEAD + record('snow ☃', 'ttl = 5') + LATE)
    const { output } = await workspace.run(['validate', '-json'])
    const { diagnostics } = JSON.parse(output) as {
      diagnostics: { severity: string; summary: string; range: { start: { line: number } } }[]
    }
    const lines = (HEAD + record('snow ☃')).split('\n')
    expect(diagnostics.map(({ severity, summary, range }) => ({ severity, summary, line: range.start.line }))).toEqual([
      { severity: 'error', summary: 'value is not ASCII', line: lines.findIndex((line) => line.includes('snow')) + 1 },
      { severity: 'warning', summary: 'ttl is short', line: lines.findIndex((line) => line.includes('snow')) + 2 },
    ])
  })

  it('reports an exception as an error of the resource, and keeps the state of the others', async () => {
    await workspace.configure(
      HEAD + record('v=DKIM1; p=') + LATE + record('fail').replace('"s1"', '"bad"').replace('s1._', 'bad._'),
    )
    const { code, output } = await workspace.run(['apply', '-auto-approve'])
    expect(code).toBe(1)
    expect(output).toContain('the store refused the record')
    expect((await workspace.show()).values?.root_module.resources.map(({ address }) => address)).toEqual([
      'demo_record.late',
      'demo_record.s1',
      'terraform_data.name',
    ])
  })

  it('stops what is under way when the user asks for it', async () => {
    await workspace.configure(
      HEAD + record('v=DKIM1; p=') + LATE + record('wait').replace('"s1"', '"slow"').replace('s1._', 'slow._'),
    )
    // Once: at the second the engine leaves everything behind.
    let asked = false
    const { code, output } = await workspace.run(['apply', '-auto-approve'], (seen, child) => {
      if (asked || !seen.includes('demo_record.slow: Creating')) return
      asked = child.kill('SIGINT')
    })
    expect(code).toBe(1)
    expect(output).toContain('stopped: the run was stopped')
  })

  it('imports, and finds nothing to do', async () => {
    await workspace.configure(HEAD + record('v=DKIM1; p=') + LATE)
    await workspace.run(['state', 'rm', 'demo_record.s1'])
    expect(await workspace.run(['import', 'demo_record.s1', 'nonsense'])).toMatchObject({ code: 1 })
    expect(await workspace.run(['import', 'demo_record.s1', 'example.org/s1._domainkey'])).toMatchObject({ code: 0 })
    expect(await workspace.run(['plan', '-detailed-exitcode'])).toMatchObject({ code: 0 })
  })

  it('upgrades a state of an older version', async () => {
    const file = join(workspace.folder, 'terraform.tfstate')
    const state = JSON.parse(await readFile(file, 'utf8'))
    const s1 = state.resources.find(
      ({ type, name }: { type: string; name: string }) => type === 'demo_record' && name === 's1',
    )
    s1.instances[0].schema_version = 0
    s1.instances[0].attributes = {
      id: 's1._domainkey.example.org',
      zone: 'example.org',
      name: 's1._domainkey',
      text: 'old',
      ttl: 300,
    }
    await writeFile(file, JSON.stringify({ ...state, serial: state.serial + 1 }))
    expect(await workspace.run(['plan', '-detailed-exitcode'])).toMatchObject({ code: 0 })
    s1.instances[0].schema_version = 2
    await writeFile(file, JSON.stringify({ ...state, serial: state.serial + 2 }))
    expect(await workspace.run(['plan'])).toMatchObject({ code: 1 })
    s1.instances[0].schema_version = 0
    await writeFile(file, JSON.stringify({ ...state, serial: state.serial + 3 }))
  })

  it('reads data', async () => {
    await workspace.configure(`${HEAD + record('v=DKIM1; p=') + LATE}
data "demo_tags" "s1" { text = demo_record.s1.value }
output "tags" { value = data.demo_tags.s1.tags }
`)
    expect(await workspace.run(['apply', '-auto-approve'])).toMatchObject({ code: 0 })
    expect((await workspace.show()).values?.outputs?.tags?.value).toEqual({ v: 'DKIM1', p: '' })
  })

  it('destroys, and leaves nothing', async () => {
    const { code, output } = await workspace.run(['destroy', '-auto-approve'])
    expect(code).toBe(0)
    expect(output).toContain('Destroy complete')
    await expect(readFile(stored('s1._domainkey'))).rejects.toThrow()
    await expect(readFile(stored('late'))).rejects.toThrow()
  })

  // Older engines have no provider functions: there is nothing to ask of them.
  const callsFunctions: typeof it | undefined = isAtLeast(engine, { terraform: 8, tofu: 7 }) ? it : undefined
  callsFunctions?.('calls functions, and blames the right argument', async () => {
    await workspace.configure(`${HEAD}
output "chunks" { value = provider::demo::chunks("${'x'.repeat(300)}") }
output "count" { value = provider::demo::count(null, ["a", 1], { b = true }) }
`)
    expect(await workspace.run(['apply', '-auto-approve'])).toMatchObject({ code: 0 })
    const { outputs } = (await workspace.show()).values ?? {}
    expect(outputs?.chunks?.value).toEqual(['x'.repeat(255), 'x'.repeat(45)])
    expect(outputs?.count?.value).toBe(3)
    await workspace.configure(`${HEAD}\noutput "chunks" { value = provider::demo::chunks("") }\n`)
    expect((await workspace.run(['plan'])).output).toContain('Invalid value for "text" parameter: text is empty')
  })
})
