import { blocksOf } from './attribute-values.js'
import { defineZoneKind } from './define-zone-kind.js'
import type { ResourceTreatment } from './treatment.js'
import { anyTtl } from './ttl-limits.js'

/** Terraform fails an apply whose answer differs from what was sent, and the API answers in one form only. */
const txt: ResourceTreatment['txt'] = {
  plain: 'tainted',
  'plain-long': 'refused',
  'quoted-long': 'refused',
  'quoted-loosely': 'tainted',
  inner: 'tainted',
  'inner-long': 'refused',
  'stray-quotes': 'tainted',
}

/** Hetzner Cloud DNS, whose provider takes only the exact text that the API gives back. */
export const hetzner = defineZoneKind({
  id: 'hetzner',
  provider: 'hetznercloud/hcloud',
  resources: {
    TXT: ['hcloud_zone_rrset', 'hcloud_zone_record'],
    CNAME: ['hcloud_zone_rrset', 'hcloud_zone_record'],
  },
  zoneBy: 'name',
  txt: 'full-quotes',
  txtReading: 'strings',
  name: 'relative',
  bareName: 'relative',
  targetDot: true,
  bareTarget: 'relative',
  limits: { ttl: { ...anyTtl, min: 60 } },
  treatment: { hcloud_zone_rrset: { txt }, hcloud_zone_record: { txt, replacedBy: ['value'] } },
  attributesOf: ({ zone, name, type, ttl, value }, resource) =>
    // The TTL belongs to the whole set, so a single record has none.
    resource === 'hcloud_zone_record' ? { zone, name, type, value } : { zone, name, type, ttl, records: [{ value }] },
  partsOf: ({ zone, name, type, ttl, records, value }) => ({
    zone,
    name,
    type,
    ttl,
    values: value ?? blocksOf(records).map((record) => record.value),
  }),
})
