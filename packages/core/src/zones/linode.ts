import { defineZoneKind } from './define-zone-kind.js'
import { withEmptyApex } from './name-form.js'

/** The TTLs that Linode keeps; it rounds others up to the next one. */
const ttls = [30, 120, 300, 3600, 7200, 14_400, 28_800, 57_600, 86_400, 172_800, 345_600, 604_800, 1_209_600, 2_419_200]

/** Linode (Akamai) Domains. Quotes in a TXT value are published. */
export const linode = defineZoneKind({
  id: 'linode',
  provider: 'linode/linode',
  resources: { TXT: ['linode_domain_record'], CNAME: ['linode_domain_record'] },
  zoneBy: 'id',
  txt: 'plain',
  txtReading: 'literal',
  name: 'relative',
  bareName: 'either',
  targetDot: false,
  bareTarget: 'absolute',
  limits: { ttl: { min: 30, max: 2_419_200, default: 3600, auto: 0, only: ttls } },
  treatment: {
    // Meant for targets that the API completes with the zone's name.
    linode_domain_record: { ignores: (before, after) => !after.includes('.') && before.includes(after) },
  },
  attributesOf: ({ zone, name, type, ttl, value }) => ({
    domain_id: /^[0-9]+$/.test(zone) ? Number(zone) : zone,
    name: withEmptyApex(name),
    record_type: type,
    ttl_sec: ttl,
    target: value,
  }),
  partsOf: ({ domain_id, name, record_type, ttl_sec, target }) => ({
    zone: domain_id,
    name,
    type: record_type,
    ttl: ttl_sec,
    values: target,
  }),
})
