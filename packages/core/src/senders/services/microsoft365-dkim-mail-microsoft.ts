import type { Sender } from '../sender.js'

/** The records that Microsoft 365 (dkim.mail.microsoft targets) asks for: a mailbox service. */
export const microsoft365DkimMailMicrosoft: Sender = {
  id: 'microsoft365-dkim-mail-microsoft',
  name: 'Microsoft 365 (dkim.mail.microsoft targets)',
  kind: 'mailbox',
  records: [
    {
      type: 'CNAME',
      host: 'selector1._domainkey',
      value: 'selector1-{domainDashed}._domainkey.{tenantPrefix}.{partition}-v1.dkim.mail.microsoft',
      purpose: 'dkim',
    },
    {
      type: 'CNAME',
      host: 'selector2._domainkey',
      value: 'selector2-{domainDashed}._domainkey.{tenantPrefix}.{partition}-v1.dkim.mail.microsoft',
      purpose: 'dkim',
    },
    { type: 'TXT', host: '@', value: 'v=spf1 include:spf.protection.outlook.com -all', purpose: 'spf' },
  ],
  selectors: ['selector1', 'selector2'],
  variables: { domainDashed: '[A-Za-z0-9-]+', tenantPrefix: '[A-Za-z0-9]+', partition: '[a-z]' },
  keyType: 'rsa',
  keyBits: '1024 or 2048',
  rotation: 'provider-on-demand',
  minSelectors: 2,
  missingPair: 'error',
  domainForm: { variable: 'domainDashed', dot: '-', dashesUnknown: true },
  confidence: 'documented',
  notes: [
    'Microsoft gives this form to domains added since May 2025. Older domains keep theirs, so one zone may hold both.',
    'The partition letter is drawn by Microsoft and is the same for both selectors: read it from Get-DkimSigningConfig, it follows from nothing.',
    'domainDashed is the domain with dashes for its dots; a domain with a dash, or a long one, gets a made-up ending. Copy it, do not compute it.',
    'Without the second CNAME the next rotation cannot happen.',
  ],
  nextStep:
    'When both CNAMEs are in the DNS: Defender portal, Email authentication settings, DKIM; or Set-DkimSigningConfig -Enabled $true.',
  sources: [
    'https://learn.microsoft.com/defender-office-365/email-authentication-dkim-configure',
    'MicrosoftDocs/defender-docs defender-office-365/email-authentication-dkim-configure.md',
    'ministryofjustice/dns',
  ],
}
