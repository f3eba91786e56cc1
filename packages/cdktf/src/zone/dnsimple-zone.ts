import { NamedZone, type NamedZoneProps } from './named-zone.js'

/** A zone at DNSimple. */
export class DnsimpleZone extends NamedZone {
  constructor(props: NamedZoneProps) {
    super('dnsimple', props, props.zone?.name)
  }
}
