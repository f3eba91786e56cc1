import { defineZoneKind } from './define-zone-kind.js'
import { anyTtl } from './ttl-limits.js'

/** DigitalOcean. Quotes in a TXT value are published. */
export const digitalocean = defineZoneKind({
  id: 'digitalocean',
  provider: 'digitalocean/digitalocean',
  resources: { TXT: ['digitalocean_record'], CNAME: ['digitalocean_record'] },
  zoneBy: 'name',
  txt: 'plain',
  txtReading: 'literal',
  name: 'relative',
  bareName: 'relative',
  targetDot: true,
  bareTarget: 'refused',
  // The API counts 512 octets over the quoted strings: two strings, four quotes and a space. No 4096-bit key fits.
  limits: { value: 507, ttl: { ...anyTtl, min: 30 } },
  treatment: {
    digitalocean_record: {
      txt: {
        quoted: 'drifts',
        'quoted-long': 'drifts',
        'quoted-loosely': 'drifts',
        inner: 'drifts',
        'inner-long': 'drifts',
      },
    },
  },
  attributesOf: ({ zone, name, type, ttl, value }) => ({ domain: zone, name, type, ttl, value }),
  partsOf: ({ domain, name, type, ttl, value }) => ({ zone: domain, name, type, ttl, values: value }),
})
