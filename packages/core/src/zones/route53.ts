import { defineZoneKind } from './define-zone-kind.js'
import { anyTtl } from './ttl-limits.js'

/** Amazon Route 53. The provider puts quotes around a TXT value, so the text holds only the inner ones: `a" "b`. */
export const route53 = defineZoneKind({
  id: 'route53',
  provider: 'hashicorp/aws',
  resources: { TXT: ['aws_route53_record'], CNAME: ['aws_route53_record'] },
  zoneBy: 'id',
  txt: 'inner-quotes',
  txtReading: 'wrapped',
  name: 'absolute',
  bareName: 'either',
  targetDot: false,
  bareTarget: 'absolute',
  // 4000 characters as sent, of which 3 for each string after the first are quotes and a space, and 2 for the first.
  limits: { value: 3953, ttl: anyTtl },
  treatment: { aws_route53_record: { txt: { 'plain-long': 'refused', 'inner-long': 'refused' } } },
  attributesOf: ({ zone, name, type, ttl, value }) => ({ zone_id: zone, name, type, ttl, records: [value] }),
  partsOf: ({ zone_id, name, type, ttl, records }) => ({ zone: zone_id, name, type, ttl, values: records }),
})
