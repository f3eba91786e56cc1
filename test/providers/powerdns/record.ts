import type { Context, Resource, Schema, State } from '@dkimkit/terraform-plugin'
import { keyIn, numberIn, textIn, textsIn } from '../state-values.js'
import type { PowerdnsApi, Rrset } from './api.js'

/**
 * pan-net/powerdns: what the API lists is searched for the very name and type of the configuration, in any other letter
 * case it is not found; and every change deletes and creates.
 */
export function powerdnsRecord(schema: Schema): Resource<State, PowerdnsApi> {
  async function read(state: State, { client }: Context<PowerdnsApi>): Promise<State | null> {
    const rrsets = await client.list(textIn(state, 'zone'))
    const found = rrsets.find(({ name, type }) => name === state.name && type === state.type)
    return found ? { ...state, id: keyIn(state, 'name', 'type'), ttl: found.ttl, records: found.records } : null
  }
  return {
    schema,
    legacyTypeSystem: true,
    stable: ['id'],
    async create({ planned }, context) {
      await context.client.replace(textIn(planned, 'zone'), rrsetOf(planned))
      return (await read(planned, context)) ?? { ...planned, id: keyIn(planned, 'name', 'type') }
    },
    read,
    async delete(state, { client }) {
      await client.replace(textIn(state, 'zone'), { ...rrsetOf(state), records: [] })
    },
  }
}

function rrsetOf(state: State): Rrset {
  return {
    name: textIn(state, 'name'),
    type: textIn(state, 'type'),
    ttl: numberIn(state, 'ttl') ?? 0,
    records: textsIn(state, 'records'),
  }
}
