import type { DeclaredRecord, DnsRecord } from '../dns-record.js'
import { DkimError } from '../error.js'
import { domainKeyLabel } from '../name/selector.js'
import type { Domain, Manifest, SenderEntry } from './manifest.js'
import { resolveDefaults } from './resolve-defaults.js'
import { declaredValueOf } from './selector-record.js'
import { declaredPurposes, type SenderCatalogue } from './sender-catalogue.js'

/** The `format` of records that a manifest declares. */
export const manifestFormat = 'dkim.yaml'

/**
 * Every record that the DNS should hold now, in the order of the manifest, each with its place.
 *
 * Pending, published, active and retiring selectors hold their key, revoked ones `p=`. Senders bring their DKIM records
 * where `senders` is given; an entry that the catalogue cannot fill brings none, and `judgeManifest` says why.
 *
 * @example
 * ```ts
 * import { declaredRecords } from '@dkimkit/core'
 *
 * const selector = { name: 's1', algorithm: 'ed25519', publicKey: '11qY…', tags: {}, state: 'revoked', since: {} }
 * const stream = { name: 'mail', selectors: [selector], removed: [] }
 * const domain = { name: 'example.com', streams: [stream], senders: [] }
 * declaredRecords({ version: 1, defaults: {}, domains: [domain], rules: [], accept: [] })
 * // => [{ owner: 's1._domainkey.example.com', type: 'TXT', value: 'v=DKIM1; p=', ttl: 3600, format: 'dkim.yaml', zone: 'example.com' }]
 * ```
 */
export function declaredRecords(manifest: Manifest, senders?: SenderCatalogue): DeclaredRecord[] {
  const { ttl } = resolveDefaults(manifest)
  const records: DeclaredRecord[] = []
  for (const domain of manifest.domains) {
    const about = { ttl, format: manifestFormat, zone: domain.zone?.name ?? domain.name }
    for (const stream of domain.streams) {
      for (const selector of stream.selectors) {
        const at = selector.at ? { at: selector.at } : {}
        records.push({
          owner: selectorOwner(selector.name, domain.name),
          type: 'TXT',
          value: declaredValueOf(selector),
          ...about,
          ...at,
        })
      }
    }
    for (const entry of domain.senders) {
      const at = entry.at ? { at: entry.at } : {}
      for (const record of senderRecords(entry, domain, senders)) records.push({ ...record, ...about, ...at })
    }
  }
  return records
}

/** Total, unlike `ownerOf`: a name that is too long is judged, not refused. */
export function selectorOwner(selector: string, domain: string): string {
  return `${selector}.${domainKeyLabel}.${domain}`
}

function senderRecords(entry: SenderEntry, domain: Domain, senders: SenderCatalogue | undefined): DnsRecord[] {
  const sender = senders?.senderById(entry.service)
  if (!senders || !sender) return []
  try {
    return senders.recordsFor(sender, domain.name, entry.variables, { purposes: declaredPurposes })
  } catch (error) {
    if (error instanceof DkimError) return []
    throw error
  }
}
