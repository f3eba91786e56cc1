import { NamedZone, type NamedZoneProps } from './named-zone.js'

/** A zone at Hetzner Cloud DNS (provider hcloud). */
export class HetznerZone extends NamedZone {
  constructor(props: NamedZoneProps) {
    super('hetzner', props, props.zone?.name)
  }
}
