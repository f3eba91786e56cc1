import { patterns } from '../patterns.js'
import type { Sender } from '../sender.js'

/** The records that Salesforce Marketing Cloud Engagement asks for: a sending service. */
export const salesforceMarketingCloud: Sender = {
  id: 'salesforce-marketing-cloud',
  name: 'Salesforce Marketing Cloud Engagement',
  kind: 'esp',
  records: [
    { type: 'NS', host: '{sub}', value: 'ns1.exacttarget.com', purpose: 'delegation' },
    { type: 'NS', host: '{sub}', value: 'ns2.exacttarget.com', purpose: 'delegation' },
    { type: 'NS', host: '{sub}', value: 'ns3.exacttarget.com', purpose: 'delegation' },
    { type: 'NS', host: '{sub}', value: 'ns4.exacttarget.com', purpose: 'delegation' },
    {
      type: 'TXT',
      host: '{selector}._domainkey.{sub}',
      value: 'v=DKIM1; k=rsa; p={publicKey}',
      purpose: 'dkim',
      optional: true,
      note: 'in place of the delegation; Salesforce supplies the value',
    },
  ],
  selectors: ['{selector}'],
  variables: {
    sub: patterns.label,
    selector: '[0-9]{2}dkim[0-9]|[0-9]{6}|[A-Za-z0-9-]+',
    publicKey: patterns.publicKey,
  },
  keyType: 'rsa',
  keyBits: '1024 or 2048',
  rotation: 'provider-on-demand',
  minSelectors: 1,
  confidence: 'documented',
  unconfirmed: ['selectors'],
  notes: [
    'Normally a subdomain is delegated by NS records: nothing may stand below it in the parent zone, and there is no DKIM record to check there.',
    'With DNS of your own, a rotation is a new value that you copy.',
    'The subdomain has an SPF include of cust-spf.exacttarget.com.',
  ],
  sources: [
    'https://senderauth.marketingcloud.com/quickstart.php',
    'https://help.salesforce.com/s/articleView?id=mktg.mc_es_sender_authentication_package.htm',
  ],
}
