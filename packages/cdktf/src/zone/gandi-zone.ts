import { NamedZone, type NamedZoneProps } from './named-zone.js'

/** A domain at Gandi LiveDNS. */
export class GandiZone extends NamedZone {
  constructor(props: NamedZoneProps) {
    super('gandi', props, props.zone?.name)
  }
}
