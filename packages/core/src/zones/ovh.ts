import { textOf } from './attribute-values.js'
import { defineZoneKind } from './define-zone-kind.js'
import { withEmptyApex } from './name-form.js'
import { anyTtl } from './ttl-limits.js'

/** The record types that exist only in OVHcloud's forms and API: each is a TXT record in the zone. */
const txtTypes = ['DKIM', 'DMARC', 'SPF']

/** OVHcloud. `fieldtype = "DKIM"` is never written: the API refuses to change such a record in place. */
export const ovh = defineZoneKind({
  id: 'ovh',
  provider: 'ovh/ovh',
  resources: { TXT: ['ovh_domain_zone_record'], CNAME: ['ovh_domain_zone_record'] },
  zoneBy: 'name',
  txt: 'full-quotes',
  txtReading: 'strings',
  name: 'relative',
  bareName: 'relative',
  targetDot: true,
  bareTarget: 'relative',
  limits: { ttl: { ...anyTtl, min: 60, auto: 0 } },
  treatment: {
    // The API cuts at 255 octets; quotes around one short string are overlooked.
    ovh_domain_zone_record: { txt: { 'plain-long': 'drifts', 'quoted-long': 'drifts', 'quoted-loosely': 'drifts' } },
  },
  attributesOf: ({ zone, name, type, ttl, value }) => ({
    zone,
    subdomain: withEmptyApex(name),
    fieldtype: type,
    ttl,
    target: value,
  }),
  partsOf: ({ zone, subdomain, fieldtype, ttl, target }) => ({
    zone,
    name: subdomain,
    type: txtTypes.includes(textOf(fieldtype)?.toUpperCase() ?? '') ? 'TXT' : fieldtype,
    ttl,
    values: target,
  }),
})
