import { isInZone } from '@dkimkit/core'
import type { LookUpOptions } from '../look-up.js'
import type { SoaRecord } from '../message/resource-record.js'

/**
 * The serial of the zone that a name lies in, as one server has it: from its answer, or from the SOA record of its denial
 * (RFC 2308 §3). Undefined where it tells none, and where a resolver tells it, whose parts may be of different ages.
 */
export async function askSerial(name: string, { client, ...how }: LookUpOptions): Promise<number | undefined> {
  const answer = await client.ask({ name, type: 'SOA' }, how)
  if (answer.status === 'unavailable' || !answer.message.aa) return undefined
  const { answers, authorities } = answer.message
  const isZone = (record: { readonly type: string; readonly owner: string }): record is SoaRecord =>
    record.type === 'SOA' && isInZone(name, record.owner)
  return [...answers, ...authorities].find(isZone)?.serial
}
