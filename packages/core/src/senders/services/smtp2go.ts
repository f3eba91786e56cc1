import type { Sender } from '../sender.js'

/** The records that SMTP2GO asks for: a sending service. */
export const smtp2go: Sender = {
  id: 'smtp2go',
  name: 'SMTP2GO',
  kind: 'esp',
  records: [
    { type: 'CNAME', host: '{selector}._domainkey', value: 'dkim.smtp2go.net', purpose: 'dkim' },
    { type: 'CNAME', host: '{rp}', value: 'return.smtp2go.net', purpose: 'return-path' },
    { type: 'CNAME', host: '{track}', value: 'track.smtp2go.net', purpose: 'tracking', optional: true },
  ],
  selectors: ['{selector}'],
  variables: { selector: 's[0-9]+', rp: 'em[0-9]+|[a-z0-9-]+', track: 'link|[a-z0-9-]+' },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 1,
  confidence: 'documented',
  notes: ['The target is the same for every customer.'],
  nextStep: 'When the CNAMEs are in the DNS: SMTP2GO, Sending, Verified Senders, Verify.',
  sources: ['Domain-Connect/Templates mailbluster.com.sender-verification-smtp2go.json', 'is-a-dev/register'],
}
