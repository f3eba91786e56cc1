import { defineZoneKind } from './define-zone-kind.js'
import { anyTtl } from './ttl-limits.js'

/** Google Cloud DNS. Text outside quotes is cut into strings at its spaces, which are lost. */
export const google = defineZoneKind({
  id: 'google',
  provider: 'hashicorp/google',
  resources: { TXT: ['google_dns_record_set'], CNAME: ['google_dns_record_set'] },
  zoneBy: 'id',
  txt: 'full-quotes',
  txtReading: 'words',
  name: 'absolute-dot',
  bareName: 'refused',
  targetDot: true,
  bareTarget: 'refused',
  limits: { ttl: anyTtl },
  attributesOf: ({ zone, name, type, ttl, value }) => ({ managed_zone: zone, name, type, ttl, rrdatas: [value] }),
  partsOf: ({ managed_zone, name, type, ttl, rrdatas }) => ({ zone: managed_zone, name, type, ttl, values: rrdatas }),
})
