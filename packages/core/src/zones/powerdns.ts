import { defineZoneKind } from './define-zone-kind.js'
import { anyTtl } from './ttl-limits.js'

/** PowerDNS. Names and types in another letter case are made anew at every plan. */
export const powerdns = defineZoneKind({
  id: 'powerdns',
  provider: 'pan-net/powerdns',
  resources: { TXT: ['powerdns_record'], CNAME: ['powerdns_record'] },
  zoneBy: 'name-dot',
  txt: 'full-quotes',
  txtReading: 'strings',
  name: 'absolute-dot',
  bareName: 'refused',
  targetDot: true,
  bareTarget: 'refused',
  limits: { ttl: anyTtl },
  treatment: {
    powerdns_record: {
      txt: {
        plain: 'refused',
        'plain-long': 'refused',
        'quoted-loosely': 'refused',
        inner: 'refused',
        'inner-long': 'refused',
      },
      name: { 'upper-case': 'drifts' },
      replacedBy: ['value', 'ttl'],
    },
  },
  attributesOf: ({ zone, name, type, ttl, value }) => ({ zone, name, type, ttl, records: [value] }),
  partsOf: ({ zone, name, type, ttl, records }) => ({ zone, name, type, ttl, values: records }),
})
