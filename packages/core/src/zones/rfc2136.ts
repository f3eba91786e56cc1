import { defineZoneKind } from './define-zone-kind.js'
import type { ResourceTreatment } from './treatment.js'
import { anyTtl } from './ttl-limits.js'

const treatment: ResourceTreatment = {
  // Another value is published than the one that is then compared with the text.
  txt: {
    quoted: 'tainted',
    'quoted-long': 'tainted',
    'quoted-loosely': 'tainted',
    inner: 'tainted',
    'inner-long': 'tainted',
    'stray-quotes': 'tainted',
    escaped: 'tainted',
  },
  name: { 'final-dot': 'refused' },
  zone: { 'no-final-dot': 'refused' },
  replacedBy: ['ttl'],
}

/**
 * Any name server that takes dynamic updates (RFC 2136). The provider puts quotes around a TXT value and cuts it at 255
 * octets by itself.
 */
export const rfc2136 = defineZoneKind({
  id: 'rfc2136',
  provider: 'hashicorp/dns',
  resources: { TXT: ['dns_txt_record_set'], CNAME: ['dns_cname_record'] },
  zoneBy: 'name-dot',
  txt: 'plain',
  txtReading: 'wrapped',
  name: 'relative',
  bareName: 'relative',
  targetDot: true,
  bareTarget: 'refused',
  limits: { ttl: anyTtl },
  treatment: { dns_txt_record_set: treatment, dns_cname_record: treatment },
  attributesOf: ({ zone, name, type, ttl, value }) => ({
    zone,
    // The zone itself has no name: `@` would become a label of its own.
    ...(name === '@' ? {} : { name }),
    ttl,
    ...(type === 'TXT' ? { txt: [value] } : { cname: value }),
  }),
  partsOf: ({ zone, name, ttl, txt, cname }) => ({
    zone,
    name: name === '@' ? '\\@' : name,
    ttl,
    values: txt ?? cname,
  }),
})
