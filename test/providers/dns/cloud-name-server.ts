import type { Cloud } from '../cloud.js'
import { withoutDot } from '../dns-name.js'
import { refuse } from '../publish.js'
import type { NameServer, RecordSet } from './name-server.js'

/** A name server that takes every update, with nothing but a table behind it. */
export function cloudNameServer(cloud: Cloud): NameServer {
  return {
    async query(owner, type) {
      const held = cloud.get(keyOf(owner, type))
      return held ? { ttl: held.entry.ttl, data: held.entry.values.map((value) => [value].flat()) } : null
    },
    async update({ zone, owner, type, remove, add }) {
      if (!owner.endsWith(`.${zone}`) && owner !== zone) refuse(10, 'NOTZONE')
      const key = keyOf(owner, type)
      const held = cloud.get(key)
      const present: RecordSet['data'] = held?.entry.values.map((value) => [value].flat()) ?? []
      const removed = remove === 'all' ? new Set(present.map(String)) : new Set(remove.map(String))
      const added = add?.data ?? []
      const kept = present.filter((each) => !removed.has(String(each)) && !added.map(String).includes(String(each)))
      const values = [...kept, ...added]
      const ttl = add?.ttl ?? held?.entry.ttl ?? 0
      const entry = { zone: withoutDot(zone), name: owner, type, ttl, values }
      const published = values.map((data) => ({
        owner: withoutDot(owner).toLowerCase(),
        type,
        ttl,
        data: type === 'TXT' ? data : data.map(withoutDot),
      }))
      cloud.set(key, values.length > 0 ? { entry, published } : null)
    },
  }
}

function keyOf(owner: string, type: string): string {
  return `${owner.toLowerCase()} ${type}`
}
