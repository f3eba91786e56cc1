import { NamedZone, type NamedZoneProps } from './named-zone.js'

/** A zone of any name server that takes dynamic updates (RFC 2136), by the provider hashicorp/dns. */
export class Rfc2136Zone extends NamedZone {
  constructor(props: NamedZoneProps) {
    super('rfc2136', props, props.zone?.name)
  }
}
