import { isInZone } from '@dkimkit/core'
import type { Message } from '../message/message.js'
import { sameName } from '../message/name.js'
import type { ResourceRecord } from '../message/resource-record.js'

/** An honest zone has fewer; a hostile one could have us ask thousands. */
const maxHosts = 32
const maxAddresses = 16

/** A name server as a zone names it, with the addresses that came along (glue). */
export interface ListedHost {
  readonly host: string
  readonly addresses: readonly string[]
}

/**
 * What an answer to 'SOA of this name?' tells of the zone that the name lies in. `above`: the name is an alias, so its
 * parent has to be asked. `unclear`: nothing.
 */
export type CutReading =
  | { readonly kind: 'zone'; readonly apex: string }
  | { readonly kind: 'referral'; readonly apex: string; readonly hosts: readonly ListedHost[] }
  | { readonly kind: 'above' | 'unclear' }

/** Reads the zone cut from an answer to a question for SOA at `name`; `within` is the zone of the server that gave it. */
export function readCut(message: Message, name: string, within = ''): CutReading {
  const { answers, authorities } = message
  if (answers.some((record) => record.type === 'SOA' && sameName(record.owner, name)))
    return { kind: 'zone', apex: name }
  if (answers.some((record) => record.type === 'CNAME' && sameName(record.owner, name))) return { kind: 'above' }
  const soa = authorities.find((record) => record.type === 'SOA' && isInZone(name, record.owner))
  if (soa) return { kind: 'zone', apex: soa.owner }
  // RFC 2308 §2.2: NS without SOA refers to somebody else; with AA it would be no referral.
  const cut = authorities.find((record) => record.type === 'NS' && isInZone(name, record.owner))
  if (!cut || message.aa) return { kind: 'unclear' }
  return { kind: 'referral', apex: cut.owner, hosts: readHosts(message, authorities, cut.owner, within) }
}

/** The hosts of a zone's NS records, each with its glue as far as it lies `within` the zone of the server. */
export function readHosts(
  message: Message,
  records: readonly ResourceRecord[],
  apex: string,
  within: string,
): ListedHost[] {
  const hosts: string[] = []
  for (const record of records) {
    if (record.type === 'NS' && sameName(record.owner, apex)) hosts.push(record.value.toLowerCase())
  }
  return [...new Set(hosts)].slice(0, maxHosts).map((host) => ({ host, addresses: readGlue(message, host, within) }))
}

/** Anybody can put the addresses of foreign names there, so those are not believed (RFC 2181 §5.4.1). */
function readGlue(message: Message, host: string, within: string): string[] {
  return isInZone(host, within) ? readAddresses(message.additionals, host) : []
}

/** The addresses of a host among records. */
export function readAddresses(records: readonly ResourceRecord[], host: string): string[] {
  const addresses: string[] = []
  for (const record of records) {
    if ((record.type === 'A' || record.type === 'AAAA') && sameName(record.owner, host)) addresses.push(record.value)
  }
  return addresses.slice(0, maxAddresses)
}
