import { ProviderZone } from './provider-zone.js'
import { type ZoneLike, zoneNameOf } from './zone-like.js'

/** One of `domainId` and `zone` is wanted. */
export interface LinodeZoneProps {
  /**
   * The zone's DNS name.
   *
   * @default the name that `zone` was made with
   */
  readonly name?: string
  /**
   * The id of the domain, which may be a token.
   *
   * @default that of `zone`
   */
  readonly domainId?: string
  /**
   * The construct that makes the zone or finds it.
   *
   * @default none
   */
  readonly zone?: ZoneLike
}

/** A domain at Linode (Akamai). */
export class LinodeZone extends ProviderZone {
  /** Throws `DkimError('bad-argument')` where the name is not known, `DkimError('bad-name')` where it is none. */
  constructor(props: LinodeZoneProps) {
    const { name, zone, domainId = zone?.id } = props
    super('linode', {
      name: zoneNameOf([name, zone?.domainInput, zone?.domain], 'linode'),
      ...(domainId === undefined ? {} : { id: domainId }),
    })
  }
}
