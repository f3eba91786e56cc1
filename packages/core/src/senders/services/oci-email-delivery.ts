import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Oracle Cloud Email Delivery asks for: a sending service. */
export const ociEmailDelivery: Sender = {
  id: 'oci-email-delivery',
  name: 'Oracle Cloud Email Delivery',
  kind: 'esp',
  records: [
    {
      type: 'CNAME',
      host: '{selector}._domainkey',
      value: '{selector}.{domain}.dkim.{regionKey}.oracleemaildelivery.com',
      purpose: 'dkim',
    },
  ],
  selectors: ['{selector}'],
  variables: { selector: '[a-z0-9-]{1,63}', domain: patterns.domain, regionKey: '[a-z]{3}[0-9]?' },
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-on-demand',
  minSelectors: 1,
  confidence: 'documented',
  notes: [
    'A domain may have two keys, one of them active: signing moves to the second one once it is seen. Oracle recommends a change every six months and a date in the selector.',
    'Each region needs its own selector. Some realms want a TXT record instead.',
  ],
  nextStep:
    'When the CNAME is in the DNS nothing is left to press: the key becomes active in the Console under Email Delivery, Email Domains, DKIM.',
  sources: [
    'https://docs.oracle.com/en-us/iaas/Content/Email/Tasks/managing_dkim-create_dkim_record.htm',
    'https://docs.oracle.com/en-us/iaas/tools/terraform-provider-oci/latest/docs/r/email_dkim.html',
    'zone files in public repositories',
  ],
}
