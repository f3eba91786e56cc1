import { ProviderZone } from './provider-zone.js'
import { type ZoneLike, zoneNameOf } from './zone-like.js'

/** One of `zoneId` and `zone` is wanted. */
export interface Route53ZoneProps {
  /**
   * The zone's DNS name.
   *
   * @default the name that `zone` was made with
   */
  readonly name?: string
  /**
   * The id of the hosted zone, which may be a token.
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
}

/** A hosted zone at Amazon Route 53. */
export class Route53Zone extends ProviderZone {
  /** Throws `DkimError('bad-argument')` where the name is not known, `DkimError('bad-name')` where it is none. */
  constructor(props: Route53ZoneProps) {
    const { name, zone, zoneId = zone?.zoneId ?? zone?.id } = props
    super('route53', {
      name: zoneNameOf([name, zone?.nameInput, zone?.name], 'route53'),
      ...(zoneId === undefined ? {} : { id: zoneId }),
    })
  }
}
