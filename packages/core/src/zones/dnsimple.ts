import { defineZoneKind } from './define-zone-kind.js'
import { withEmptyApex } from './name-form.js'
import { anyTtl } from './ttl-limits.js'

/** DNSimple. Any form of a TXT value is stable: what the API makes of it lies in an attribute of its own. */
export const dnsimple = defineZoneKind({
  id: 'dnsimple',
  provider: 'dnsimple/dnsimple',
  resources: { TXT: ['dnsimple_zone_record'], CNAME: ['dnsimple_zone_record'] },
  zoneBy: 'name',
  txt: 'plain',
  txtReading: 'strings',
  name: 'relative',
  bareName: 'relative',
  targetDot: false,
  bareTarget: 'absolute',
  limits: { value: 1000, ttl: anyTtl },
  attributesOf: ({ zone, name, type, ttl, value }) => ({
    zone_name: zone,
    name: withEmptyApex(name),
    type,
    ttl,
    value,
  }),
  partsOf: ({ zone_name, name, type, ttl, value }) => ({ zone: zone_name, name, type, ttl, values: value }),
})
