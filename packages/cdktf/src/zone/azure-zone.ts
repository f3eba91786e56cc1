import { ProviderZone } from './provider-zone.js'
import { type ZoneLike, zoneNameOf } from './zone-like.js'

/** `resourceGroup`, or a `zone` that has one, is wanted. */
export interface AzureZoneProps {
  /**
   * The zone's DNS name.
   *
   * @default the name that `zone` was made with
   */
  readonly name?: string
  /**
   * The resource group of the zone, which may be a token.
   *
   * @default that of `zone`
   */
  readonly resourceGroup?: string
  /**
   * The construct that makes the zone or finds it.
   *
   * @default none
   */
  readonly zone?: ZoneLike
}

/** A zone of Azure DNS. */
export class AzureZone extends ProviderZone {
  /** Throws `DkimError('bad-argument')` where the name is not known, `DkimError('bad-name')` where it is none. */
  constructor({ name, zone, resourceGroup = zone?.resourceGroupName }: AzureZoneProps) {
    super('azure', {
      name: zoneNameOf([name, zone?.nameInput, zone?.name], 'azure'),
      ...(zone?.name === undefined ? {} : { id: zone.name }),
      ...(resourceGroup === undefined ? {} : { resourceGroup }),
    })
  }
}
