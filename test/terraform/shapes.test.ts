import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ReattachedProvider, startReattach } from '@dkimkit/terraform-plugin'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { HEAD } from './demo-config.js'
import { demoProvider } from './demo-provider.js'
import { findEngines, isAtLeast, openWorkspace, type Workspace } from './engine.js'

const EVERYTHING = `
variable "late" { default = "late" }
resource "terraform_data" "late" { input = var.late }
resource "demo_shapes" "all" {
  number    = 18446744073709551617
  bool      = false
  list      = [0.1, 1e-7, 0.5, -3, 9007199254740993, -18446744073709551617, 1e30, 123456789.12345678912345678912]
  set       = ["b", "a", terraform_data.late.output]
  map       = { yes = true, __proto__ = false, "ключ ☃" = true }
  object    = { a = "\${terraform_data.late.output}!", b = [] }
  tuple     = ["one", 2]
  dynamic   = { deep = [1, "two", null, { late = terraform_data.late.output }] }
  one       = { given = terraform_data.late.output }
  many      = [{ given = "a" }, { given = "b" }]
  keyed     = { k = { given = 1 } }
  unordered = [{ given = "x" }, { given = "y" }]
  single { text = "s" }
  item {
    text = "first"
    inner { text = "i" }
    inner {}
  }
  item { text = terraform_data.late.output }
  labelled "key" { text = "l" }
  loose { any = "text" }
  loose { any = [1, 2] }
}
resource "demo_shapes" "nothing" {}
`

const engines = await findEngines()

describe.each(engines)('$name $version', (engine) => {
  let provider: ReattachedProvider
  let workspace: Workspace
  const exceptions: unknown[] = []

  beforeAll(async () => {
    provider = await startReattach(demoProvider, {
      addresses: ['example.test/demo/demo'],
      onException: (error) => exceptions.push(error),
    })
    workspace = await openWorkspace(engine, { TF_REATTACH_PROVIDERS: JSON.stringify(provider.reattach) })
    await workspace.configure(HEAD + EVERYTHING)
    expect(await workspace.run(['init'])).toMatchObject({ code: 0 })
  })
  afterAll(async () => {
    await workspace.remove()
    await provider.close()
    expect(exceptions).toEqual([])
  })

  it('applies every type and every nesting, unknown parts included', async () => {
    expect(await workspace.run(['apply', '-auto-approve'])).toMatchObject({ code: 0 })
    // the state file alone keeps every digit: OpenTofu rounds what it prints
    const state = await readFile(join(workspace.folder, 'terraform.tfstate'), 'utf8')
    for (const exact of ['18446744073709551617', '9007199254740993', '123456789.12345678912345678912', '0.0000001']) {
      expect(state).toContain(exact)
    }
    const shown = (await workspace.show()).values?.root_module.resources.find(
      ({ address }) => address === 'demo_shapes.all',
    )
    expect(shown?.values).toMatchObject({
      id: 'shape-0',
      bool: false,
      set: ['a', 'b', 'late'],
      object: { a: 'late!', b: [] },
      tuple: ['one', 2],
      dynamic: { deep: [1, 'two', null, { late: 'late' }] },
      computed: ['made', 1],
      one: { given: 'late', made: 'made' },
      many: [
        { given: 'a', made: 'made' },
        { given: 'b', made: 'made' },
      ],
      keyed: { k: { given: 1 } },
      unordered: [{ given: 'x' }, { given: 'y' }],
      single: { text: 's' },
      item: [
        { text: 'first', made: 'made' },
        { text: 'late', made: 'made', inner: [] },
      ],
      labelled: { key: { text: 'l' } },
      loose: [{ any: 'text' }, { any: [1, 2] }],
    })
    expect(Object.keys(shown?.values.map as object).sort()).toEqual(['__proto__', 'yes', 'ключ ☃'])
  })

  it('finds nothing to do then', async () => {
    const { code, output } = await workspace.run(['plan', '-detailed-exitcode'])
    expect({ code, output }).toMatchObject({ code: 0 })
  })

  it('updates a part deep within, and finds nothing to do then', async () => {
    await workspace.configure(
      HEAD + EVERYTHING.replace('inner { text = "i" }', 'inner { text = "j" }').replace('given = "b"', 'given = "c"'),
    )
    const { output } = await workspace.run(['apply', '-auto-approve'])
    expect(output).toContain('1 changed')
    expect(await workspace.run(['plan', '-detailed-exitcode'])).toMatchObject({ code: 0 })
  })

  it('points at an attribute of a nested block, and at a key of a map', async () => {
    const text =
      HEAD +
      EVERYTHING.replace('item { text = terraform_data.late.output }', 'item { text = "bad" }').replace(
        'yes = true',
        'bad = true',
      )
    await workspace.configure(text)
    const { diagnostics } = JSON.parse((await workspace.run(['validate', '-json'])).output) as {
      diagnostics: { summary: string; range: { start: { line: number } } }[]
    }
    const lines = text.split('\n')
    expect(diagnostics.map(({ summary, range }) => [summary, lines[range.start.line - 1]?.trim()])).toEqual([
      ['bad item', 'item { text = "bad" }'],
      ['bad key', expect.stringMatching(/^map /)],
    ])
  })

  // Older engines have no write-only attributes.
  const writeOnly: typeof it | undefined = isAtLeast(engine, { terraform: 11, tofu: 11 }) ? it : undefined
  // OpenTofu 1.6 mistakes 2⁶⁴ for another number in its own plans
  writeOnly?.('hands over a write-only attribute, and keeps it out of the state', async () => {
    await workspace.configure(
      `${HEAD}\nresource "demo_shapes" "hidden" {\n  hidden = "hunter2"\n  number = 18446744073709551616\n}\n`,
    )
    expect(await workspace.run(['apply', '-auto-approve'])).toMatchObject({ code: 0 })
    const { output } = await workspace.run(['show', '-json'])
    expect(output).toContain('shape-7')
    expect(output).not.toContain('hunter2')
    expect(await workspace.run(['plan', '-detailed-exitcode'])).toMatchObject({ code: 0 })
  })

  it('prints a schema that, served again, is printed the same', async () => {
    const printed = JSON.parse((await workspace.run(['providers', 'schema', '-json'])).output) as {
      provider_schemas: Record<string, { resource_schemas: Record<string, { version: number; block: object }> }>
    }
    const [first] = Object.values(printed.provider_schemas)
    expect(first?.resource_schemas.demo_record).toMatchObject({
      version: 1,
      block: { attributes: { ttl: { type: 'number', optional: true, computed: true }, zone: { required: true } } },
    })
    await expectSameAgain(first?.resource_schemas ?? {})
  })

  async function expectSameAgain(schemas: Record<string, object>): Promise<void> {
    const { defineProvider, readSchema } = await import('@dkimkit/terraform-plugin')
    const unused = { create: () => ({}), read: () => null, update: () => ({}), delete: () => {} }
    const twin = defineProvider({
      name: 'demo',
      resources: Object.fromEntries(
        Object.entries(schemas).map(([type, schema]) => [type, { ...unused, schema: readSchema(schema) }]),
      ),
    })
    const served = await startReattach(twin, { addresses: ['example.test/demo/demo'] })
    const other = await openWorkspace(engine, { TF_REATTACH_PROVIDERS: JSON.stringify(served.reattach) })
    await other.configure(
      'terraform {\n  required_providers {\n    demo = { source = "example.test/demo/demo" }\n  }\n}\n',
    )
    await other.run(['init'])
    const printed = JSON.parse((await other.run(['providers', 'schema', '-json'])).output) as {
      provider_schemas: Record<string, { resource_schemas: object }>
    }
    await other.remove()
    await served.close()
    expect(Object.values(printed.provider_schemas)[0]?.resource_schemas).toEqual(schemas)
  }
})
