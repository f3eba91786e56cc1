import type { Sender } from '../sender.js'

/** The records that Salesforce asks for: a sending service. */
export const salesforce: Sender = {
  id: 'salesforce',
  name: 'Salesforce',
  kind: 'esp',
  records: [
    {
      type: 'CNAME',
      host: '{selector}._domainkey',
      value: '{selector}.{id1}.custdkim.salesforce.com',
      purpose: 'dkim',
    },
    {
      type: 'CNAME',
      host: '{altSelector}._domainkey',
      value: '{altSelector}.{id2}.custdkim.salesforce.com',
      purpose: 'dkim',
    },
    { type: 'TXT', host: '@', value: 'v=spf1 include:_spf.salesforce.com ~all', purpose: 'spf' },
  ],
  selectors: ['{selector}', '{altSelector}'],
  variables: {
    selector: '[A-Za-z0-9][A-Za-z0-9.-]*',
    altSelector: '[A-Za-z0-9][A-Za-z0-9.-]*',
    id1: '[a-z0-9]{6}',
    id2: '[a-z0-9]{6}',
  },
  keyType: 'rsa',
  keyBits: '1024 or 2048',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  confidence: 'documented',
  notes: [
    'The administrator chooses both selectors, and case stays as typed; the six characters in the target differ between the two records.',
    'The second key exists so that Salesforce can rotate: without both CNAMEs the key cannot be activated.',
    'The domain match of the key says which From addresses are signed.',
  ],
  nextStep: 'When both CNAMEs are in the DNS: Salesforce, Setup, DKIM Keys, the key, Activate.',
  sources: [
    'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/api/sforce_api_objects_emaildomainkey.htm',
    'ministryofjustice/dns',
    'cds-snc/dns',
  ],
}
