import { NamedZone, type NamedZoneProps } from './named-zone.js'

/** A zone at OVHcloud. */
export class OvhZone extends NamedZone {
  constructor(props: NamedZoneProps) {
    super('ovh', props, props.zone?.name)
  }
}
