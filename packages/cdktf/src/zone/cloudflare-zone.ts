import { ProviderZone } from './provider-zone.js'
import { type ZoneLike, zoneNameOf } from './zone-like.js'

/** One of `zoneId` and `zone` is wanted. */
export interface CloudflareZoneProps {
  /**
   * The zone's DNS name.
   *
   * @default the name that `zone` was made with
   */
  readonly name?: string
  /**
   * The id of the zone, which may be a token.
   *
   * @default that of `zone`
   */
  readonly zoneId?: string
  /**
   * The construct that makes the zone or finds it.
   *
   * @default none
   */
  readonly zone?: ZoneLike
  /**
   * Writes `cloudflare_record`, which the provider has up to version 4, in place of `cloudflare_dns_record`.
   *
   * @default false
   */
  readonly version4?: boolean
}

/** A zone at Cloudflare. */
export class CloudflareZone extends ProviderZone {
  /** Throws `DkimError('bad-argument')` where the name is not known, `DkimError('bad-name')` where it is none. */
  constructor(props: CloudflareZoneProps) {
    const { name, zone, zoneId = zone?.zoneId ?? zone?.id } = props
    super('cloudflare', {
      name: zoneNameOf([name, zone?.nameInput, zone?.zoneInput, zone?.name], 'cloudflare'),
      ...(zoneId === undefined ? {} : { id: zoneId }),
      ...(props.version4 ? { resource: 'cloudflare_record' } : {}),
    })
  }
}
