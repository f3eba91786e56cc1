import type { DnsRecord, WrittenValue, ZoneResource } from '@dkimkit/core'

/** A zone that records are declared in: its name, and how its DNS provider writes a record. */
export interface DkimZone {
  /** The zone's DNS name, in lower case, without final dot. */
  readonly name: string
  /** The id of its zone kind, such as `route53`; absent where no kind of dkimkit's is behind it. */
  readonly kind?: string
  /** Terraform's local name of the provider, such as `aws`. */
  readonly providerName?: string
  /** The texts by which the provider knows the zone; they may be tokens. */
  readonly references?: readonly (string | undefined)[]
  /** The attributes that Terraform writes as blocks. */
  readonly blocks?: readonly string[]
  /**
   * The resource that publishes the record.
   *
   * Throws `DkimError('bad-record')` for a record that the provider cannot hold.
   */
  write(record: DnsRecord): ZoneResource
  /**
   * A text that is known only at apply, in the form that the provider wants. Zones without this take such text as it is.
   */
  writeUnknown?(text: string): WrittenValue
}
