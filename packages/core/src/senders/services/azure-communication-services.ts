import type { Sender } from '../sender.js'

/** The records that Azure Communication Services Email asks for: a sending service. */
export const azureCommunicationServices: Sender = {
  id: 'azure-communication-services',
  name: 'Azure Communication Services Email',
  kind: 'esp',
  records: [
    {
      type: 'CNAME',
      host: 'selector1-azurecomm-prod-net._domainkey',
      value: 'selector1-azurecomm-prod-net._domainkey.azurecomm.net',
      purpose: 'dkim',
    },
    {
      type: 'CNAME',
      host: 'selector2-azurecomm-prod-net._domainkey',
      value: 'selector2-azurecomm-prod-net._domainkey.azurecomm.net',
      purpose: 'dkim',
    },
    { type: 'TXT', host: '@', value: 'v=spf1 include:spf.protection.outlook.com -all', purpose: 'spf' },
  ],
  selectors: ['selector1-azurecomm-prod-net', 'selector2-azurecomm-prod-net'],
  variables: {},
  keyType: 'rsa',
  keyBits: '2048',
  rotation: 'provider-automatic',
  minSelectors: 2,
  missingPair: 'warning',
  confidence: 'seen',
  unconfirmed: ['rotation'],
  notes: [
    'The selectors are the same for every customer, so they name the service by themselves.',
    'They can stand beside those of Microsoft 365 on one domain.',
  ],
  nextStep: 'Azure portal, the Email Communication Service, Provision domains: verify DKIM and DKIM2.',
  sources: ['ministryofjustice/dns', 'hmcts/azure-public-dns'],
}
