// Written from the catalogue of senders by the test of this file; DKIMKIT_WRITE=1 writes it anew.

/** The variables of each mail service, by its id; those that only optional records use may be left out. */
export interface SenderVariables {
  readonly 'acoustic-campaign': { readonly bits: '1024' | '2048'; readonly publicKey: string }
  readonly activecampaign: { readonly em: string; readonly account: string }
  readonly 'amazon-ses-byodkim': { readonly selector: string; readonly publicKey: string }
  readonly 'amazon-ses-easy-dkim': {
    readonly token1: string
    readonly token2: string
    readonly token3: string
    readonly dkimZone:
      | 'dkim.amazonses.com'
      | 'dkim.af-south-1.amazonses.com'
      | 'dkim.ap-northeast-3.amazonses.com'
      | 'dkim.ap-south-2.amazonses.com'
      | 'dkim.ap-southeast-3.amazonses.com'
      | 'dkim.ap-southeast-5.amazonses.com'
      | 'dkim.ca-west-1.amazonses.com'
      | 'dkim.eu-central-2.amazonses.com'
      | 'dkim.eu-south-1.amazonses.com'
      | 'dkim.il-central-1.amazonses.com'
      | 'dkim.me-central-1.amazonses.com'
      | 'dkim.us-gov-east-1.amazonses.com'
    readonly mailFrom?: string
    readonly region?: string
  }
  readonly atlassian: { readonly bounce: string; readonly hex1: string; readonly hex2: string }
  readonly aweber: Record<string, never>
  readonly 'azure-communication-services': Record<string, never>
  readonly barracuda: { readonly selector: string; readonly publicKey: string }
  readonly beehiiv: { readonly selector: string; readonly domain?: string; readonly zone: string }
  readonly brevo: { readonly domainDashed: string; readonly code: string }
  readonly 'brevo-legacy': Record<string, never>
  readonly 'campaign-monitor': { readonly publicKey: string }
  readonly clerk: { readonly id: string }
  readonly 'cloudflare-email': { readonly year: string; readonly n: string; readonly publicKey: string }
  readonly 'constant-contact': { readonly n1: string; readonly n2: string }
  readonly 'customer-io': {
    readonly selector: string
    readonly cio: string
    readonly publicKey: string
    readonly mailZone: 'mailgun.org' | 'eu.mailgun.org'
  }
  readonly 'delegated-domainkey-fraudmarc': { readonly id: string }
  readonly 'delegated-domainkey-sendmarc': {
    readonly ns1: string
    readonly ns2: string
    readonly ns3: string
    readonly ns4: string
  }
  readonly 'delegated-domainkey-valimail': Record<string, never>
  readonly 'e-shot': Record<string, never>
  readonly 'elastic-email': { readonly publicKey: string }
  readonly emailoctopus: { readonly account: string; readonly pool: string }
  readonly fastmail: { readonly domain?: string }
  readonly forcepoint: { readonly publicKey: string }
  readonly 'forward-email': { readonly id: string; readonly publicKey: string }
  readonly freshworks: {
    readonly sel1: string
    readonly sel2: string
    readonly sel3: string
    readonly account: string
    readonly n: string
  }
  readonly gandi: Record<string, never>
  readonly godaddy: { readonly domainUnderscored: string; readonly suffix: string }
  readonly 'google-workspace': { readonly selector: string; readonly publicKey: string }
  readonly happyfox: Record<string, never>
  readonly 'help-scout': Record<string, never>
  readonly hostinger: Record<string, never>
  readonly howie: { readonly token1: string; readonly token2: string; readonly token3: string }
  readonly hubspot: {
    readonly portalId: string
    readonly domainDashed: string
    readonly pod: string
    readonly spfPod: string
  }
  readonly 'hubspot-legacy': { readonly domainDashed: string; readonly pod: string }
  readonly icloud: { readonly domain?: string; readonly token: string }
  readonly improvmx: Record<string, never>
  readonly intercom: { readonly uuid: string; readonly workspace: string }
  readonly ionos: { readonly tld?: 'de' | 'com' | 'co.uk' | 'es' | 'fr' | 'it' | 'mx'; readonly zone: 'eu' | 'us' }
  readonly kit: { readonly id: string; readonly n: string; readonly id2: string; readonly id3: string }
  readonly klaviyo: {
    readonly sendHost: string
    readonly klId: string
    readonly sel1: 'kl' | 'km1' | 'kt1' | 'ks1' | 'mtd1'
    readonly sel2: 'kl2' | 'km2' | 'kt2' | 'ks2' | 'mtd2'
    readonly siteId: string
    readonly label1: string
    readonly label2: string
  }
  readonly lark: { readonly stamp: string; readonly publicKey: string }
  readonly loops: {
    readonly token1: string
    readonly token2: string
    readonly token3: string
    readonly envelope: string
  }
  readonly 'mailbox-org': Record<string, never>
  readonly mailchannels: { readonly selector: string; readonly publicKey: string; readonly worker: string }
  readonly mailchimp: Record<string, never>
  readonly 'mailchimp-k1': Record<string, never>
  readonly mailerlite: Record<string, never>
  readonly mailersend: { readonly rp: string }
  readonly mailgun: {
    readonly selector: string
    readonly publicKey: string
    readonly mailZone?: 'mailgun.org' | 'eu.mailgun.org'
  }
  readonly 'mailgun-automatic-sender-security': {
    readonly tenant: string
    readonly zone:
      | 'dkim1.mailgun.com'
      | 'dkim2.mailgun.com'
      | 'dkim1.us.mgsend.org'
      | 'dkim2.us.mgsend.org'
      | 'dkim1.eu.mgsend.org'
      | 'dkim2.eu.mgsend.org'
    readonly mailZone?: 'mailgun.org' | 'eu.mailgun.org'
  }
  readonly mailjet: { readonly publicKey: string }
  readonly mailrelay: { readonly a: string; readonly b: string }
  readonly mailtrap: Record<string, never>
  readonly mandrill: { readonly token: string }
  readonly 'mandrill-legacy': Record<string, never>
  readonly marketo: { readonly selector: string; readonly publicKey: string }
  readonly 'microsoft365-dkim-mail-microsoft': {
    readonly domainDashed: string
    readonly tenantPrefix: string
    readonly partition: string
  }
  readonly 'microsoft365-onmicrosoft': { readonly domainGuid: string; readonly tenant: string }
  readonly migadu: { readonly domain?: string }
  readonly mimecast: { readonly selector: string; readonly region: string; readonly publicKey: string }
  readonly 'namecheap-private-email': { readonly selector: 'default' | 'privateemail'; readonly publicKey: string }
  readonly 'no-mail-domain': Record<string, never>
  readonly 'oci-email-delivery': { readonly selector: string; readonly domain?: string; readonly regionKey: string }
  readonly 'ovh-email-pro': {
    readonly serviceId: string
    readonly keyId: string
    readonly shard: string
    readonly keyId2: string
    readonly shard2: string
  }
  readonly 'ovh-exchange': {
    readonly serviceId: string
    readonly keyId: string
    readonly shard: string
    readonly keyId2: string
    readonly shard2: string
  }
  readonly 'ovh-mxplan': {
    readonly serviceId: string
    readonly keyId: string
    readonly keyId2: string
    readonly shard: string
    readonly shard2: string
  }
  readonly 'ovh-mxplan-2': {
    readonly keyId: string
    readonly keyId2: string
    readonly shard: string
    readonly shard2: string
  }
  readonly postmark: { readonly timestamp: string; readonly returnPath: string; readonly publicKey: string }
  readonly proofpoint: { readonly selector: string; readonly publicKey: string }
  readonly proton: { readonly id: string; readonly hash: string }
  readonly purelymail: Record<string, never>
  readonly rackspace: { readonly date: string; readonly rand: string; readonly publicKey: string }
  readonly resend: { readonly publicKey: string; readonly send: string; readonly region: string }
  readonly salesforce: {
    readonly selector: string
    readonly altSelector: string
    readonly id1: string
    readonly id2: string
  }
  readonly 'salesforce-account-engagement': {
    readonly publicKey: string
    readonly verify?: string
    readonly value?: string
  }
  readonly 'salesforce-marketing-cloud': {
    readonly sub: string
    readonly selector?: string
    readonly publicKey?: string
  }
  readonly 'self-hosted-exim': { readonly selector: string; readonly k: 'rsa' | 'ed25519'; readonly publicKey: string }
  readonly 'self-hosted-mailinabox': { readonly publicKey: string }
  readonly 'self-hosted-opendkim': { readonly selector: string; readonly publicKey: string }
  readonly 'self-hosted-rspamd': {
    readonly selector: string
    readonly k: 'rsa' | 'ed25519'
    readonly publicKey: string
  }
  readonly 'self-hosted-stalwart': {
    readonly date: string
    readonly rsaPublicKey: string
    readonly ed25519PublicKey: string
  }
  readonly 'sender-net': Record<string, never>
  readonly sendgrid: {
    readonly sel1: string
    readonly sel2: string
    readonly userId: string
    readonly wl: string
    readonly mailHost: string
    readonly linkHost?: string
    readonly linkZone?: 'sendgrid.net' | 'eu.sendgrid.net'
  }
  readonly 'sendgrid-manual': { readonly sub: string; readonly selector: string; readonly publicKey: string }
  readonly seznam: Record<string, never>
  readonly shopify: {
    readonly p: string
    readonly q?: string
    readonly id: string
    readonly id2?: string
    readonly pod: string
    readonly pod2?: string
  }
  readonly simplelogin: Record<string, never>
  readonly smtp2go: { readonly selector: string; readonly rp: string; readonly track?: string }
  readonly sparkpost: {
    readonly mmyy: string
    readonly bounce: string
    readonly publicKey: string
    readonly bounceZone: 'sparkpostmail.com' | 'eu.sparkpostmail.com'
  }
  readonly squarespace: Record<string, never>
  readonly stripe: {
    readonly token1: string
    readonly token2: string
    readonly token3: string
    readonly token4: string
    readonly token5: string
    readonly token6: string
    readonly verification: string
  }
  readonly titan: { readonly publicKey: string }
  readonly tuta: Record<string, never>
  readonly uberspace: Record<string, never>
  readonly yandex360: { readonly publicKey: string }
  readonly zendesk: { readonly code: string }
  readonly 'zoho-mail': {
    readonly selector: string
    readonly publicKey: string
    readonly tld: 'com' | 'eu' | 'in' | 'com.au' | 'jp'
  }
}

/** A mail service of the catalogue. */
export type SenderId = keyof SenderVariables
