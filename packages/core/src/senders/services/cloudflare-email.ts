import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Cloudflare Email Routing and Email Service asks for: a forwarding service. */
export const cloudflareEmail: Sender = {
  id: 'cloudflare-email',
  name: 'Cloudflare Email Routing and Email Service',
  kind: 'forwarding',
  records: [
    { type: 'TXT', host: 'cf{year}-{n}._domainkey', value: 'v=DKIM1; h=sha256; k=rsa; p={publicKey}', purpose: 'dkim' },
    { type: 'MX', host: '@', value: 'route1.mx.cloudflare.net', purpose: 'inbound' },
    { type: 'MX', host: '@', value: 'route2.mx.cloudflare.net', purpose: 'inbound' },
    { type: 'MX', host: '@', value: 'route3.mx.cloudflare.net', purpose: 'inbound' },
    {
      type: 'TXT',
      host: '@',
      value: 'v=spf1 include:_spf.mx.cloudflare.net ~all',
      purpose: 'spf',
      note: 'Email Routing',
    },
    {
      type: 'TXT',
      host: 'cf-bounce',
      value: 'v=spf1 include:_spf.mx.cloudflare.net ~all',
      purpose: 'spf',
      optional: true,
      note: 'Email Service',
    },
  ],
  selectors: ['cf{year}-{n}'],
  variables: { year: '20[0-9]{2}', n: '[0-9]+', publicKey: patterns.publicKey },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 1,
  confidence: 'documented',
  notes: [
    'All customers share the key. Cloudflare writes the record into its own zone and locks it, so DNS as code must leave it out or import it.',
    'Only for zones on the DNS of Cloudflare.',
  ],
  nextStep: 'Nothing to publish: Cloudflare writes the records when Email Routing is switched on for the zone.',
  sources: [
    'https://developers.cloudflare.com/email-service/concepts/email-authentication/',
    'hackclub/dns',
    'zone files in public repositories',
  ],
}
