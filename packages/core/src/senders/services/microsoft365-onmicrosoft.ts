import type { Sender } from '../sender.js'

/** The records that Microsoft 365 (onmicrosoft.com targets) asks for: a mailbox service. */
export const microsoft365Onmicrosoft: Sender = {
  id: 'microsoft365-onmicrosoft',
  name: 'Microsoft 365 (onmicrosoft.com targets)',
  kind: 'mailbox',
  records: [
    {
      type: 'CNAME',
      host: 'selector1._domainkey',
      value: 'selector1-{domainGuid}._domainkey.{tenant}.onmicrosoft.com',
      purpose: 'dkim',
    },
    {
      type: 'CNAME',
      host: 'selector2._domainkey',
      value: 'selector2-{domainGuid}._domainkey.{tenant}.onmicrosoft.com',
      purpose: 'dkim',
    },
    { type: 'TXT', host: '@', value: 'v=spf1 include:spf.protection.outlook.com -all', purpose: 'spf' },
    { type: 'MX', host: '@', value: '{domainGuid}.mail.protection.outlook.com', purpose: 'inbound', priority: 0 },
  ],
  selectors: ['selector1', 'selector2'],
  variables: { domainGuid: '[A-Za-z0-9-]+', tenant: '[A-Za-z0-9]+' },
  keyType: 'rsa',
  keyBits: '1024 or 2048',
  rotation: 'provider-on-demand',
  minSelectors: 2,
  missingPair: 'error',
  domainForm: { variable: 'domainGuid', dot: '-', dashesUnknown: true },
  confidence: 'documented',
  notes: [
    'Signing can only be switched on when both CNAMEs are in the DNS. One selector signs, the other waits for the next rotation; Get-DkimSigningConfig says which.',
    'A rotation is asked for in the Defender portal or with Rotate-DkimSigningConfig, and the new key signs after 96 hours. The DNS stays as it is.',
    'domainGuid is the domain with dashes for its dots. When the domain itself has a dash, Microsoft makes up another form: copy it from Get-DkimSigningConfig.',
    'Every subdomain that sends needs a pair of its own. These owners take a CNAME, never a TXT record.',
    'Domains set up before May 2025 keep this form. Case in the tenant name does not matter.',
  ],
  nextStep:
    'When both CNAMEs are in the DNS: Defender portal, Email authentication settings, DKIM; or Set-DkimSigningConfig -Enabled $true.',
  sources: [
    'https://learn.microsoft.com/defender-office-365/email-authentication-dkim-configure',
    'MicrosoftDocs/defender-docs defender-office-365/email-authentication-dkim-configure.md',
    'StackExchange/dnscontrol pkg/js/helpers.js',
    'ministryofjustice/dns',
    'hmcts/azure-public-dns',
  ],
}
