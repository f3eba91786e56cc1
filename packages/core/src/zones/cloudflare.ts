import { defineZoneKind } from './define-zone-kind.js'
import { formatName } from './name-form.js'
import type { ResourceTreatment } from './treatment.js'

/** The API cuts long text at 255 octets and answers with quotes. */
const txt: ResourceTreatment['txt'] = { 'plain-long': 'drifts', 'quoted-long': 'drifts', 'quoted-loosely': 'drifts' }

/** Cloudflare: `cloudflare_dns_record` of the provider's version 5, and `cloudflare_record` of version 4. */
export const cloudflare = defineZoneKind({
  id: 'cloudflare',
  provider: 'cloudflare/cloudflare',
  resources: {
    TXT: ['cloudflare_dns_record', 'cloudflare_record'],
    CNAME: ['cloudflare_dns_record', 'cloudflare_record'],
  },
  zoneBy: 'id',
  txt: 'full-quotes',
  txtReading: 'strings',
  name: 'absolute',
  bareName: 'either',
  targetDot: false,
  bareTarget: 'absolute',
  limits: { ttl: { min: 60, max: 86_400, default: 1, auto: 1 } },
  treatment: {
    // The API takes the final dot off, which version 4 overlooks and version 5 does not.
    cloudflare_dns_record: { txt, name: { 'final-dot': 'drifts' }, target: { 'final-dot': 'drifts' } },
    cloudflare_record: { txt },
  },
  attributesOf: ({ zone, name, type, ttl, value }, resource, { name: apex }) => ({
    zone_id: zone,
    // Version 4 wants the name relative to the zone.
    name: resource === 'cloudflare_record' ? formatName(name, apex, 'relative', 'either') : name,
    type,
    ttl,
    content: value,
    // A proxied CNAME answers with addresses, and the key behind it is gone.
    ...(type === 'CNAME' ? { proxied: false } : {}),
  }),
  // `value` is the older name of `content` in version 4.
  partsOf: ({ zone_id, name, type, ttl, content, value }) => ({
    zone: zone_id,
    name,
    type,
    ttl,
    values: content ?? value,
  }),
})
