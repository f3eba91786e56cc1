import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Context,
  defineDataSource,
  defineProvider,
  defineResource,
  type Provider,
} from '@dkimkit/terraform-plugin'
import { legacy } from './demo-legacy.js'
import { shapes } from './demo-shapes.js'

/** Where the demo provider keeps its records: a folder, a JSON file for each. */
interface Store {
  readonly directory: string
}

interface StoredRecord {
  readonly value: string
  readonly ttl: number
}

/** A record kept in a file: an identifier and chunks that are computed, a time to live with a default. */
const record = defineResource({
  schema: {
    attributes: {
      id: { type: 'string', computed: true },
      zone: { type: 'string', required: true },
      name: { type: 'string', required: true },
      value: { type: 'string', required: true, description: 'What the record says.' },
      ttl: { type: 'number', optional: true, computed: true },
      chunks: { type: ['list', 'string'], computed: true },
      secret: { type: 'string', optional: true, sensitive: true },
    },
  },
  version: 1,
  replaceOn: ['zone', 'name'],
  stable: ['id'],
  defaults: { ttl: 300 },

  validate({ value, ttl }, context) {
    if (typeof value === 'string' && /[^\x20-\x7e]/.test(value)) {
      context.error('value is not ASCII', { detail: 'Only printable ASCII is allowed.', path: ['value'] })
    }
    if (ttl !== null && typeof ttl !== 'symbol' && Number(ttl) < 60) context.warn('ttl is short', { path: ['ttl'] })
  },
  plan({ prior, planned }, context) {
    if (prior !== null && planned.value === 'replace me') context.replace(['value'])
    return typeof planned.value === 'string' ? { ...planned, chunks: cut(planned.value) } : planned
  },
  async create({ planned }, { client, signal }: Context<Store>) {
    if (planned.value === 'fail') throw new Error('the store refused the record')
    if (planned.value === 'wait') await untilAborted(signal)
    const { zone, name, value, ttl } = planned
    await writeFile(fileOf(client, { zone, name }), JSON.stringify({ value, ttl }))
    return { ...planned, id: `${name}.${zone}`, chunks: cut(value) }
  },
  async read(state, { client }: Context<Store>) {
    const stored = await readStored(fileOf(client, state))
    return stored && { ...state, value: stored.value, ttl: stored.ttl, chunks: cut(stored.value) }
  },
  async update({ planned }, { client }: Context<Store>) {
    const { value, ttl } = planned
    await writeFile(fileOf(client, planned), JSON.stringify({ value, ttl }))
    return { ...planned, chunks: cut(value) }
  },
  async delete(state, { client }: Context<Store>) {
    await rm(fileOf(client, state), { force: true })
  },
  import(id, context) {
    const [zone, name] = id.split('/')
    if (zone === undefined || name === undefined) throw new Error(`${id} is no identifier, such as example.com/s1`)
    context.warn('imported without its secret')
    return { id: `${name}.${zone}`, zone, name }
  },
  upgrade({ state }) {
    // version 0 called the value 'text'
    const { text, ...rest } = state as { text: string; zone: string; name: string; id: string; ttl: number }
    return { ...rest, value: text, chunks: cut(text), secret: null }
  },
})

const tags = defineDataSource({
  schema: {
    attributes: {
      text: { type: 'string', required: true },
      tags: { type: ['map', 'string'], computed: true },
    },
  },
  read({ text }) {
    const pairs = text.split(';').filter((part) => part.includes('='))
    return { text, tags: Object.fromEntries(pairs.map((pair) => pair.trim().split('=') as [string, string])) }
  },
})

/** The provider that the tests drive with real engines. */
export const demoProvider: Provider<Store> = defineProvider<Store>({
  name: 'demo',
  schema: { attributes: { directory: { type: 'string', required: true } } },
  validate({ directory }, context) {
    if (directory === '') context.error('directory is empty', { path: ['directory'] })
  },
  async configure({ directory }) {
    if (typeof directory !== 'string') throw new Error('directory is not known yet')
    await mkdir(directory, { recursive: true })
    return { directory }
  },
  resources: { demo_record: record, demo_shapes: shapes, demo_legacy: legacy },
  dataSources: { demo_tags: tags },
  functions: {
    chunks: {
      summary: 'Cuts a text into strings of 255',
      parameters: [{ name: 'text', type: 'string' }],
      return_type: ['list', 'string'],
      call([text], context) {
        if (text === '') context.error('text is empty', { path: [0] })
        return cut(String(text))
      },
    },
    count: {
      variadic_parameter: { name: 'values', type: 'dynamic', is_nullable: true },
      return_type: 'number',
      call: (values) => values.length,
    },
  },
})

function cut(text: string): string[] {
  return text.match(/.{1,255}/g) ?? []
}

function fileOf({ directory }: Store, { zone, name }: { readonly zone: string; readonly name: string }): string {
  return join(directory, `${name}.${zone}.json`)
}

async function readStored(file: string): Promise<StoredRecord | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as StoredRecord
  } catch {
    return null
  }
}

function untilAborted(signal: AbortSignal): Promise<never> {
  // It may be over before the call gets here.
  signal.throwIfAborted()
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error))
  })
}
