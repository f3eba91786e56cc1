import { defineZoneKind } from './define-zone-kind.js'

/** Gandi LiveDNS. */
export const gandi = defineZoneKind({
  id: 'gandi',
  provider: 'go-gandi/gandi',
  resources: { TXT: ['gandi_livedns_record'], CNAME: ['gandi_livedns_record'] },
  zoneBy: 'name',
  txt: 'full-quotes',
  txtReading: 'strings',
  name: 'relative',
  bareName: 'relative',
  targetDot: true,
  bareTarget: 'relative',
  limits: { ttl: { min: 300, max: 2_592_000, default: 3600 } },
  treatment: {
    gandi_livedns_record: {
      txt: { plain: 'drifts', 'plain-long': 'drifts', 'quoted-long': 'drifts', 'quoted-loosely': 'drifts' },
    },
  },
  attributesOf: ({ zone, name, type, ttl, value }) => ({ zone, name, type, ttl, values: [value] }),
  partsOf: ({ zone, name, type, ttl, values }) => ({ zone, name, type, ttl, values }),
})
