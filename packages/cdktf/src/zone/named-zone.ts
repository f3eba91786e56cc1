import { ProviderZone } from './provider-zone.js'
import { type ZoneLike, zoneNameOf } from './zone-like.js'

/** A zone that its provider knows by its name. One of the two is wanted. */
export interface NamedZoneProps {
  /**
   * The zone's DNS name.
   *
   * @default the name that `zone` was made with
   */
  readonly name?: string
  /**
   * The construct that makes the zone or finds it: records then refer to it, and come after it.
   *
   * @default none: the name is written as it is
   */
  readonly zone?: ZoneLike
}

/** The base of zones that are known by name; `reference` is what records write in place of it. */
export abstract class NamedZone extends ProviderZone {
  /** Throws `DkimError('bad-argument')` for a name that is not known, `DkimError('bad-name')` for one that is none. */
  protected constructor(kind: string, { name, zone }: NamedZoneProps, reference: string | undefined) {
    const names = [name, zone?.nameInput, zone?.domainInput, zone?.zoneInput, zone?.name, zone?.domain, zone?.zone]
    super(kind, { name: zoneNameOf(names, kind), ...(reference === undefined ? {} : { id: reference }) })
  }
}
