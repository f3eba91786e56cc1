import type { DnsRecord } from '../dns-record.js'

/**
 * What the manifest needs of the catalogue of senders. `@dkimkit/core/senders` as a whole fits:
 * `import * as senders from '@dkimkit/core/senders'`. It is passed in, so that the catalogue's data is loaded only where
 * it is wanted.
 */
export interface SenderCatalogue {
  readonly senders: readonly CatalogueSender[]
  senderById(id: string): CatalogueSender | undefined
  recordsFor(
    sender: CatalogueSender,
    domain: string,
    variables: Readonly<Record<string, string>>,
    options?: { readonly purposes?: readonly SenderPurpose[] },
  ): DnsRecord[]
}

/** The purposes of which a manifest declares records. */
export type SenderPurpose = 'dkim'

export interface CatalogueSender {
  readonly id: string
  readonly name: string
  readonly records: readonly CatalogueRecord[]
  /** The pattern of each variable's whole value. */
  readonly variables: Readonly<Record<string, string>>
}

export interface CatalogueRecord {
  readonly host: string
  readonly value: string
  readonly purpose: string
  readonly optional?: true
}

/**
 * The records of a service that a manifest declares: those for DKIM that every customer publishes.
 *
 * The others are left to who owns them: a domain has one SPF record and one DMARC record for all its senders (RFC 7208
 * §3.2, RFC 7489 §6.6.3), MX and tracking hosts carry no key, and an NS record hands a whole name to somebody else.
 */
export function declaredRecordsOf(sender: CatalogueSender): readonly CatalogueRecord[] {
  return sender.records.filter((record) => record.purpose === 'dkim' && !record.optional)
}

export const declaredPurposes: readonly SenderPurpose[] = ['dkim']
