import { NamedZone, type NamedZoneProps } from './named-zone.js'

/** A zone of a PowerDNS server, by its HTTP API. */
export class PowerdnsZone extends NamedZone {
  constructor(props: NamedZoneProps) {
    super('powerdns', props, props.zone?.name)
  }
}
