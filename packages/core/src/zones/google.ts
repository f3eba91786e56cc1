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
  treatment: {
    google_dns_record_set: {
      txt: { plain: 'drifts', 'plain-long': 'drifts', inner: 'drifts', 'inner-long': 'drifts' },
      ignores: (before, after) => comparedText(before) === comparedText(after),
    },
  },
  attributesOf: ({ zone, name, type, ttl, value }) => ({ managed_zone: zone, name, type, ttl, rrdatas: [value] }),
  partsOf: ({ managed_zone, name, type, ttl, rrdatas }) => ({ zone: managed_zone, name, type, ttl, values: rrdatas }),
})

/** The provider compares TXT values so: a change of letter case alone is none to it. */
function comparedText(text: string): string {
  return text.replace(/^"|"$/g, '').toLowerCase()
}
