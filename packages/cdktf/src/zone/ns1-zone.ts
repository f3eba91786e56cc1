import { NamedZone, type NamedZoneProps } from './named-zone.js'

/** A zone at IBM NS1 Connect. */
export class Ns1Zone extends NamedZone {
  constructor(props: NamedZoneProps) {
    super('ns1', props, props.zone?.zone ?? props.zone?.name)
  }
}
