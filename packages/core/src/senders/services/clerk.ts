import type { Sender } from '../sender.js'

/** The records that Clerk asks for: an application that sends mail. */
export const clerk: Sender = {
  id: 'clerk',
  name: 'Clerk',
  kind: 'saas',
  records: [
    { type: 'CNAME', host: 'clk._domainkey', value: 'dkim1.{id}.clerk.services', purpose: 'dkim' },
    { type: 'CNAME', host: 'clk2._domainkey', value: 'dkim2.{id}.clerk.services', purpose: 'dkim' },
    { type: 'CNAME', host: 'clkmail', value: 'mail.{id}.clerk.services', purpose: 'return-path' },
  ],
  selectors: ['clk', 'clk2'],
  variables: { id: '[a-z0-9]{12}' },
  keyType: 'rsa',
  keyBits: 'unknown',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  confidence: 'documented',
  notes: [],
  nextStep: 'When the records are in the DNS: Clerk Dashboard, Domains, verify.',
  sources: ['Domain-Connect/Templates clerk.com.app.json', 'is-a-dev/register'],
}
