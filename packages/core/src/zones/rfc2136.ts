import { defineZoneKind } from './define-zone-kind.js'
import { anyTtl } from './ttl-limits.js'

/**
 * Any name server that takes dynamic updates (RFC 2136). The provider puts quotes around a TXT value and cuts it at 255
 * octets by itself.
 */
export const rfc2136 = defineZoneKind({
  id: 'rfc2136',
  provider: 'hashicorp/dns',
  resources: { TXT: ['dns_txt_record_set'], CNAME: ['dns_cname_record'] },
  zoneBy: 'name-dot',
  txt: 'plain',
  txtReading: 'wrapped',
  name: 'relative',
  bareName: 'relative',
  targetDot: true,
  bareTarget: 'refused',
  limits: { ttl: anyTtl },
  attributesOf: ({ zone, name, type, ttl, value }) => ({
    zone,
    // The zone itself has no name: `@` would become a label of its own.
    ...(name === '@' ? {} : { name }),
    ttl,
    ...(type === 'TXT' ? { txt: [value] } : { cname: value }),
  }),
  partsOf: ({ zone, name, ttl, txt, cname }) => ({
    zone,
    name: name === '@' ? '\\@' : name,
    ttl,
    values: txt ?? cname,
  }),
})
