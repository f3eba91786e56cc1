import type { SetUpdate } from './name-server.js'
import { counted, uint16, uint32, wireName } from './wire.js'

const TYPE = { TXT: 16, CNAME: 5, SOA: 6 } as const
const CLASS = { in: 1, none: 254, any: 255 } as const
const OPCODE_UPDATE = 5 << 11

/** A dynamic update (RFC 2136 §2) that is not signed yet. */
export function encodeUpdate(id: number, { zone, owner, type, remove, add }: SetUpdate): Buffer {
  const name = wireName(owner)
  const updates: Buffer[] = []
  // §2.5.2: all records of a name and type
  if (remove === 'all') updates.push(Buffer.concat([name, uint16(TYPE[type], CLASS.any), uint32(0), uint16(0)]))
  else {
    // §2.5.4: one record, told by its data
    for (const data of remove) {
      updates.push(Buffer.concat([name, uint16(TYPE[type], CLASS.none), uint32(0), rdata(type, data)]))
    }
  }
  for (const data of add?.data ?? []) {
    updates.push(Buffer.concat([name, uint16(TYPE[type], CLASS.in), uint32(add?.ttl ?? 0), rdata(type, data)]))
  }
  const header = uint16(id, OPCODE_UPDATE, 1, 0, updates.length, 0)
  return Buffer.concat([header, wireName(zone), uint16(TYPE.SOA, CLASS.in), ...updates])
}

function rdata(type: SetUpdate['type'], data: readonly string[]): Buffer {
  if (type === 'CNAME') return counted(wireName(data[0] ?? ''))
  const strings = data.map((string) => Buffer.from(string, 'latin1'))
  return counted(Buffer.concat(strings.flatMap((string) => [Buffer.from([string.length]), string])))
}
