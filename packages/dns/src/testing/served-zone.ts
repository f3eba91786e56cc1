import { DkimError, type DnsRecord, isInZone, readZoneFile } from '@dkimkit/core'
import { encodeName, parentOf } from '../message/name.js'
import type { ResourceRecord, SoaRecord } from '../message/resource-record.js'
import { type GivenRecord, serveRecord } from './served-record.js'

/** A zone's data: records, or the text of a zone file. */
export type ZoneData = string | readonly DnsRecord[]

/** A zone as the server looks names up in it; every name is in lower case. */
export interface ServedZone {
  readonly apex: string
  readonly soa: SoaRecord
  /** Every name that exists with its records; a name between the apex and a record exists with none (RFC 8020 §2). */
  readonly nodes: ReadonlyMap<string, readonly ResourceRecord[]>
}

/**
 * Reads zones. One without SOA gets a plain one (serial 1, negative TTL 300 s), one without NS at its apex gets
 * `ns.<apex>`, at `address`: so a list of one record is a zone already.
 *
 * Throws `DkimError`: `bad-name` for an apex that is no name, `bad-zone-file` for a zone file with an error, `bad-record` for
 * a record that the DNS can't hold or that lies outside its zone.
 */
export function readZones(zones: Readonly<Record<string, ZoneData>>, address: string): ServedZone[] {
  return Object.entries(zones).map(([name, data]) => readZone(name.toLowerCase().replace(/\.$/, ''), data, address))
}

function readZone(apex: string, data: ZoneData, address: string): ServedZone {
  if (encodeName(apex) === undefined) throw new DkimError('bad-name', `'${apex}' is no name for a zone`)
  const records = (typeof data === 'string' ? readText(apex, data) : data).map(serveRecord)
  for (const { owner } of records) {
    if (isInZone(owner, apex)) continue
    throw new DkimError('bad-record', `'${owner}' lies outside the zone '${apex}': put it in a zone of its own`)
  }
  const nodes = new Map<string, ResourceRecord[]>([[apex, []]])
  for (const record of records) addRecord(nodes, apex, record)
  const soa = findSoa(nodes.get(apex)) ?? plainSoa(apex)
  if (!findSoa(nodes.get(apex))) addRecord(nodes, apex, soa)
  if (!nodes.get(apex)?.some((record) => record.type === 'NS')) addNameServer(nodes, apex, address)
  return { apex, soa, nodes }
}

function readText(apex: string, text: string): readonly GivenRecord[] {
  const { records, problems } = readZoneFile(text, { origin: apex })
  const [problem] = problems
  if (!problem) return records
  const { code, at, seen } = problem
  throw new DkimError('bad-zone-file', `${code} in line ${at.line} of the zone file of '${apex}': '${seen}'`)
}

/** Adds a record, and with it every name between it and the apex. */
function addRecord(nodes: Map<string, ResourceRecord[]>, apex: string, record: ResourceRecord): void {
  let name = record.owner.toLowerCase()
  const node = nodes.get(name)
  if (node) {
    node.push(record)
    return
  }
  nodes.set(name, [record])
  for (name = parentOf(name); name !== apex && isInZone(name, apex) && !nodes.has(name); name = parentOf(name)) {
    nodes.set(name, [])
  }
}

function addNameServer(nodes: Map<string, ResourceRecord[]>, apex: string, address: string): void {
  const value = apex === '' ? 'ns' : `ns.${apex}`
  addRecord(nodes, apex, { owner: apex, ttl: 300, type: 'NS', value })
  if (nodes.get(value)?.length) return
  addRecord(nodes, apex, { owner: value, ttl: 300, type: address.includes(':') ? 'AAAA' : 'A', value: address })
}

function findSoa(records: readonly ResourceRecord[] = []): SoaRecord | undefined {
  return records.find((record) => record.type === 'SOA')
}

function plainSoa(apex: string): SoaRecord {
  const names =
    apex === '' ? { mname: 'ns', rname: 'hostmaster' } : { mname: `ns.${apex}`, rname: `hostmaster.${apex}` }
  const times = { serial: 1, refresh: 3600, retry: 600, expire: 86_400, minimum: 300 }
  return { owner: apex, ttl: 300, type: 'SOA', ...names, ...times }
}
