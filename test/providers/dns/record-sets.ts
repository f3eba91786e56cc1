import type { Context, Resource, Schema, State } from '@dkimkit/terraform-plugin'
import { cutText, readStrings } from '../presentation.js'
import { numberIn, textIn, textsIn } from '../state-values.js'
import type { NameServer, RecordSet } from './name-server.js'

/** hashicorp/dns: `dns_txt_record_set`, whose texts are read as a zone file's between the quotes that it adds. */
export function txtRecordSet(schema: Schema): Resource<State, NameServer> {
  return recordResource(schema, {
    type: 'TXT',
    dataOf: (state) => textsIn(state, 'txt').map(readText),
    // joined again, and never cut: an update removes what it can cut the same way
    attributesOf: (data) => ({ txt: data.map((strings) => strings.join('')) }),
  })
}

/** hashicorp/dns: `dns_cname_record`. */
export function cnameRecord(schema: Schema): Resource<State, NameServer> {
  return recordResource(schema, {
    type: 'CNAME',
    dataOf: (state) => [[textIn(state, 'cname')]],
    attributesOf: (data) => ({ cname: data[0]?.[0] ?? null }),
  })
}

interface Reading {
  readonly type: 'TXT' | 'CNAME'
  dataOf(state: State): RecordSet['data']
  attributesOf(data: RecordSet['data']): State
}

function recordResource(schema: Schema, { type, dataOf, attributesOf }: Reading): Resource<State, NameServer> {
  async function read(state: State, { client }: Context<NameServer>): Promise<State | null> {
    const found = await client.query(ownerOf(state), type)
    return found && { ...state, id: ownerOf(state), ttl: found.ttl, ...attributesOf(found.data) }
  }
  async function write(planned: State, remove: RecordSet['data'], context: Context<NameServer>): Promise<State> {
    const add = { ttl: numberIn(planned, 'ttl') ?? 3600, data: dataOf(planned) }
    await context.client.update({ zone: textIn(planned, 'zone'), owner: ownerOf(planned), type, remove, add })
    const state = await read(planned, context)
    if (state === null) throw new Error(`${ownerOf(planned)} ${type} is not there after the update`)
    return state
  }
  return {
    schema,
    replaceOn: ['zone', 'name', 'ttl'],
    stable: ['id'],
    defaults: { ttl: 3600 },
    validate({ zone, name, cname }, context) {
      if (typeof zone === 'string' && !zone.endsWith('.')) context.error('zone ends in a dot', { path: ['zone'] })
      if (typeof name === 'string' && name.endsWith('.')) context.error('name is relative', { path: ['name'] })
      if (typeof cname === 'string' && !cname.endsWith('.')) context.error('cname ends in a dot', { path: ['cname'] })
    },
    create: ({ planned }, context) => write(planned, [], context),
    read,
    update: ({ prior, planned }, context) => write(planned, dataOf(prior), context),
    async delete(state, { client }) {
      await client.update({ zone: textIn(state, 'zone'), owner: ownerOf(state), type, remove: 'all', add: null })
    },
    import(id) {
      const [name = '', ...zone] = id.split('/')
      return { id: `${name}.${zone.join('')}`, zone: zone.join(''), name }
    },
  }
}

/** Text over 255 octets is cut; what follows a closing quote and a `;` is lost, as in a zone file. */
function readText(text: string): string[] {
  const strings = readStrings(`"${text}"`)
  if (strings === undefined) throw new Error('a quote is not closed')
  return strings.flatMap((string) => cutText(string))
}

/** A name of `@` is a label like any other. */
function ownerOf(state: State): string {
  const name = textIn(state, 'name')
  return name === '' ? textIn(state, 'zone') : `${name}.${textIn(state, 'zone')}`
}
