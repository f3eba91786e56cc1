import { ProviderZone } from './provider-zone.js'
import { type ZoneLike, zoneNameOf } from './zone-like.js'

/** One of `managedZone` and `zone` is wanted. */
export interface GoogleZoneProps {
  /**
   * The zone's DNS name.
   *
   * @default the name that `zone` was made with
   */
  readonly name?: string
  /**
   * The name of the managed zone, which may be a token.
   *
   * @default that of `zone`
   */
  readonly managedZone?: string
  /**
   * The construct that makes the zone or finds it.
   *
   * @default none
   */
  readonly zone?: ZoneLike
}

/** A managed zone of Google Cloud DNS. */
export class GoogleZone extends ProviderZone {
  /** Throws `DkimError('bad-argument')` where the name is not known, `DkimError('bad-name')` where it is none. */
  constructor(props: GoogleZoneProps) {
    const { name, zone, managedZone = zone?.name } = props
    super('google', {
      name: zoneNameOf([name, zone?.dnsNameInput, zone?.dnsName], 'google'),
      ...(managedZone === undefined ? {} : { id: managedZone }),
    })
  }
}
