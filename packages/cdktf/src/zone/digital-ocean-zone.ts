import { NamedZone, type NamedZoneProps } from './named-zone.js'

/** A domain at DigitalOcean. It takes no 4096-bit key. */
export class DigitalOceanZone extends NamedZone {
  constructor(props: NamedZoneProps) {
    super('digitalocean', props, props.zone?.name)
  }
}
