import { DkimError, type DnsRecord, isInZone, type ZoneResource } from '@dkimkit/core'
import type { DkimZone } from './dkim-zone.js'
import { zoneNameOf } from './zone-like.js'

export interface CustomZoneProps {
  /** The zone's DNS name. */
  readonly name: string
  /**
   * Lays a record out as the resource of your provider: an absolute owner, and a TXT value uncut and without quotes or a
   * CNAME target without final dot. `quoteTxtValue`, `splitTxt` and `relativeName` of `@dkimkit/core` help.
   */
  readonly write: (record: DnsRecord) => ZoneResource
  /**
   * Terraform's local name of the provider: the synthesis then asks for a provider of that name in the stack.
   *
   * @default none: nothing is asked for
   */
  readonly providerName?: string
}

/**
 * A zone of a provider that dkimkit does not know. The rules of `zone/` are silent about it.
 *
 * Throws `DkimError('bad-name')` for a name that is none.
 *
 * @example
 * ```ts
 * import { customZone } from '@dkimkit/cdktf'
 * import { quoteTxtValue } from '@dkimkit/core'
 *
 * const zone = customZone({
 *   name: 'example.com',
 *   write: ({ owner, type, value }) => ({
 *     type: 'acme_record',
 *     attributes: { host: owner, kind: type, data: type === 'TXT' ? quoteTxtValue(value) : value },
 *   }),
 * })
 * zone.write({ owner: 's1._domainkey.example.com', type: 'TXT', value: 'v=DKIM1; p=' }).attributes
 * // => { host: 's1._domainkey.example.com', kind: 'TXT', data: '"v=DKIM1; p="' }
 * ```
 */
export function customZone({ name: given, write, providerName }: CustomZoneProps): DkimZone {
  const name = zoneNameOf([given], 'custom')
  return {
    name,
    ...(providerName === undefined ? {} : { providerName }),
    write(record) {
      if (isInZone(record.owner, name)) return write(record)
      throw new DkimError('bad-record', `${record.owner} is not inside the zone ${name}`)
    },
  }
}
