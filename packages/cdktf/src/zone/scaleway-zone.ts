import { NamedZone, type NamedZoneProps } from './named-zone.js'

/** A zone at Scaleway Domains and DNS. */
export class ScalewayZone extends NamedZone {
  constructor(props: NamedZoneProps) {
    super('scaleway', props, props.zone?.id)
  }
}
