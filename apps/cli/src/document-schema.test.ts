import { startTestServer } from '@dkimkit/dns/testing'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { commands } from './commands.js'
import { describedCommands, problemsOf } from './document-schema.testing.js'
import { inFolder, runCommand, runJson } from './testing-io.testing.js'

type Json = JsonObject | readonly Json[] | string | number | boolean | null
interface JsonObject {
  readonly [name: string]: Json
}

const target = 's1.domainkey.u123.wl7.sendgrid.net'
const ed25519 = 'v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo='
const runs: readonly (readonly string[])[] = [
  ['init', 'example.com', '--keystore', 'file', '--type', 'dual'],
  ['keystore', 'list'],
  ['keygen', 'example.org', '--type', 'dual'],
  ['record', 's1._domainkey.example.com', '--revoke'],
  ['lint', '-'],
  ['senders', 'sendgrid'],
  ['senders', '--target', target],
  ['senders', '--target', `${target}.example.com`],
  ['terraform', '--zone', 'example.com=rfc2136'],
  ['quickstart', 'new'],
  ['version'],
  ['help'],
  ['completion', 'bash'],
]
/** What the name server of the test serves: a key, a chain to one, a revoked key. */
const served = [
  { owner: 's1._domainkey.example.com', type: 'TXT', value: 'v=DKIM1; p=', ttl: 300 },
  { owner: 's2._domainkey.example.com', type: 'CNAME', value: 's4._domainkey.example.com', ttl: 300 },
  { owner: 's4._domainkey.example.com', type: 'TXT', value: ed25519, ttl: 300 },
]
const stdin = [
  's1._domainkey.example.com. 300 IN TXT "v=DKIM1; p="',
  `s2._domainkey.example.com. 300 IN CNAME ${target}.`,
  `s3._domainkey.example.com. 300 IN TXT "${ed25519}"`,
  '',
].join('\n')

/** What may be missing in one place at least. */
const optional = [
  'aa',
  'ad',
  'at',
  'chain',
  'configuration',
  'default',
  'guessed',
  'key',
  'match',
  'missingPair',
  'ms',
  'multiple',
  'nearest',
  'nextStep',
  'note',
  'offset',
  'optional',
  'owner',
  'reason',
  'sender',
  'serial',
  'shard',
  'shards',
  'skipped',
  'tc',
  'ttl',
  'value',
  'zone',
]
/** Maps, whose names are data. */
const open = ['args', 'configuration', 'variables']

const documents: JsonObject[] = []
beforeAll(async () => {
  await inFolder(async (cwd) => {
    const server = await startTestServer({ zones: { 'example.com': served } })
    const owners = [1, 2, 3].map((index) => `s${index}._domainkey.example.com`)
    const check = ['check', ...owners, '--server', `${server.address}:${server.port}`]
    documents.push(await runJson<JsonObject>(check, { cwd }))
    documents.push(...(await checksOfLists(check.slice(-2), cwd)))
    await server.close()
    for (const argv of runs) documents.push(await runJson<JsonObject>(argv, { cwd, stdin }))
  })
})

/** A guess, a list with a line that is no owner, the lines of its only shard, and what merge makes of them. */
async function checksOfLists(server: readonly string[], cwd: string): Promise<JsonObject[]> {
  const guess = await runJson<JsonObject>(['check', '--domain', 'example.com', ...server], { cwd })
  const shard = ['check', '--input', '-', '--shard', '1/1', ...server]
  const list = 's3._domainkey.example.com\nwww.example.com\n'
  const { out } = await runCommand([...shard, '--ndjson'], { cwd, stdin: list })
  const lines: JsonObject[] = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  const whole = await runJson<JsonObject>(shard, { cwd, stdin: list })
  return [guess, whole, ...lines, await runJson<JsonObject>(['merge', '-'], { cwd, stdin: out })]
}

/** The document many times over, each time with one of its objects changed. */
function* change(json: Json, edit: (object: JsonObject) => Iterable<JsonObject>): Generator<Json> {
  if (Array.isArray(json)) {
    for (const [index, item] of json.entries())
      for (const other of change(item, edit)) yield Object.assign([...json], { [index]: other })
  } else if (isObject(json)) {
    yield* edit(json)
    for (const [name, item] of Object.entries(json)) {
      if (open.includes(name)) continue
      for (const other of change(item, edit)) yield { ...json, [name]: other }
    }
  }
}

function isObject(json: Json): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

describe('the schema of the documents', () => {
  it('describes every command that prints one', () => {
    // These print text for a shell and for people.
    const others = ['completion', 'help']
    const names = commands.map(({ name }) => name).filter((name) => !others.includes(name))
    expect(describedCommands()).toEqual(expect.arrayContaining(names.map((name) => `dkimkit/${name}`)))
  })

  it('takes what real runs print', () => {
    expect(documents).toHaveLength(runs.length + 6)
    for (const document of documents) expect(problemsOf(document)).toEqual([])
  })

  it('refuses a field more, in any object', () => {
    let seen = 0
    for (const document of documents) {
      for (const other of change(document, (object) => [{ ...object, more: 1 }])) {
        seen++
        expect(problemsOf(other)).not.toEqual([])
      }
    }
    expect(seen).toBeGreaterThan(40)
  })

  it('refuses a field less, but for those that may be missing', () => {
    const missing = new Set<string>()
    for (const document of documents) {
      for (const name of namesIn(document)) {
        const without = change(document, (object) => (name in object ? [omit(object, name)] : []))
        for (const other of without) if (problemsOf(other).length === 0) missing.add(name)
      }
    }
    expect([...missing].sort()).toEqual(optional)
  })

  it('refuses a field of another type', () => {
    let seen = 0
    for (const document of documents) {
      const wrong = change(document, (object) => Object.keys(object).map((name) => ({ ...object, [name]: null })))
      for (const other of wrong) {
        seen++
        expect(problemsOf(other)).not.toEqual([])
      }
    }
    expect(seen).toBeGreaterThan(150)
  })

  it.each([
    ['nothing', null],
    ['a list', []],
    ['no command', { schema: { name: 'dkimkit/nothing', version: 1 }, findings: [] }],
    ['another version', { schema: { name: 'dkimkit/lint', version: 2 }, findings: [], records: [] }],
    ['the part of another command', { schema: { name: 'dkimkit/lint', version: 1 }, findings: [], keys: [] }],
  ])('refuses %s', (_, document) => {
    expect(problemsOf(document)).not.toEqual([])
  })
})

function namesIn(json: Json): Set<string> {
  if (Array.isArray(json)) return new Set(json.flatMap((item) => [...namesIn(item)]))
  if (!isObject(json)) return new Set()
  return new Set(Object.entries(json).flatMap(([name, item]) => [name, ...(open.includes(name) ? [] : namesIn(item))]))
}

function omit(object: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name))
}
