import { defineZoneKind } from './define-zone-kind.js'
import { withEmptyApex } from './name-form.js'
import { anyTtl } from './ttl-limits.js'

/** Scaleway Domains and DNS. The API quotes a TXT value as a whole, and the provider takes those quotes off again. */
export const scaleway = defineZoneKind({
  id: 'scaleway',
  provider: 'scaleway/scaleway',
  resources: { TXT: ['scaleway_domain_record'], CNAME: ['scaleway_domain_record'] },
  zoneBy: 'name',
  txt: 'plain',
  txtReading: 'strings',
  name: 'relative',
  bareName: 'either',
  targetDot: true,
  bareTarget: 'absolute',
  limits: { ttl: anyTtl },
  treatment: {
    scaleway_domain_record: { txt: { quoted: 'drifts', 'quoted-long': 'drifts', 'quoted-loosely': 'drifts' } },
  },
  attributesOf: ({ zone, name, type, ttl, value }) => ({
    dns_zone: zone,
    name: withEmptyApex(name),
    type,
    ttl,
    data: value,
  }),
  partsOf: ({ dns_zone, name, type, ttl, data }) => ({ zone: dns_zone, name, type, ttl, values: data }),
})
