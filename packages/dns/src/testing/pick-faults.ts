import { sameName } from '../message/name.js'
import type { Asked } from './answer-query.js'
import type { Fault } from './fault.js'
import { readZones, type ServedZone } from './served-zone.js'

/** A fault that touches a query, with the data that it answers from. */
export interface PickedFault {
  readonly fault: Fault
  readonly zones?: readonly ServedZone[]
}

/** The faults that touch this query, in their order. */
export type FaultPicker = (asked: Asked, transport: 'udp' | 'tcp') => PickedFault[]

/** Makes the choice among faults; it counts what `count` and `probability` need. Throws as `readZones` does. */
export function createFaultPicker(faults: readonly Fault[], address: string, random: () => number): FaultPicker {
  const prepared = faults.map((fault) => ({
    fault,
    left: fault.count ?? Number.POSITIVE_INFINITY,
    ...(fault.kind === 'disagree' && { zones: readZones(fault.zones, address) }),
  }))
  return (asked, transport) =>
    prepared.filter((entry) => {
      if (entry.left <= 0 || !touches(entry.fault, asked, transport)) return false
      if (random() >= (entry.fault.probability ?? 1)) return false
      entry.left--
      return true
    })
}

function touches(fault: Fault, asked: Asked, transport: 'udp' | 'tcp'): boolean {
  if (fault.transport !== undefined && fault.transport !== transport) return false
  if (fault.kind === 'refuse-tcp' && transport !== 'tcp') return false
  if (fault.kind === 'truncate' && transport !== 'udp') return false
  if (fault.type !== undefined && fault.type.toUpperCase() !== asked.type) return false
  return fault.name === undefined || sameName(fault.name.replace(/\.$/, ''), asked.name)
}
