import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
import {
  DkimError,
  fillTemplate,
  fitsPattern,
  isClosedList,
  readTemplate,
  templateSource,
  usualValues,
  variablesOf
} from "./chunk-UGO32LTQ.js";

// packages/core/dist/esm/senders/patterns.js
var patterns = {
  /** One label of a host name, or a domain with dashes for its dots. */
  label: "[a-z0-9-]+",
  /** A domain of at least two labels. */
  domain: "[a-z0-9-]+\\.[a-z0-9.-]+",
  /** The Base64 of a public key, as it stands in `p=`. */
  publicKey: "[A-Za-z0-9+/]+={0,2}",
  /** A token of Amazon SES, and of services built like it. */
  token: "[a-z2-7]{32}"
};

// packages/core/dist/esm/senders/services/acoustic-campaign.js
var acousticCampaign = {
  id: "acoustic-campaign",
  name: "Acoustic Campaign",
  kind: "esp",
  records: [{ type: "TXT", host: "spop{bits}._domainkey", value: "k=rsa; p={publicKey}", purpose: "dkim" }],
  selectors: ["spop{bits}"],
  variables: { bits: "1024|2048", publicKey: patterns.publicKey },
  keyType: "rsa",
  keyBits: "1024 or 2048",
  rotation: "customer",
  minSelectors: 1,
  confidence: "seen",
  notes: ["The selector tells the size of the key."],
  sources: ["wikimedia/operations-dns"]
};

// packages/core/dist/esm/senders/services/activecampaign.js
var activecampaign = {
  id: "activecampaign",
  name: "ActiveCampaign",
  kind: "esp",
  records: [
    { type: "CNAME", host: "acdkim1._domainkey", value: "dkim.acdkim1.acems1.com", purpose: "dkim" },
    { type: "CNAME", host: "acdkim2._domainkey", value: "dkim.acdkim2.acems1.com", purpose: "dkim" },
    { type: "CNAME", host: "{em}", value: "{account}.activehosted.com", purpose: "return-path" }
  ],
  selectors: ["acdkim1", "acdkim2"],
  variables: { em: "em(-[0-9]+)?|[a-z0-9-]+", account: patterns.label },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  confidence: "seen",
  notes: [
    "Sources differ: other accounts have s1 and s2 pointing to dkim.acems1.com and dkim2.acems1.com, and older guides a selector dk. Take what the account shows."
  ],
  sources: [
    "https://help.activecampaign.com/hc/en-us/articles/206903370-DKIM-SPF-and-DMARC",
    "https://www.senderclarity.com/guides/activecampaign-spf-dkim-dmarc-setup",
    "zone files in public repositories"
  ]
};

// packages/core/dist/esm/senders/services/amazon-ses-byodkim.js
var amazonSesByodkim = {
  id: "amazon-ses-byodkim",
  name: "Amazon SES (own key)",
  kind: "esp",
  records: [{ type: "TXT", host: "{selector}._domainkey", value: "p={publicKey}", purpose: "dkim" }],
  selectors: ["{selector}"],
  variables: { selector: "[A-Za-z0-9-]{1,63}", publicKey: patterns.publicKey },
  keyType: "rsa",
  keyBits: "1024 to 2048",
  rotation: "customer",
  minSelectors: 1,
  confidence: "documented",
  unconfirmed: ["keyBits"],
  notes: [
    "The customer makes the pair and gives SES the private key with PutEmailIdentityDkimSigningAttributes, origin EXTERNAL. SES never rotates it.",
    "One selector signs for an identity: publish the new record first, upload the new key when it is seen.",
    "The value that AWS shows has no v=DKIM1; adding it does no harm.",
    "Several resellers of SES work this way, each with a fixed selector."
  ],
  nextStep: "When the TXT record is in the DNS nothing is left to press: SES finds it within 72 hours.",
  sources: ["https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_DkimSigningAttributes.html"]
};

// packages/core/dist/esm/senders/services/amazon-ses-easy-dkim.js
var ownZoneRegions = [
  "af-south-1",
  "ap-northeast-3",
  "ap-south-2",
  "ap-southeast-3",
  "ap-southeast-5",
  "ca-west-1",
  "eu-central-2",
  "eu-south-1",
  "il-central-1",
  "me-central-1",
  "us-gov-east-1"
];
var sharedZoneRegions = [
  "us-east-1",
  "us-east-2",
  "us-west-1",
  "us-west-2",
  "us-gov-west-1",
  "ca-central-1",
  "sa-east-1",
  "eu-central-1",
  "eu-north-1",
  "eu-west-1",
  "eu-west-2",
  "eu-west-3",
  "me-south-1",
  "ap-northeast-1",
  "ap-northeast-2",
  "ap-south-1",
  "ap-southeast-1",
  "ap-southeast-2"
];
var zones = ["dkim\\.amazonses\\.com", ...ownZoneRegions.map(zoneOf)];
function zoneOf(region) {
  return `dkim\\.${region}\\.amazonses\\.com`;
}
var amazonSesEasyDkim = {
  id: "amazon-ses-easy-dkim",
  name: "Amazon SES (Easy DKIM)",
  kind: "esp",
  records: [
    { type: "CNAME", host: "{token1}._domainkey", value: "{token1}.{dkimZone}", purpose: "dkim" },
    { type: "CNAME", host: "{token2}._domainkey", value: "{token2}.{dkimZone}", purpose: "dkim" },
    { type: "CNAME", host: "{token3}._domainkey", value: "{token3}.{dkimZone}", purpose: "dkim" },
    {
      type: "MX",
      host: "{mailFrom}",
      value: "feedback-smtp.{region}.amazonses.com",
      purpose: "return-path",
      priority: 10,
      optional: true,
      note: "custom MAIL FROM"
    },
    {
      type: "TXT",
      host: "{mailFrom}",
      value: "v=spf1 include:amazonses.com ~all",
      purpose: "spf",
      optional: true,
      note: "custom MAIL FROM"
    }
  ],
  selectors: ["{token1}", "{token2}", "{token3}"],
  variables: {
    token1: patterns.token,
    token2: patterns.token,
    token3: patterns.token,
    dkimZone: zones.join("|"),
    mailFrom: patterns.label,
    region: "[a-z]{2}(-gov)?-[a-z]+-[0-9]"
  },
  keyType: "rsa",
  keyBits: "2048; 1024 in old identities",
  rotation: "provider-automatic",
  minSelectors: 3,
  missingPair: "warning",
  wrongValues: [
    {
      variable: "dkimZone",
      seen: sharedZoneRegions.map(zoneOf).join("|"),
      meant: "dkim.amazonses.com",
      reason: "wrong-region"
    }
  ],
  confidence: "documented",
  notes: [
    "Three CNAMEs, and all three stay as long as the identity signs. The selector and the first label of the target are the same token.",
    "Most regions share one zone of keys, newer ones have their own: take it from SigningHostedZone in the API.",
    "Tokens belong to an identity in one region: two regions or two accounts make two sets of three. A replica made with Deterministic Easy DKIM uses the tokens and the zone of its parent region.",
    "A subdomain with no identity of its own signs with that of its parent.",
    "Tokens are CNAMEs, never TXT records."
  ],
  nextStep: "Nothing to press: SES looks for the CNAMEs for up to 72 hours, and the identity then shows DKIM as successful.",
  sources: [
    "https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_DkimSigningAttributes.html",
    "https://docs.aws.amazon.com/general/latest/gr/ses.html#ses_dkim_domains",
    "ministryofjustice/dns",
    "GSA-TTS/dns",
    "cds-snc/dns",
    "hackclub/dns"
  ]
};

// packages/core/dist/esm/senders/services/atlassian.js
var atlassian = {
  id: "atlassian",
  name: "Atlassian Cloud",
  kind: "saas",
  records: [
    {
      type: "CNAME",
      host: "atlassian-{hex1}._domainkey",
      value: "atlassian-{hex1}.dkim.atlassian.net",
      purpose: "dkim"
    },
    {
      type: "CNAME",
      host: "atlassian-{hex2}._domainkey",
      value: "atlassian-{hex2}.dkim.atlassian.net",
      purpose: "dkim"
    },
    { type: "CNAME", host: "{bounce}", value: "bounces.mail-us.atlassian.net", purpose: "return-path" }
  ],
  selectors: ["atlassian-{hex1}", "atlassian-{hex2}"],
  variables: { bounce: "atlassian-bounces|[a-z0-9-]+", hex1: "[0-9a-f]{6}", hex2: "[0-9a-f]{6}" },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  confidence: "seen",
  notes: ["Two CNAMEs: the active key and its fallback."],
  sources: ["ministryofjustice/dns", "zone files in public repositories"]
};

// packages/core/dist/esm/senders/services/aweber.js
var aweber = {
  id: "aweber",
  name: "AWeber",
  kind: "esp",
  records: [
    { type: "CNAME", host: "aweber_key_a._domainkey", value: "aweber_key_a.send.aweber.com", purpose: "dkim" },
    { type: "CNAME", host: "aweber_key_b._domainkey", value: "aweber_key_b.send.aweber.com", purpose: "dkim" },
    { type: "CNAME", host: "aweber_key_c._domainkey", value: "aweber_key_c.send.aweber.com", purpose: "dkim" }
  ],
  selectors: ["aweber_key_a", "aweber_key_b", "aweber_key_c"],
  variables: {},
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 3,
  missingPair: "warning",
  confidence: "documented",
  notes: [
    "A selector with underscores: it works, do not refuse it.",
    "A second set of AWeber, k1 to k3 with targets under optin.com, takes the selector names of Mailchimp."
  ],
  sources: ["Domain-Connect/Templates aweber.com.email-web.json"]
};

// packages/core/dist/esm/senders/services/azure-communication-services.js
var azureCommunicationServices = {
  id: "azure-communication-services",
  name: "Azure Communication Services Email",
  kind: "esp",
  records: [
    {
      type: "CNAME",
      host: "selector1-azurecomm-prod-net._domainkey",
      value: "selector1-azurecomm-prod-net._domainkey.azurecomm.net",
      purpose: "dkim"
    },
    {
      type: "CNAME",
      host: "selector2-azurecomm-prod-net._domainkey",
      value: "selector2-azurecomm-prod-net._domainkey.azurecomm.net",
      purpose: "dkim"
    },
    { type: "TXT", host: "@", value: "v=spf1 include:spf.protection.outlook.com -all", purpose: "spf" }
  ],
  selectors: ["selector1-azurecomm-prod-net", "selector2-azurecomm-prod-net"],
  variables: {},
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  confidence: "seen",
  unconfirmed: ["rotation"],
  notes: [
    "The selectors are the same for every customer, so they name the service by themselves.",
    "They can stand beside those of Microsoft 365 on one domain."
  ],
  nextStep: "Azure portal, the Email Communication Service, Provision domains: verify DKIM and DKIM2.",
  sources: ["ministryofjustice/dns", "hmcts/azure-public-dns"]
};

// packages/core/dist/esm/senders/services/barracuda.js
var barracuda = {
  id: "barracuda",
  name: "Barracuda Email Gateway Defense",
  kind: "gateway",
  records: [
    {
      type: "TXT",
      host: "{selector}._domainkey",
      value: "v=DKIM1; k=rsa; p={publicKey}",
      purpose: "dkim",
      note: "only where outbound signing is on"
    }
  ],
  selectors: ["{selector}"],
  variables: { selector: "barracuda|[A-Za-z0-9-]+", publicKey: patterns.publicKey },
  keyType: "rsa",
  keyBits: "unknown",
  rotation: "customer",
  minSelectors: 1,
  confidence: "memory",
  notes: [
    "The documentation speaks of checking inbound mail only. Normally the mail platform behind it signs, and the gateway must not change the body afterwards."
  ],
  sources: ["https://campus.barracuda.com/product/emailgatewaydefense/doc/96022989/sender-authentication"]
};

// packages/core/dist/esm/senders/services/beehiiv.js
var beehiiv = {
  id: "beehiiv",
  name: "beehiiv",
  kind: "esp",
  records: [
    {
      type: "CNAME",
      host: "{selector}._domainkey",
      value: "{selector}._domainkey.{domain}.{zone}.beehiivmail.net",
      purpose: "dkim"
    }
  ],
  selectors: ["{selector}"],
  variables: { selector: "bh[0-9]+|[a-z0-9]+", domain: patterns.domain, zone: "zn[0-9]{3}" },
  keyType: "rsa",
  keyBits: "unknown",
  rotation: "provider-automatic",
  minSelectors: 1,
  confidence: "seen",
  notes: [],
  sources: ["is-a-dev/register"]
};

// packages/core/dist/esm/senders/services/brevo.js
var brevo = {
  id: "brevo",
  name: "Brevo",
  kind: "esp",
  records: [
    { type: "CNAME", host: "brevo1._domainkey", value: "b1.{domainDashed}.dkim.brevo.com", purpose: "dkim" },
    { type: "CNAME", host: "brevo2._domainkey", value: "b2.{domainDashed}.dkim.brevo.com", purpose: "dkim" },
    { type: "TXT", host: "@", value: "brevo-code:{code}", purpose: "verification" }
  ],
  selectors: ["brevo1", "brevo2"],
  variables: { domainDashed: patterns.label, code: "[0-9a-f]{32}" },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  domainForm: { variable: "domainDashed", dot: "-" },
  confidence: "documented",
  notes: [
    "The selectors are brevo1 and brevo2, the targets begin with b1 and b2: do not mix them up.",
    "domainDashed is the sending domain with dashes for its dots.",
    "A DMARC record is asked for; SPF only with a dedicated address."
  ],
  nextStep: "When the records are in the DNS: Brevo, Senders, Domains and Dedicated IPs, Domains, Authenticate.",
  sources: [
    "Domain-Connect/Templates brevo.com.domain-authentication.json",
    "ministryofjustice/dns",
    "is-a-dev/register"
  ]
};

// packages/core/dist/esm/senders/services/brevo-legacy.js
var brevoLegacy = {
  id: "brevo-legacy",
  name: "Brevo (shared key)",
  kind: "esp",
  records: [
    {
      type: "TXT",
      host: "mail._domainkey",
      value: "k=rsa;p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDeMVIzrCa3T14JsNY0IRv5/2V1/v2itlviLQBwXsa7shBD6TrBkswsFUToPyMRWC9tbR/5ey0nRBH0ZVxp+lsmTxid2Y2z+FApQ6ra2VsXfbJP3HE6wAO0YTVEJt1TmeczhEd2Jiz/fcabIISgXEdSpTYJhb0ct0VJRxcg4c8c7wIDAQAB",
      purpose: "dkim",
      note: "the same 1024-bit key for every customer"
    },
    { type: "TXT", host: "@", value: "v=spf1 include:spf.sendinblue.com mx ~all", purpose: "spf" }
  ],
  selectors: ["mail"],
  variables: {},
  keyType: "rsa",
  keyBits: "1024",
  rotation: "customer",
  minSelectors: 1,
  retired: { successor: "brevo" },
  confidence: "seen",
  notes: [
    "All customers share this one 1024-bit key: move to brevo1 and brevo2.",
    "Self-hosted servers use the selector mail as well: go by the key."
  ],
  sources: ["Domain-Connect/Templates brevo.com.domain-authentication.json", "ministryofjustice/dns"]
};

// packages/core/dist/esm/senders/services/campaign-monitor.js
var campaignMonitor = {
  id: "campaign-monitor",
  name: "Campaign Monitor",
  kind: "esp",
  records: [{ type: "TXT", host: "cm._domainkey", value: "k=rsa; p={publicKey}", purpose: "dkim" }],
  selectors: ["cm"],
  variables: { publicKey: patterns.publicKey },
  keyType: "rsa",
  keyBits: "1024",
  rotation: "customer",
  minSelectors: 1,
  confidence: "documented",
  notes: [
    "Each domain and each subdomain needs its own record.",
    "Bounces go to a domain of Campaign Monitor, so SPF never aligns and DKIM alone carries DMARC.",
    "Some DNS hosts want the semicolon escaped, others publish the backslash: look at what is published."
  ],
  nextStep: "When the TXT record is in the DNS: Campaign Monitor, Account settings, Sending domains, verify.",
  sources: [
    "https://help.campaignmonitor.com/articles/Knowledge/manage-your-own-authentication",
    "openaustralia/infrastructure"
  ]
};

// packages/core/dist/esm/senders/services/clerk.js
var clerk = {
  id: "clerk",
  name: "Clerk",
  kind: "saas",
  records: [
    { type: "CNAME", host: "clk._domainkey", value: "dkim1.{id}.clerk.services", purpose: "dkim" },
    { type: "CNAME", host: "clk2._domainkey", value: "dkim2.{id}.clerk.services", purpose: "dkim" },
    { type: "CNAME", host: "clkmail", value: "mail.{id}.clerk.services", purpose: "return-path" }
  ],
  selectors: ["clk", "clk2"],
  variables: { id: "[a-z0-9]{12}" },
  keyType: "rsa",
  keyBits: "unknown",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  confidence: "documented",
  notes: [],
  nextStep: "When the records are in the DNS: Clerk Dashboard, Domains, verify.",
  sources: ["Domain-Connect/Templates clerk.com.app.json", "is-a-dev/register"]
};

// packages/core/dist/esm/senders/services/cloudflare-email.js
var cloudflareEmail = {
  id: "cloudflare-email",
  name: "Cloudflare Email Routing and Email Service",
  kind: "forwarding",
  records: [
    { type: "TXT", host: "cf{year}-{n}._domainkey", value: "v=DKIM1; h=sha256; k=rsa; p={publicKey}", purpose: "dkim" },
    { type: "MX", host: "@", value: "route1.mx.cloudflare.net", purpose: "inbound" },
    { type: "MX", host: "@", value: "route2.mx.cloudflare.net", purpose: "inbound" },
    { type: "MX", host: "@", value: "route3.mx.cloudflare.net", purpose: "inbound" },
    {
      type: "TXT",
      host: "@",
      value: "v=spf1 include:_spf.mx.cloudflare.net ~all",
      purpose: "spf",
      note: "Email Routing"
    },
    {
      type: "TXT",
      host: "cf-bounce",
      value: "v=spf1 include:_spf.mx.cloudflare.net ~all",
      purpose: "spf",
      optional: true,
      note: "Email Service"
    }
  ],
  selectors: ["cf{year}-{n}"],
  variables: { year: "20[0-9]{2}", n: "[0-9]+", publicKey: patterns.publicKey },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 1,
  confidence: "documented",
  notes: [
    "All customers share the key. Cloudflare writes the record into its own zone and locks it, so DNS as code must leave it out or import it.",
    "Only for zones on the DNS of Cloudflare."
  ],
  nextStep: "Nothing to publish: Cloudflare writes the records when Email Routing is switched on for the zone.",
  sources: [
    "https://developers.cloudflare.com/email-service/concepts/email-authentication/",
    "hackclub/dns",
    "zone files in public repositories"
  ]
};

// packages/core/dist/esm/senders/services/constant-contact.js
var constantContact = {
  id: "constant-contact",
  name: "Constant Contact",
  kind: "esp",
  records: [
    { type: "CNAME", host: "ctct1._domainkey", value: "{n1}._domainkey.dkim1.ccsend.com", purpose: "dkim" },
    { type: "CNAME", host: "ctct2._domainkey", value: "{n2}._domainkey.dkim2.ccsend.com", purpose: "dkim" }
  ],
  selectors: ["ctct1", "ctct2"],
  variables: { n1: "[0-9]+", n2: "[0-9]+" },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  confidence: "documented",
  notes: ["The numbers in the targets vary; 100 and 200 were seen."],
  sources: ["Domain-Connect/Templates constantcontact.com.email.json"]
};

// packages/core/dist/esm/senders/services/customer-io.js
var customerIo = {
  id: "customer-io",
  name: "Customer.io",
  kind: "esp",
  records: [
    { type: "TXT", host: "{selector}._domainkey.{cio}", value: "k=rsa; p={publicKey}", purpose: "dkim" },
    { type: "MX", host: "{cio}", value: "mxa.{mailZone}", purpose: "return-path", priority: 10 },
    { type: "MX", host: "{cio}", value: "mxb.{mailZone}", purpose: "return-path", priority: 10 },
    { type: "TXT", host: "{cio}", value: "v=spf1 include:mailgun.org ~all", purpose: "spf" }
  ],
  selectors: ["{selector}"],
  variables: {
    selector: "krs|mta|[a-z0-9]+",
    cio: "cio[0-9]+",
    publicKey: patterns.publicKey,
    mailZone: "mailgun\\.org|eu\\.mailgun\\.org"
  },
  keyType: "rsa",
  keyBits: "1024",
  rotation: "customer",
  minSelectors: 1,
  confidence: "documented",
  notes: [
    "All records stand below a subdomain of the account (cio and a number), so they collide with nothing; DMARC aligns in relaxed mode.",
    "Sent through Mailgun."
  ],
  nextStep: "When the records are in the DNS: Customer.io, Workspace Settings, Email, Sending domains, verify.",
  sources: ["https://docs.customer.io/journeys/authentication", "Domain-Connect/Templates customer.io.email.json"]
};

// packages/core/dist/esm/senders/services/delegated-domainkey-fraudmarc.js
var delegatedDomainkeyFraudmarc = {
  id: "delegated-domainkey-fraudmarc",
  name: "Fraudmarc (delegated _domainkey)",
  kind: "delegation",
  records: [{ type: "NS", host: "_domainkey", value: "ns{id}.fdmarc.net", purpose: "delegation" }],
  selectors: [],
  variables: { id: "[0-9A-Za-z]+" },
  keyType: "rsa",
  keyBits: "unknown",
  rotation: "provider-automatic",
  minSelectors: 0,
  confidence: "documented",
  notes: ["With NS records at _domainkey no selector can stand in your zone: whatever is left below is hidden."],
  sources: ["Domain-Connect/Templates fraudmarc.com.mail.json"]
};

// packages/core/dist/esm/senders/services/delegated-domainkey-sendmarc.js
var delegatedDomainkeySendmarc = {
  id: "delegated-domainkey-sendmarc",
  name: "Sendmarc (delegated _domainkey)",
  kind: "delegation",
  records: [
    { type: "NS", host: "_domainkey", value: "{ns1}", purpose: "delegation" },
    { type: "NS", host: "_domainkey", value: "{ns2}", purpose: "delegation" },
    { type: "NS", host: "_domainkey", value: "{ns3}", purpose: "delegation" },
    { type: "NS", host: "_domainkey", value: "{ns4}", purpose: "delegation" }
  ],
  selectors: [],
  variables: { ns1: patterns.domain, ns2: patterns.domain, ns3: patterns.domain, ns4: patterns.domain },
  keyType: "rsa",
  keyBits: "unknown",
  rotation: "provider-automatic",
  minSelectors: 0,
  confidence: "documented",
  notes: [
    "With NS records at _domainkey no selector can stand in your zone: whatever is left below is hidden.",
    "NS records at _bimi and a CNAME at _dmarc belong to it."
  ],
  sources: ["Domain-Connect/Templates sendmarc.com.protection.json"]
};

// packages/core/dist/esm/senders/services/delegated-domainkey-valimail.js
var delegatedDomainkeyValimail = {
  id: "delegated-domainkey-valimail",
  name: "Valimail Authenticate (delegated _domainkey)",
  kind: "delegation",
  records: [
    { type: "NS", host: "_domainkey", value: "ns.vali.email", purpose: "delegation" },
    { type: "NS", host: "_dmarc", value: "ns.vali.email", purpose: "dmarc" }
  ],
  selectors: [],
  variables: {},
  keyType: "rsa",
  keyBits: "unknown",
  rotation: "provider-automatic",
  minSelectors: 0,
  confidence: "documented",
  notes: ["With NS records at _domainkey no selector can stand in your zone: whatever is left below is hidden."],
  sources: ["Domain-Connect/Templates valimail.com.valimail-authenticate.json"]
};

// packages/core/dist/esm/senders/services/e-shot.js
var eShot = {
  id: "e-shot",
  name: "e-shot",
  kind: "esp",
  records: [
    { type: "CNAME", host: "eshot._domainkey", value: "eshotdkim-ps.e-shot.org", purpose: "dkim" },
    { type: "CNAME", host: "eshot2._domainkey", value: "eshotdkim2-ps.e-shot.org", purpose: "dkim" }
  ],
  selectors: ["eshot", "eshot2"],
  variables: {},
  keyType: "rsa",
  keyBits: "unknown",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  confidence: "seen",
  notes: [],
  sources: ["ministryofjustice/dns"]
};

// packages/core/dist/esm/senders/services/elastic-email.js
var elasticEmail = {
  id: "elastic-email",
  name: "Elastic Email",
  kind: "esp",
  records: [
    { type: "TXT", host: "api._domainkey", value: "k=rsa;t=s;p={publicKey}", purpose: "dkim" },
    { type: "TXT", host: "@", value: "v=spf1 include:_spf.elasticemail.com ~all", purpose: "spf" }
  ],
  selectors: ["api"],
  variables: { publicKey: patterns.publicKey },
  keyType: "rsa",
  keyBits: "1024",
  rotation: "customer",
  minSelectors: 1,
  confidence: "memory",
  notes: ["All customers share the key, and the selector is a common word: go by the key."],
  nextStep: "When the records are in the DNS: Elastic Email, Settings, Domains, verify.",
  sources: []
};

// packages/core/dist/esm/senders/services/emailoctopus.js
var emailoctopus = {
  id: "emailoctopus",
  name: "EmailOctopus",
  kind: "esp",
  records: [
    { type: "CNAME", host: "eo._domainkey", value: "eo._domainkey.{account}.{pool}.eoidentity.com", purpose: "dkim" },
    { type: "CNAME", host: "eom", value: "eom.{account}.{pool}.eoidentity.com", purpose: "return-path" },
    { type: "CNAME", host: "eot", value: "eot.{account}.{pool}.eoidentity.com", purpose: "tracking", optional: true }
  ],
  selectors: ["eo"],
  variables: { account: "[0-9a-f]{10}", pool: "[a-z]+" },
  keyType: "rsa",
  keyBits: "unknown",
  rotation: "provider-automatic",
  minSelectors: 1,
  confidence: "documented",
  unconfirmed: ["the target outside eoidentity.com"],
  notes: [
    "The account gets a host under eoidentity.com, the same in all three targets. A fourth CNAME holds a number of the account."
  ],
  sources: ["Domain-Connect/Templates emailoctopus.com.domain-verification.json", "zone files in public repositories"]
};

// packages/core/dist/esm/senders/services/fastmail.js
var fastmail = {
  id: "fastmail",
  name: "Fastmail",
  kind: "mailbox",
  records: [
    { type: "CNAME", host: "fm1._domainkey", value: "fm1.{domain}.dkim.fmhosted.com", purpose: "dkim" },
    { type: "CNAME", host: "fm2._domainkey", value: "fm2.{domain}.dkim.fmhosted.com", purpose: "dkim" },
    { type: "CNAME", host: "fm3._domainkey", value: "fm3.{domain}.dkim.fmhosted.com", purpose: "dkim" },
    {
      type: "CNAME",
      host: "mesmtp._domainkey",
      value: "mesmtp.{domain}.dkim.fmhosted.com",
      purpose: "dkim",
      optional: true,
      note: "older fourth record"
    },
    { type: "TXT", host: "@", value: "v=spf1 include:spf.messagingengine.com ?all", purpose: "spf" }
  ],
  selectors: ["fm1", "fm2", "fm3", "mesmtp"],
  variables: { domain: patterns.domain },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 3,
  missingPair: "warning",
  confidence: "documented",
  notes: [
    "Three CNAMEs so that keys can turn. The dots of the domain stay in the target.",
    "A subdomain with addresses needs its own three."
  ],
  nextStep: "Fastmail, Settings, Domains, the domain: it shows whether each record is seen.",
  sources: ["https://www.fastmail.help/hc/en-us/articles/360060591153", "zone files in public repositories"]
};

// packages/core/dist/esm/senders/services/forcepoint.js
var forcepoint = {
  id: "forcepoint",
  name: "Forcepoint Email Security Cloud",
  kind: "gateway",
  records: [{ type: "TXT", host: "fp01._domainkey", value: "v=DKIM1; p={publicKey}", purpose: "dkim" }],
  selectors: ["fp01"],
  variables: { publicKey: patterns.publicKey },
  keyType: "rsa",
  keyBits: "1024",
  rotation: "customer",
  minSelectors: 1,
  confidence: "seen",
  unconfirmed: ["name"],
  notes: ["All records seen hold the same 1024-bit key. The product is inferred from the selector."],
  sources: ["ministryofjustice/dns"]
};

// packages/core/dist/esm/senders/services/forward-email.js
var forwardEmail = {
  id: "forward-email",
  name: "Forward Email",
  kind: "mailbox",
  records: [
    { type: "TXT", host: "fe-{id}._domainkey", value: "v=DKIM1; p={publicKey}", purpose: "dkim" },
    { type: "CNAME", host: "fe-bounces", value: "forwardemail.net", purpose: "return-path" },
    { type: "TXT", host: "@", value: "v=spf1 include:spf.forwardemail.net -all", purpose: "spf" }
  ],
  selectors: ["fe-{id}"],
  variables: { id: "[0-9a-z]{8,12}", publicKey: patterns.publicKey },
  keyType: "rsa",
  keyBits: "1024 or 2048",
  rotation: "customer",
  minSelectors: 1,
  confidence: "documented",
  notes: [],
  nextStep: "When the records are in the DNS: Forward Email, My Account, Domains, the domain, verify the records.",
  sources: ["Domain-Connect/Templates forwardemail.net.email.json"]
};

// packages/core/dist/esm/senders/services/freshworks.js
var freshworks = {
  id: "freshworks",
  name: "Freshworks (Freshdesk, Freshservice)",
  kind: "helpdesk",
  records: [
    { type: "CNAME", host: "{sel1}._domainkey", value: "wl{account}s1.domainkey.freshemail.io", purpose: "dkim" },
    { type: "CNAME", host: "{sel2}._domainkey", value: "wl{account}s2.domainkey.freshemail.io", purpose: "dkim" },
    { type: "CNAME", host: "{sel3}._domainkey", value: "wl{account}s3.domainkey.freshemail.io", purpose: "dkim" },
    {
      type: "CNAME",
      host: "fwdkim",
      value: "spfmx{n}.domainkey.freshemail.io",
      purpose: "return-path",
      note: "carries SPF"
    }
  ],
  selectors: ["{sel1}", "{sel2}", "{sel3}"],
  variables: {
    sel1: "fs|[a-z0-9]{5}",
    sel2: "fs2|[a-z0-9]{5}",
    sel3: "fs3|[a-z0-9]{5}",
    account: "[0-9]+",
    n: "[0-9]+"
  },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 3,
  missingPair: "warning",
  confidence: "documented",
  notes: [
    "Four CNAMEs. The selectors are fs, fs2 and fs3, or three random labels of five characters: their order does not follow that of the targets, so keep the pairs as given.",
    "Freshsales has targets under domainkey.myfreshworks.com."
  ],
  nextStep: "When the records are in the DNS: Admin, Email, DKIM, Verify.",
  sources: [
    "Domain-Connect/Templates freshworks.com.domain-authentication.json",
    "ministryofjustice/dns",
    "cds-snc/dns"
  ]
};

// packages/core/dist/esm/senders/services/gandi.js
var gandi = {
  id: "gandi",
  name: "Gandi Mail",
  kind: "mailbox",
  records: [
    { type: "CNAME", host: "gm1._domainkey", value: "gm1.gandimail.net", purpose: "dkim" },
    { type: "CNAME", host: "gm2._domainkey", value: "gm2.gandimail.net", purpose: "dkim" },
    { type: "CNAME", host: "gm3._domainkey", value: "gm3.gandimail.net", purpose: "dkim" },
    { type: "TXT", host: "@", value: "v=spf1 include:_mailcust.gandi.net ?all", purpose: "spf" }
  ],
  selectors: ["gm1", "gm2", "gm3"],
  variables: {},
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 3,
  missingPair: "warning",
  confidence: "seen",
  notes: ["The same for every customer; Gandi writes them into its default zone."],
  sources: ["zone files in public repositories"]
};

// packages/core/dist/esm/senders/services/godaddy.js
var godaddy = {
  id: "godaddy",
  name: "GoDaddy Professional Email",
  kind: "mailbox",
  records: [
    {
      type: "CNAME",
      host: "secureserver1._domainkey",
      value: "s1.dkim.{domainUnderscored}.{suffix}.onsecureserver.net",
      purpose: "dkim"
    },
    {
      type: "CNAME",
      host: "secureserver2._domainkey",
      value: "s2.dkim.{domainUnderscored}.{suffix}.onsecureserver.net",
      purpose: "dkim"
    },
    { type: "TXT", host: "@", value: "v=spf1 include:secureserver.net -all", purpose: "spf" },
    { type: "MX", host: "@", value: "smtp.secureserver.net", purpose: "inbound", priority: 0 },
    { type: "MX", host: "@", value: "mailstore1.secureserver.net", purpose: "inbound", priority: 10 }
  ],
  selectors: ["secureserver1", "secureserver2"],
  variables: { domainUnderscored: "[a-z0-9_-]+", suffix: "[0-9a-f]{3}" },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  domainForm: { variable: "domainUnderscored", dot: "_" },
  confidence: "documented",
  notes: ["The dots of the domain become underscores in the target, and they belong there."],
  sources: [
    "Domain-Connect/Templates godaddy.com.aab.json",
    "Domain-Connect/Templates godaddy.com.professional_mail.json",
    "zone files in public repositories"
  ]
};

// packages/core/dist/esm/senders/services/google-workspace.js
var googleWorkspace = {
  id: "google-workspace",
  name: "Google Workspace",
  kind: "mailbox",
  records: [
    { type: "TXT", host: "{selector}._domainkey", value: "v=DKIM1; k=rsa; p={publicKey}", purpose: "dkim" },
    { type: "TXT", host: "@", value: "v=spf1 include:_spf.google.com ~all", purpose: "spf" }
  ],
  selectors: ["{selector}"],
  variables: { selector: "google|[A-Za-z0-9][A-Za-z0-9-]{0,62}", publicKey: patterns.publicKey },
  keyType: "rsa",
  keyBits: "2048; 1024 in old zones",
  rotation: "customer",
  minSelectors: 1,
  confidence: "documented",
  notes: [
    "The selector is google unless another prefix was typed when the record was generated. Another prefix is the only way to rotate without a gap.",
    "One key signs for a domain at a time. Publish the new record, wait, start authentication, and keep the old record some days.",
    "A 2048-bit value is longer than 255 octets: one record of several strings, never two records.",
    "Each secondary domain needs a record of its own."
  ],
  nextStep: "When the TXT record is in the DNS: Admin console, Apps, Google Workspace, Gmail, Authenticate email, Start authentication.",
  sources: [
    "https://support.google.com/a/answer/174124",
    "https://support.google.com/a/answer/11611356",
    "ministryofjustice/dns",
    "hackclub/dns",
    "openaustralia/infrastructure"
  ]
};

// packages/core/dist/esm/senders/services/happyfox.js
var happyfox = {
  id: "happyfox",
  name: "HappyFox",
  kind: "helpdesk",
  records: [
    { type: "CNAME", host: "happyfox1._domainkey", value: "happyfox1._domainkey.happyfox.com", purpose: "dkim" },
    { type: "CNAME", host: "happyfox2._domainkey", value: "happyfox2._domainkey.happyfox.com", purpose: "dkim" },
    { type: "TXT", host: "@", value: "v=spf1 include:spf.happyfox.com ~all", purpose: "spf" }
  ],
  selectors: ["happyfox1", "happyfox2"],
  variables: {},
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  confidence: "seen",
  notes: [],
  sources: ["cds-snc/dns"]
};

// packages/core/dist/esm/senders/services/help-scout.js
var helpScout = {
  id: "help-scout",
  name: "Help Scout",
  kind: "helpdesk",
  records: [
    { type: "CNAME", host: "strong1._domainkey", value: "strong1._domainkey.helpscout.net", purpose: "dkim" },
    { type: "CNAME", host: "strong2._domainkey", value: "strong2._domainkey.helpscout.net", purpose: "dkim" }
  ],
  selectors: ["strong1", "strong2"],
  variables: {},
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  confidence: "seen",
  notes: ["SPF is an include of helpscoutemail.com."],
  sources: ["hackclub/dns", "openaustralia/infrastructure"]
};

// packages/core/dist/esm/senders/services/hostinger.js
var hostinger = {
  id: "hostinger",
  name: "Hostinger Email",
  kind: "mailbox",
  records: [
    {
      type: "CNAME",
      host: "hostingermail-a._domainkey",
      value: "hostingermail-a.dkim.mail.hostinger.com",
      purpose: "dkim"
    },
    {
      type: "CNAME",
      host: "hostingermail-b._domainkey",
      value: "hostingermail-b.dkim.mail.hostinger.com",
      purpose: "dkim"
    },
    {
      type: "CNAME",
      host: "hostingermail-c._domainkey",
      value: "hostingermail-c.dkim.mail.hostinger.com",
      purpose: "dkim"
    },
    { type: "TXT", host: "@", value: "v=spf1 include:_spf.mail.hostinger.com ~all", purpose: "spf" },
    { type: "MX", host: "@", value: "mx1.hostinger.com", purpose: "inbound", priority: 5 },
    { type: "MX", host: "@", value: "mx2.hostinger.com", purpose: "inbound", priority: 10 }
  ],
  selectors: ["hostingermail-a", "hostingermail-b", "hostingermail-c"],
  variables: {},
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 3,
  missingPair: "warning",
  confidence: "seen",
  notes: ["The targets are the same for every customer.", "Older domains have a TXT record at hostingermail1."],
  sources: ["is-a-dev/register"]
};

// packages/core/dist/esm/senders/services/howie.js
var howie = {
  id: "howie",
  name: "Howie",
  kind: "saas",
  records: [
    { type: "CNAME", host: "{token1}._domainkey", value: "{token1}.dkim.howiemail.co", purpose: "dkim" },
    { type: "CNAME", host: "{token2}._domainkey", value: "{token2}.dkim.howiemail.co", purpose: "dkim" },
    { type: "CNAME", host: "{token3}._domainkey", value: "{token3}.dkim.howiemail.co", purpose: "dkim" }
  ],
  selectors: ["{token1}", "{token2}", "{token3}"],
  variables: { token1: patterns.token, token2: patterns.token, token3: patterns.token },
  keyType: "rsa",
  keyBits: "unknown",
  rotation: "provider-automatic",
  minSelectors: 3,
  missingPair: "warning",
  confidence: "seen",
  notes: ["The tokens look like those of Amazon SES but have a zone of their own."],
  sources: ["hackclub/dns"]
};

// packages/core/dist/esm/senders/services/hubspot.js
var hubspot = {
  id: "hubspot",
  name: "HubSpot",
  kind: "esp",
  records: [
    {
      type: "CNAME",
      host: "hs1-{portalId}._domainkey",
      value: "{domainDashed}.hs{pod}a.dkim.hubspotemail.net",
      purpose: "dkim"
    },
    {
      type: "CNAME",
      host: "hs2-{portalId}._domainkey",
      value: "{domainDashed}.hs{pod}b.dkim.hubspotemail.net",
      purpose: "dkim"
    },
    {
      type: "TXT",
      host: "@",
      value: "v=spf1 include:{portalId}.spf{spfPod}.hubspotemail.net ~all",
      purpose: "spf",
      note: "the portal shows the numbers"
    }
  ],
  selectors: ["hs1-{portalId}", "hs2-{portalId}"],
  variables: { portalId: "[0-9]+", domainDashed: patterns.label, pod: "[0-9]{2}", spfPod: "[0-9]{2}" },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  domainForm: { variable: "domainDashed", dot: "-" },
  confidence: "documented",
  notes: ["The selectors carry the number of the portal, so several portals can send for one domain."],
  nextStep: "When the records are in the DNS: HubSpot, Settings, Domains and URLs, verify the email sending domain.",
  sources: [
    "Domain-Connect/Templates hubspot.com.hubspot-template-2.json",
    "GSA-TTS/dns",
    "zone files in public repositories"
  ]
};

// packages/core/dist/esm/senders/services/hubspot-legacy.js
var hubspotLegacy = {
  id: "hubspot-legacy",
  name: "HubSpot (hs1 and hs2 without a number)",
  kind: "esp",
  records: [
    { type: "CNAME", host: "hs1._domainkey", value: "{domainDashed}.hs{pod}a.dkim.hubspotemail.net", purpose: "dkim" },
    { type: "CNAME", host: "hs2._domainkey", value: "{domainDashed}.hs{pod}b.dkim.hubspotemail.net", purpose: "dkim" }
  ],
  selectors: ["hs1", "hs2"],
  variables: { domainDashed: patterns.label, pod: "[0-9]{2}" },
  keyType: "rsa",
  keyBits: "1024 or 2048",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  domainForm: { variable: "domainDashed", dot: "-" },
  confidence: "seen",
  notes: [
    "The form of the oldest portals. Only one portal can use it on a domain; the targets look like those of today."
  ],
  sources: ["GSA-TTS/dns", "zone files in public repositories"]
};

// packages/core/dist/esm/senders/services/icloud.js
var icloud = {
  id: "icloud",
  name: "iCloud+ Custom Email Domain",
  kind: "mailbox",
  records: [
    { type: "CNAME", host: "sig1._domainkey", value: "sig1.dkim.{domain}.at.icloudmailadmin.com", purpose: "dkim" },
    { type: "TXT", host: "@", value: "apple-domain={token}", purpose: "verification" },
    { type: "TXT", host: "@", value: "v=spf1 include:icloud.com ~all", purpose: "spf" },
    { type: "MX", host: "@", value: "mx01.mail.icloud.com", purpose: "inbound", priority: 10 },
    { type: "MX", host: "@", value: "mx02.mail.icloud.com", purpose: "inbound", priority: 10 }
  ],
  selectors: ["sig1"],
  variables: { domain: patterns.domain, token: "[A-Za-z0-9]+" },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 1,
  confidence: "documented",
  notes: [
    "One selector: there is nothing to do when Apple rotates, and nothing to check beforehand. The dots of the domain stay in the target."
  ],
  nextStep: "When the records are in the DNS: iCloud settings, Custom Email Domain, finish the set-up.",
  sources: ["Domain-Connect/Templates icloud.com.custom_email_domain.json", "is-a-dev/register"]
};

// packages/core/dist/esm/senders/services/improvmx.js
var improvmx = {
  id: "improvmx",
  name: "ImprovMX",
  kind: "forwarding",
  records: [
    { type: "CNAME", host: "dkimprovmx1._domainkey", value: "dkimprovmx1.improvmx.com", purpose: "dkim" },
    { type: "CNAME", host: "dkimprovmx2._domainkey", value: "dkimprovmx2.improvmx.com", purpose: "dkim" },
    { type: "TXT", host: "@", value: "v=spf1 include:spf.improvmx.com ~all", purpose: "spf" }
  ],
  selectors: ["dkimprovmx1", "dkimprovmx2"],
  variables: {},
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  confidence: "documented",
  notes: [],
  nextStep: "When the records are in the DNS: ImprovMX, the domain, DNS settings, check again.",
  sources: ["Domain-Connect/Templates improvmx.com.email.json"]
};

// packages/core/dist/esm/senders/services/intercom.js
var intercom = {
  id: "intercom",
  name: "Intercom",
  kind: "helpdesk",
  records: [
    { type: "CNAME", host: "intercom._domainkey", value: "{uuid}.dkim.intercom.io", purpose: "dkim" },
    { type: "CNAME", host: "outbound.intercom", value: "rp.{workspace}.intercom-mail.com", purpose: "return-path" }
  ],
  selectors: ["intercom"],
  variables: { uuid: "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", workspace: "[a-z0-9.-]+" },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 1,
  confidence: "seen",
  notes: ["One selector."],
  nextStep: "When the records are in the DNS: Intercom, Settings, Channels, Email, Domains, verify.",
  sources: ["hackclub/dns", "zone files in public repositories"]
};

// packages/core/dist/esm/senders/services/ionos.js
var ionos = {
  id: "ionos",
  name: "IONOS Mail",
  kind: "mailbox",
  records: [
    { type: "CNAME", host: "s1-ionos._domainkey", value: "s1.dkim.ionos.com", purpose: "dkim" },
    { type: "CNAME", host: "s2-ionos._domainkey", value: "s2.dkim.ionos.com", purpose: "dkim" },
    {
      type: "CNAME",
      host: "s42582890._domainkey",
      value: "s42582890.dkim.ionos.com",
      purpose: "dkim",
      optional: true,
      note: "asked for when the DNS is elsewhere"
    },
    {
      type: "CNAME",
      host: "_dmarc",
      value: "dmarc.ionos.{tld}",
      purpose: "dmarc",
      optional: true,
      note: "DMARC hosted by IONOS"
    },
    { type: "TXT", host: "@", value: "v=spf1 include:_spf-{zone}.ionos.com ~all", purpose: "spf" }
  ],
  selectors: ["s1-ionos", "s2-ionos", "s42582890"],
  variables: { tld: "de|com|co\\.uk|es|fr|it|mx", zone: "eu|us" },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  confidence: "seen",
  notes: ["The targets are the same for every customer.", "IONOS writes the records when it holds the zone."],
  sources: ["zone files in public repositories"]
};

// packages/core/dist/esm/senders/services/kit.js
var kit = {
  id: "kit",
  name: "Kit (ConvertKit)",
  kind: "esp",
  records: [
    { type: "CNAME", host: "cka._domainkey", value: "dkim.dm-{id}.sg{n}.convertkit.com", purpose: "dkim" },
    { type: "CNAME", host: "cka2._domainkey", value: "dkim2.dm-{id2}.sg{n}.convertkit.com", purpose: "dkim" },
    { type: "CNAME", host: "ckespa", value: "spf.dm-{id3}.sg{n}.convertkit.com", purpose: "return-path" }
  ],
  selectors: ["cka", "cka2"],
  variables: { id: "[a-z0-9]{8}", n: "[0-9]{0,2}", id2: "[a-z0-9]{8}", id3: "[a-z0-9]{8}" },
  keyType: "rsa",
  keyBits: "unknown",
  rotation: "provider-automatic",
  minSelectors: 1,
  confidence: "seen",
  notes: [
    "Newer accounts get two selectors and another id in each target; older ones have cka alone and one id in both targets."
  ],
  sources: ["zone files in public repositories"]
};

// packages/core/dist/esm/senders/services/klaviyo.js
var klaviyo = {
  id: "klaviyo",
  name: "Klaviyo",
  kind: "esp",
  records: [
    { type: "CNAME", host: "{sendHost}", value: "{klId}.klaviyodns.com", purpose: "return-path" },
    { type: "CNAME", host: "{sel1}._domainkey", value: "{label1}.{klId}.klaviyodns.com", purpose: "dkim" },
    { type: "CNAME", host: "{sel2}._domainkey", value: "{label2}.{klId}.klaviyodns.com", purpose: "dkim" },
    { type: "TXT", host: "@", value: "klaviyo-site-verification={siteId}", purpose: "verification" }
  ],
  selectors: ["{sel1}", "{sel2}"],
  variables: {
    sendHost: "send|klv|[a-z0-9-]+",
    klId: "[0-9]+",
    sel1: "kl|km1|kt1|ks1|mtd1",
    sel2: "kl2|km2|kt2|ks2|mtd2",
    siteId: "[A-Za-z0-9]+",
    label1: "kl1\\.domainkey|[a-z0-9]*[a-z013-9]\\._domainkey",
    label2: "kl2\\.domainkey|[a-z0-9]+2\\._domainkey"
  },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  confidence: "documented",
  unconfirmed: ["the selectors kt1, kt2, ks1 and ks2"],
  notes: [
    "The selectors depend on the kind of mail (marketing, transactional, service).",
    "Older accounts point kl and kl2 at SendGrid.",
    "Klaviyo can also be given the sending subdomain by NS records; then no DKIM record of it is in your zone."
  ],
  nextStep: "When the records are in the DNS: Klaviyo, Settings, Domains, verify, then apply the domain.",
  sources: [
    "https://help.klaviyo.com/hc/en-us/articles/50941715515675",
    "https://help.klaviyo.com/hc/en-us/articles/4417768780827",
    "zone files in public repositories"
  ]
};

// packages/core/dist/esm/senders/services/lark.js
var lark = {
  id: "lark",
  name: "Lark Mail",
  kind: "mailbox",
  records: [{ type: "TXT", host: "lark{stamp}._domainkey", value: "v=DKIM1; k=rsa; p={publicKey}", purpose: "dkim" }],
  selectors: ["lark{stamp}"],
  variables: { stamp: "[0-9]{10}", publicKey: patterns.publicKey },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "customer",
  minSelectors: 1,
  confidence: "seen",
  notes: [],
  sources: ["is-a-dev/register"]
};

// packages/core/dist/esm/senders/services/loops.js
var loops = {
  id: "loops",
  name: "Loops",
  kind: "esp",
  records: [
    { type: "CNAME", host: "{token1}._domainkey", value: "{token1}.dkim.amazonses.com", purpose: "dkim" },
    { type: "CNAME", host: "{token2}._domainkey", value: "{token2}.dkim.amazonses.com", purpose: "dkim" },
    { type: "CNAME", host: "{token3}._domainkey", value: "{token3}.dkim.amazonses.com", purpose: "dkim" },
    {
      type: "MX",
      host: "{envelope}",
      value: "feedback-smtp.us-east-1.amazonses.com",
      purpose: "return-path",
      priority: 10
    },
    {
      type: "TXT",
      host: "{envelope}",
      value: "v=spf1 include:amazonses.com ~all",
      purpose: "spf",
      note: "for the return path"
    }
  ],
  selectors: ["{token1}", "{token2}", "{token3}"],
  variables: {
    token1: patterns.token,
    token2: patterns.token,
    token3: patterns.token,
    envelope: "envelope|[a-z0-9.-]+"
  },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 3,
  missingPair: "warning",
  resells: "amazon-ses-easy-dkim",
  confidence: "documented",
  notes: [
    "This is Easy DKIM of Amazon SES in the account of Loops: the DNS cannot tell the two apart, so keep a comment in the zone."
  ],
  nextStep: "When the records are in the DNS: Loops, Settings, Domain, verify the records.",
  sources: ["https://loops.so/docs/sending-domain", "hackclub/dns"]
};

// packages/core/dist/esm/senders/services/mailbox-org.js
var mailboxOrg = {
  id: "mailbox-org",
  name: "mailbox.org",
  kind: "mailbox",
  records: [
    { type: "CNAME", host: "MBO0001._domainkey", value: "MBO0001._domainkey.mailbox.org", purpose: "dkim" },
    { type: "CNAME", host: "MBO0002._domainkey", value: "MBO0002._domainkey.mailbox.org", purpose: "dkim" },
    { type: "CNAME", host: "MBO0003._domainkey", value: "MBO0003._domainkey.mailbox.org", purpose: "dkim" },
    { type: "CNAME", host: "MBO0004._domainkey", value: "MBO0004._domainkey.mailbox.org", purpose: "dkim" }
  ],
  selectors: ["MBO0001", "MBO0002", "MBO0003", "MBO0004"],
  variables: {},
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 4,
  missingPair: "warning",
  confidence: "seen",
  notes: ["Four CNAMEs, the same for every customer."],
  sources: ["openstreetmap/dns"]
};

// packages/core/dist/esm/senders/services/mailchannels.js
var mailchannels = {
  id: "mailchannels",
  name: "MailChannels Email API",
  kind: "esp",
  records: [
    { type: "TXT", host: "{selector}._domainkey", value: "v=DKIM1; p={publicKey}", purpose: "dkim" },
    {
      type: "TXT",
      host: "_mailchannels",
      value: "v=mc1 cfid={worker}",
      purpose: "lockdown",
      note: "says which account may send for the domain"
    }
  ],
  selectors: ["{selector}"],
  variables: { selector: "mailchannels|[A-Za-z0-9-]+", publicKey: patterns.publicKey, worker: "[a-z0-9.-]+" },
  keyType: "rsa",
  keyBits: "1024 to 4096",
  rotation: "customer",
  minSelectors: 1,
  confidence: "seen",
  notes: ["The customer makes the key. The private half goes along with each API call, or is kept at MailChannels."],
  sources: ["hackclub/dns"]
};

// packages/core/dist/esm/senders/services/mailchimp.js
var mailchimp = {
  id: "mailchimp",
  name: "Mailchimp",
  kind: "esp",
  records: [
    { type: "CNAME", host: "k2._domainkey", value: "dkim2.mcsv.net", purpose: "dkim" },
    { type: "CNAME", host: "k3._domainkey", value: "dkim3.mcsv.net", purpose: "dkim" }
  ],
  selectors: ["k2", "k3"],
  variables: {},
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  confidence: "documented",
  notes: [
    "The targets are the same for every customer. An older account may still sign with k1: keep it until the account shows the domain as authenticated with k2 and k3.",
    "A DMARC record is asked for too; SPF is not, since bounces go to a domain of Mailchimp.",
    "Other services use the names k1 to k3 as well: go by the target, not by the selector."
  ],
  nextStep: "When both CNAMEs are in the DNS: Mailchimp, Domains, Start authentication.",
  sources: [
    "Domain-Connect/Templates mailchimp.com.email-signing.json",
    "ministryofjustice/dns",
    "cds-snc/dns",
    "wikimedia/operations-dns",
    "openstreetmap/dns"
  ]
};

// packages/core/dist/esm/senders/services/mailchimp-k1.js
var mailchimpK1 = {
  id: "mailchimp-k1",
  name: "Mailchimp (k1)",
  kind: "esp",
  records: [{ type: "CNAME", host: "k1._domainkey", value: "dkim.mcsv.net", purpose: "dkim" }],
  selectors: ["k1"],
  variables: {},
  keyType: "rsa",
  keyBits: "1024",
  rotation: "provider-automatic",
  minSelectors: 1,
  retired: { successor: "mailchimp" },
  confidence: "seen",
  notes: [
    "The older single record, replaced by k2 and k3.",
    "An SPF include of servers.mcsv.net dates from the same time, aligned nothing and can go."
  ],
  sources: ["zone files in public repositories"]
};

// packages/core/dist/esm/senders/services/mailerlite.js
var mailerlite = {
  id: "mailerlite",
  name: "MailerLite",
  kind: "esp",
  records: [
    { type: "CNAME", host: "litesrv._domainkey", value: "litesrv._domainkey.mlsend.com", purpose: "dkim" },
    { type: "TXT", host: "@", value: "v=spf1 a mx include:_spf.mlsend.com ?all", purpose: "spf" }
  ],
  selectors: ["litesrv"],
  variables: {},
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 1,
  confidence: "documented",
  notes: ["MailerLite Classic had a TXT record at ml."],
  nextStep: "When the records are in the DNS: MailerLite, Account settings, Domains, Authenticate, check the records.",
  sources: ["Domain-Connect/Templates mailerlite.com.domain-authentication.json", "ministryofjustice/dns"]
};

// packages/core/dist/esm/senders/services/mailersend.js
var mailersend = {
  id: "mailersend",
  name: "MailerSend",
  kind: "esp",
  records: [
    { type: "CNAME", host: "mlsend2._domainkey", value: "mlsend2._domainkey.mailersend.net", purpose: "dkim" },
    { type: "TXT", host: "@", value: "v=spf1 include:_spf.mailersend.net ~all", purpose: "spf" },
    { type: "CNAME", host: "{rp}", value: "mailersend.net", purpose: "return-path" }
  ],
  selectors: ["mlsend2"],
  variables: { rp: "mta|[a-z0-9-]+" },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 1,
  confidence: "documented",
  notes: ["Before, there was a TXT record at mlsend."],
  nextStep: "When the records are in the DNS: MailerSend, Domains, Manage, verify the domain.",
  sources: ["Domain-Connect/Templates mailersend.com.mailersend-email-new.json", "is-a-dev/register"]
};

// packages/core/dist/esm/senders/services/mailgun.js
var mailgun = {
  id: "mailgun",
  name: "Mailgun (TXT)",
  kind: "esp",
  records: [
    { type: "TXT", host: "{selector}._domainkey", value: "k=rsa; p={publicKey}", purpose: "dkim" },
    { type: "TXT", host: "@", value: "v=spf1 include:mailgun.org ~all", purpose: "spf" },
    { type: "MX", host: "@", value: "mxa.{mailZone}", purpose: "inbound", priority: 10, optional: true },
    { type: "MX", host: "@", value: "mxb.{mailZone}", purpose: "inbound", priority: 10, optional: true },
    { type: "CNAME", host: "email", value: "{mailZone}", purpose: "tracking", optional: true }
  ],
  selectors: ["{selector}"],
  variables: {
    selector: "k1|mailo|mx|smtp|pic|krs|mta|email|mg|s1|[a-z0-9]{2,20}",
    publicKey: patterns.publicKey,
    mailZone: "mailgun\\.org|eu\\.mailgun\\.org"
  },
  keyType: "rsa",
  keyBits: "1024 or 2048",
  rotation: "customer",
  minSelectors: 1,
  confidence: "documented",
  notes: [
    "The selector is drawn from a short list when the domain is made, or chosen.",
    "A domain may hold several keys, one of them active; Mailgun recommends a change every six months.",
    "The sending domain is usually a subdomain such as mg.",
    "The MX records take bounces and replies: leave them out beside the MX records of a mailbox service."
  ],
  nextStep: "When the records are in the DNS: Mailgun, Sending, Domains, the domain, DNS records, verify.",
  sources: [
    "https://documentation.mailgun.com/docs/mailgun/user-manual/domains/dkim_security",
    "rust-lang/simpleinfra",
    "ministryofjustice/dns",
    "hackclub/dns"
  ]
};

// packages/core/dist/esm/senders/services/mailgun-automatic-sender-security.js
var mailgunAutomaticSenderSecurity = {
  id: "mailgun-automatic-sender-security",
  name: "Mailgun (automatic sender security)",
  kind: "esp",
  records: [
    { type: "CNAME", host: "pdk1._domainkey", value: "pdk1._domainkey.{tenant}.{zone}", purpose: "dkim" },
    { type: "CNAME", host: "pdk2._domainkey", value: "pdk2._domainkey.{tenant}.{zone}", purpose: "dkim" },
    { type: "TXT", host: "@", value: "v=spf1 include:mailgun.org ~all", purpose: "spf" },
    { type: "MX", host: "@", value: "mxa.{mailZone}", purpose: "inbound", priority: 10, optional: true },
    { type: "MX", host: "@", value: "mxb.{mailZone}", purpose: "inbound", priority: 10, optional: true },
    { type: "CNAME", host: "email", value: "{mailZone}", purpose: "tracking", optional: true }
  ],
  selectors: ["pdk1", "pdk2"],
  variables: {
    tenant: "[0-9a-f]{4,8}",
    zone: "dkim1\\.mailgun\\.com|dkim2\\.mailgun\\.com|dkim1\\.us\\.mgsend\\.org|dkim2\\.us\\.mgsend\\.org|dkim1\\.eu\\.mgsend\\.org|dkim2\\.eu\\.mgsend\\.org",
    mailZone: "mailgun\\.org|eu\\.mailgun\\.org"
  },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  confidence: "documented",
  notes: [
    "Mailgun rotates the keys behind the CNAMEs, every five days at the most often; active_selector in its API says which one signs.",
    "The zone of the target depends on the region and on the age of the domain.",
    "Resellers use pdk1 and pdk2 too: go by the target.",
    "The MX records take bounces and replies: leave them out beside the MX records of a mailbox service."
  ],
  nextStep: "When the records are in the DNS: Mailgun, Sending, Domains, the domain, DNS records, verify.",
  sources: [
    "https://documentation.mailgun.com/docs/mailgun/user-manual/domains/dkim_security",
    "https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/dkim-security/put-v1-dkim-management-domains--name--rotation",
    "Domain-Connect/Templates zybr.ai.mailgun-autosecurity.json",
    "zone files in public repositories"
  ]
};

// packages/core/dist/esm/senders/services/mailjet.js
var mailjet = {
  id: "mailjet",
  name: "Mailjet",
  kind: "esp",
  records: [
    { type: "TXT", host: "mailjet._domainkey", value: "k=rsa; p={publicKey}", purpose: "dkim" },
    { type: "TXT", host: "@", value: "v=spf1 include:spf.mailjet.com ?all", purpose: "spf" }
  ],
  selectors: ["mailjet"],
  variables: { publicKey: patterns.publicKey },
  keyType: "rsa",
  keyBits: "1024 or 2048",
  rotation: "customer",
  minSelectors: 1,
  confidence: "documented",
  notes: ["The selector is fixed: a rotation replaces the value in place, on both sides at once."],
  nextStep: "When the records are in the DNS: Mailjet, Account settings, Sender domains and addresses, check the domain.",
  sources: ["Domain-Connect/Templates mailjet.com.domain-auth.json", "is-a-dev/register"]
};

// packages/core/dist/esm/senders/services/mailrelay.js
var mailrelay = {
  id: "mailrelay",
  name: "Mailrelay",
  kind: "esp",
  records: [
    { type: "CNAME", host: "ipz1._domainkey", value: "{a}.dkim.ipzsv.com", purpose: "dkim" },
    { type: "CNAME", host: "ipz2._domainkey", value: "{b}.dkim.ipzsv.com", purpose: "dkim" }
  ],
  selectors: ["ipz1", "ipz2"],
  variables: { a: "[a-z]{6}", b: "[a-z]{6}" },
  keyType: "rsa",
  keyBits: "unknown",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  confidence: "documented",
  notes: [],
  sources: ["Domain-Connect/Templates mailrelay.com.email.json", "is-a-dev/register"]
};

// packages/core/dist/esm/senders/services/mailtrap.js
var mailtrap = {
  id: "mailtrap",
  name: "Mailtrap",
  kind: "esp",
  records: [
    { type: "CNAME", host: "rwmt1._domainkey", value: "rwmt1.dkim.smtp.mailtrap.live", purpose: "dkim" },
    { type: "CNAME", host: "rwmt2._domainkey", value: "rwmt2.dkim.smtp.mailtrap.live", purpose: "dkim" }
  ],
  selectors: ["rwmt1", "rwmt2"],
  variables: {},
  keyType: "rsa",
  keyBits: "unknown",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  confidence: "documented",
  notes: [],
  nextStep: "When the records are in the DNS: Mailtrap, Sending Domains, the domain, verify all.",
  sources: ["Domain-Connect/Templates utajir.com.email.json"]
};

// packages/core/dist/esm/senders/services/mandrill.js
var mandrill = {
  id: "mandrill",
  name: "Mailchimp Transactional (Mandrill)",
  kind: "esp",
  records: [
    { type: "CNAME", host: "mte1._domainkey", value: "dkim1.mandrillapp.com", purpose: "dkim" },
    { type: "CNAME", host: "mte2._domainkey", value: "dkim2.mandrillapp.com", purpose: "dkim" },
    { type: "TXT", host: "@", value: "mandrill_verify.{token}", purpose: "verification" }
  ],
  selectors: ["mte1", "mte2"],
  variables: { token: "[A-Za-z0-9_-]+" },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  confidence: "seen",
  notes: [
    "Another product than Mailchimp with other selectors; both can stand on one domain.",
    "An SPF include of spf.mandrillapp.com is optional."
  ],
  nextStep: "When the records are in the DNS: Mandrill, Domains, Sending domains, test the DNS settings.",
  sources: ["zone files in public repositories"]
};

// packages/core/dist/esm/senders/services/mandrill-legacy.js
var mandrillLegacy = {
  id: "mandrill-legacy",
  name: "Mandrill (shared key)",
  kind: "esp",
  records: [
    {
      type: "TXT",
      host: "mandrill._domainkey",
      value: "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCrLHiExVd55zd/IQ/J/mRwSRMAocV/hMB3jXwaHH36d9NaVynQFYV8NaWi69c1veUtRzGt7yAioXqLj7Z4TeEUoOLgrKsn8YnckGs9i3B3tVFB+Ch/4mPhXWiNfNdynHWBcPcbJ8kjEQ2U8y78dHZj1YeRXXVvWob2OaKynO8/lQIDAQAB;",
      purpose: "dkim",
      note: "the same 1024-bit key for every customer"
    }
  ],
  selectors: ["mandrill"],
  variables: {},
  keyType: "rsa",
  keyBits: "1024",
  rotation: "customer",
  minSelectors: 1,
  retired: { successor: "mandrill" },
  confidence: "seen",
  notes: ["All customers share this one 1024-bit key: move to mte1 and mte2."],
  sources: ["wikimedia/operations-dns", "https://support.spotme.com/hc/en-us/articles/360053321693"]
};

// packages/core/dist/esm/senders/services/marketo.js
var marketo = {
  id: "marketo",
  name: "Adobe Marketo Engage",
  kind: "esp",
  records: [{ type: "TXT", host: "{selector}._domainkey", value: "v=DKIM1; k=rsa; p={publicKey}", purpose: "dkim" }],
  selectors: ["{selector}"],
  variables: { selector: "m1|[A-Za-z0-9-]+", publicKey: patterns.publicKey },
  keyType: "rsa",
  keyBits: "1024 or 2048",
  rotation: "customer",
  minSelectors: 1,
  confidence: "memory",
  notes: [],
  nextStep: "When the TXT record is in the DNS: Marketo, Admin, Email, SPF/DKIM, check the DNS.",
  sources: []
};

// packages/core/dist/esm/senders/services/microsoft365-dkim-mail-microsoft.js
var microsoft365DkimMailMicrosoft = {
  id: "microsoft365-dkim-mail-microsoft",
  name: "Microsoft 365 (dkim.mail.microsoft targets)",
  kind: "mailbox",
  records: [
    {
      type: "CNAME",
      host: "selector1._domainkey",
      value: "selector1-{domainDashed}._domainkey.{tenantPrefix}.{partition}-v1.dkim.mail.microsoft",
      purpose: "dkim"
    },
    {
      type: "CNAME",
      host: "selector2._domainkey",
      value: "selector2-{domainDashed}._domainkey.{tenantPrefix}.{partition}-v1.dkim.mail.microsoft",
      purpose: "dkim"
    },
    { type: "TXT", host: "@", value: "v=spf1 include:spf.protection.outlook.com -all", purpose: "spf" }
  ],
  selectors: ["selector1", "selector2"],
  variables: { domainDashed: "[A-Za-z0-9-]+", tenantPrefix: "[A-Za-z0-9]+", partition: "[a-z]" },
  keyType: "rsa",
  keyBits: "1024 or 2048",
  rotation: "provider-on-demand",
  minSelectors: 2,
  missingPair: "error",
  domainForm: { variable: "domainDashed", dot: "-", dashesUnknown: true },
  confidence: "documented",
  notes: [
    "Microsoft gives this form to domains added since May 2025. Older domains keep theirs, so one zone may hold both.",
    "The partition letter is drawn by Microsoft and is the same for both selectors: read it from Get-DkimSigningConfig, it follows from nothing.",
    "domainDashed is the domain with dashes for its dots; a domain with a dash, or a long one, gets a made-up ending. Copy it, do not compute it.",
    "Without the second CNAME the next rotation cannot happen."
  ],
  nextStep: "When both CNAMEs are in the DNS: Defender portal, Email authentication settings, DKIM; or Set-DkimSigningConfig -Enabled $true.",
  sources: [
    "https://learn.microsoft.com/defender-office-365/email-authentication-dkim-configure",
    "MicrosoftDocs/defender-docs defender-office-365/email-authentication-dkim-configure.md",
    "ministryofjustice/dns"
  ]
};

// packages/core/dist/esm/senders/services/microsoft365-onmicrosoft.js
var microsoft365Onmicrosoft = {
  id: "microsoft365-onmicrosoft",
  name: "Microsoft 365 (onmicrosoft.com targets)",
  kind: "mailbox",
  records: [
    {
      type: "CNAME",
      host: "selector1._domainkey",
      value: "selector1-{domainGuid}._domainkey.{tenant}.onmicrosoft.com",
      purpose: "dkim"
    },
    {
      type: "CNAME",
      host: "selector2._domainkey",
      value: "selector2-{domainGuid}._domainkey.{tenant}.onmicrosoft.com",
      purpose: "dkim"
    },
    { type: "TXT", host: "@", value: "v=spf1 include:spf.protection.outlook.com -all", purpose: "spf" },
    { type: "MX", host: "@", value: "{domainGuid}.mail.protection.outlook.com", purpose: "inbound", priority: 0 }
  ],
  selectors: ["selector1", "selector2"],
  variables: { domainGuid: "[A-Za-z0-9-]+", tenant: "[A-Za-z0-9]+" },
  keyType: "rsa",
  keyBits: "1024 or 2048",
  rotation: "provider-on-demand",
  minSelectors: 2,
  missingPair: "error",
  domainForm: { variable: "domainGuid", dot: "-", dashesUnknown: true },
  confidence: "documented",
  notes: [
    "Signing can only be switched on when both CNAMEs are in the DNS. One selector signs, the other waits for the next rotation; Get-DkimSigningConfig says which.",
    "A rotation is asked for in the Defender portal or with Rotate-DkimSigningConfig, and the new key signs after 96 hours. The DNS stays as it is.",
    "domainGuid is the domain with dashes for its dots. When the domain itself has a dash, Microsoft makes up another form: copy it from Get-DkimSigningConfig.",
    "Every subdomain that sends needs a pair of its own. These owners take a CNAME, never a TXT record.",
    "Domains set up before May 2025 keep this form. Case in the tenant name does not matter."
  ],
  nextStep: "When both CNAMEs are in the DNS: Defender portal, Email authentication settings, DKIM; or Set-DkimSigningConfig -Enabled $true.",
  sources: [
    "https://learn.microsoft.com/defender-office-365/email-authentication-dkim-configure",
    "MicrosoftDocs/defender-docs defender-office-365/email-authentication-dkim-configure.md",
    "StackExchange/dnscontrol pkg/js/helpers.js",
    "ministryofjustice/dns",
    "hmcts/azure-public-dns"
  ]
};

// packages/core/dist/esm/senders/services/migadu.js
var migadu = {
  id: "migadu",
  name: "Migadu",
  kind: "mailbox",
  records: [
    { type: "CNAME", host: "key1._domainkey", value: "key1.{domain}._domainkey.migadu.com", purpose: "dkim" },
    { type: "CNAME", host: "key2._domainkey", value: "key2.{domain}._domainkey.migadu.com", purpose: "dkim" },
    { type: "CNAME", host: "key3._domainkey", value: "key3.{domain}._domainkey.migadu.com", purpose: "dkim" }
  ],
  selectors: ["key1", "key2", "key3"],
  variables: { domain: patterns.domain },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 3,
  missingPair: "warning",
  confidence: "seen",
  notes: ["The dots of the domain stay in the target."],
  nextStep: "When the records are in the DNS: Migadu Admin, the domain, DNS Configuration, run the checks.",
  sources: ["hackclub/dns", "Mikopet/terraform-cloudflare-migadu _CNAME.tf"]
};

// packages/core/dist/esm/senders/services/mimecast.js
var mimecast = {
  id: "mimecast",
  name: "Mimecast",
  kind: "gateway",
  records: [
    { type: "TXT", host: "{selector}._domainkey", value: "v=DKIM1; k=rsa; p={publicKey}", purpose: "dkim" },
    { type: "TXT", host: "@", value: "v=spf1 include:{region}._netblocks.mimecast.com ~all", purpose: "spf" }
  ],
  selectors: ["{selector}"],
  variables: { selector: "mimecast[0-9]{8}|[A-Za-z0-9-]+", region: "[a-z]{2,3}", publicKey: patterns.publicKey },
  keyType: "rsa",
  keyBits: "1024 or 2048",
  rotation: "customer",
  minSelectors: 1,
  confidence: "seen",
  unconfirmed: ["the TXT value"],
  notes: [
    "The suggested selector is mimecast and the day it was made. Such keys live for years: put a rotation into the calendar.",
    "A domain has one signing definition: make a new one, publish it, then change the policy."
  ],
  nextStep: "When the TXT record is in the DNS: Gateway, Policies, the DNS authentication (outbound) definition, check the DNS, then switch on its policy.",
  sources: [
    "https://knowledgebase.cobweb.com/help/dns-authentication-in-mimecast",
    "signatures in public mail archives"
  ]
};

// packages/core/dist/esm/senders/services/namecheap-private-email.js
var namecheapPrivateEmail = {
  id: "namecheap-private-email",
  name: "Namecheap Private Email",
  kind: "mailbox",
  records: [
    { type: "TXT", host: "{selector}._domainkey", value: "v=DKIM1;k=rsa;p={publicKey}", purpose: "dkim" },
    { type: "TXT", host: "@", value: "v=spf1 include:spf.privateemail.com ~all", purpose: "spf" },
    { type: "MX", host: "@", value: "mx1.privateemail.com", purpose: "inbound", priority: 10 },
    { type: "MX", host: "@", value: "mx2.privateemail.com", purpose: "inbound", priority: 10 }
  ],
  selectors: ["{selector}"],
  variables: { selector: "default|privateemail", publicKey: patterns.publicKey },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "customer",
  minSelectors: 1,
  confidence: "seen",
  notes: ["Recent domains have privateemail, older ones default."],
  sources: ["zone files in public repositories"]
};

// packages/core/dist/esm/senders/services/no-mail-domain.js
var noMailDomain = {
  id: "no-mail-domain",
  name: "A domain that sends no mail",
  kind: "policy",
  records: [
    { type: "TXT", host: "*._domainkey", value: "v=DKIM1; p=", purpose: "dkim", note: "revokes every selector" },
    { type: "TXT", host: "@", value: "v=spf1 -all", purpose: "spf" },
    { type: "TXT", host: "_dmarc", value: "v=DMARC1; p=reject; sp=reject", purpose: "dmarc" },
    { type: "MX", host: "@", value: ".", purpose: "inbound", priority: 0, note: "RFC 7505: no mail is taken" }
  ],
  selectors: ["*"],
  variables: {},
  keyType: "rsa",
  keyBits: "unknown",
  rotation: "customer",
  minSelectors: 0,
  confidence: "documented",
  notes: [
    "UK government guidance asks this of parked domains, while Microsoft advises to publish no DKIM record there. Both are valid.",
    "A selector published later is not hidden by the wildcard."
  ],
  sources: [
    "MicrosoftDocs/defender-docs defender-office-365/email-authentication-dkim-configure.md",
    "ministryofjustice/dns",
    "NixOS/infra",
    "openstreetmap/dns"
  ]
};

// packages/core/dist/esm/senders/services/oci-email-delivery.js
var ociEmailDelivery = {
  id: "oci-email-delivery",
  name: "Oracle Cloud Email Delivery",
  kind: "esp",
  records: [
    {
      type: "CNAME",
      host: "{selector}._domainkey",
      value: "{selector}.{domain}.dkim.{regionKey}.oracleemaildelivery.com",
      purpose: "dkim"
    }
  ],
  selectors: ["{selector}"],
  variables: { selector: "[a-z0-9-]{1,63}", domain: patterns.domain, regionKey: "[a-z]{3}[0-9]?" },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-on-demand",
  minSelectors: 1,
  confidence: "documented",
  notes: [
    "A domain may have two keys, one of them active: signing moves to the second one once it is seen. Oracle recommends a change every six months and a date in the selector.",
    "Each region needs its own selector. Some realms want a TXT record instead."
  ],
  nextStep: "When the CNAME is in the DNS nothing is left to press: the key becomes active in the Console under Email Delivery, Email Domains, DKIM.",
  sources: [
    "https://docs.oracle.com/en-us/iaas/Content/Email/Tasks/managing_dkim-create_dkim_record.htm",
    "https://docs.oracle.com/en-us/iaas/tools/terraform-provider-oci/latest/docs/r/email_dkim.html",
    "zone files in public repositories"
  ]
};

// packages/core/dist/esm/senders/services/ovh-email-pro.js
var ovhEmailPro = {
  id: "ovh-email-pro",
  name: "OVHcloud Email Pro",
  kind: "mailbox",
  records: [
    {
      type: "CNAME",
      host: "ovhemp{serviceId}-selector1._domainkey",
      value: "ovhemp{serviceId}-selector1._domainkey.{keyId}.{shard}.dkim.mail.ovh.net",
      purpose: "dkim"
    },
    {
      type: "CNAME",
      host: "ovhemp{serviceId}-selector2._domainkey",
      value: "ovhemp{serviceId}-selector2._domainkey.{keyId2}.{shard2}.dkim.mail.ovh.net",
      purpose: "dkim"
    },
    { type: "TXT", host: "@", value: "v=spf1 include:mx.ovh.com ~all", purpose: "spf" }
  ],
  selectors: ["ovhemp{serviceId}-selector1", "ovhemp{serviceId}-selector2"],
  variables: { serviceId: "[0-9]+", keyId: "[0-9]+", shard: "[a-z]{2}", keyId2: "[0-9]+", shard2: "[a-z]{2}" },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-on-demand",
  minSelectors: 2,
  missingPair: "error",
  confidence: "documented",
  notes: [
    "Both CNAMEs are needed. The panel shows error 501 with one of them alone, 503 for a wrong target and 504 for a missing record.",
    "A selector goes through todo, waitingRecord, ready and inProduction. It can be enabled when it is ready.",
    "After a switch keep the old selector 7 days before it is deleted and made anew.",
    "When the zone is in the same OVHcloud account the CNAMEs can be written for you.",
    "Number and letters in a target change with each key and come from the API."
  ],
  nextStep: "Wait until the selector is ready, then enable that one selector.",
  sources: [
    "https://docs.ovhcloud.com/en/guides/web-cloud/domains/dns-zone-dkim",
    "ovh/docs pages/web_cloud/domains/dns_zone_dkim/guide.en-gb.md"
  ]
};

// packages/core/dist/esm/senders/services/ovh-exchange.js
var ovhExchange = {
  id: "ovh-exchange",
  name: "OVHcloud Exchange",
  kind: "mailbox",
  records: [
    {
      type: "CNAME",
      host: "ovhex{serviceId}-selector1._domainkey",
      value: "ovhex{serviceId}-selector1._domainkey.{keyId}.{shard}.dkim.mail.ovh.net",
      purpose: "dkim"
    },
    {
      type: "CNAME",
      host: "ovhex{serviceId}-selector2._domainkey",
      value: "ovhex{serviceId}-selector2._domainkey.{keyId2}.{shard2}.dkim.mail.ovh.net",
      purpose: "dkim"
    },
    { type: "TXT", host: "@", value: "v=spf1 include:mx.ovh.com ~all", purpose: "spf" }
  ],
  selectors: ["ovhex{serviceId}-selector1", "ovhex{serviceId}-selector2"],
  variables: { serviceId: "[0-9]+", keyId: "[0-9]+", shard: "[a-z]{2}", keyId2: "[0-9]+", shard2: "[a-z]{2}" },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-on-demand",
  minSelectors: 2,
  missingPair: "error",
  confidence: "documented",
  notes: [
    "Both CNAMEs are needed. The panel shows error 501 with one of them alone, 503 for a wrong target and 504 for a missing record.",
    "A selector goes through todo, waitingRecord, ready and inProduction. It can be enabled when it is ready.",
    "After a switch keep the old selector 7 days before it is deleted and made anew.",
    "When the zone is in the same OVHcloud account the CNAMEs can be written for you.",
    "Number and letters in a target change with each key and come from the API."
  ],
  nextStep: "Wait until the selector is ready, then enable that one selector.",
  sources: [
    "https://docs.ovhcloud.com/en/guides/web-cloud/domains/dns-zone-dkim",
    "ovh/docs pages/web_cloud/domains/dns_zone_dkim/guide.en-gb.md"
  ]
};

// packages/core/dist/esm/senders/services/ovh-mxplan.js
var ovhMxplan = {
  id: "ovh-mxplan",
  name: "OVHcloud MX Plan",
  kind: "mailbox",
  records: [
    {
      type: "CNAME",
      host: "ovhmo{serviceId}-selector1._domainkey",
      value: "ovhmo{serviceId}-selector1._domainkey.{keyId}.{shard}.dkim.mail.ovh.net",
      purpose: "dkim"
    },
    {
      type: "CNAME",
      host: "ovhmo{serviceId}-selector2._domainkey",
      value: "ovhmo{serviceId}-selector2._domainkey.{keyId2}.{shard2}.dkim.mail.ovh.net",
      purpose: "dkim"
    },
    { type: "TXT", host: "@", value: "v=spf1 include:mx.ovh.com ~all", purpose: "spf" }
  ],
  selectors: ["ovhmo{serviceId}-selector1", "ovhmo{serviceId}-selector2"],
  variables: { serviceId: "[0-9]+", keyId: "[0-9]+", keyId2: "[0-9]+", shard: "[a-z]{2}", shard2: "[a-z]{2}" },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-on-demand",
  minSelectors: 2,
  missingPair: "error",
  confidence: "documented",
  notes: [
    "Both CNAMEs are needed. The panel shows error 501 with one of them alone, 503 for a wrong target and 504 for a missing record.",
    "Enabling is one call for both selectors. When the CNAMEs are not seen yet the selectors stay toSet: publish both, wait up to 24 hours, enable again.",
    "The whole is disabled, modifying, toConfigure, enabled or error; each selector is toSet, toFix (another target is published) or set.",
    "When the zone is in the same OVHcloud account the CNAMEs are written for you.",
    "Number and letters in a target change with each key and come from the API."
  ],
  nextStep: "Enable DKIM again (panel, or PUT in the API) once both CNAMEs are in the DNS.",
  sources: [
    "https://docs.ovhcloud.com/en/guides/web-cloud/domains/dns-zone-dkim",
    "ovh/docs pages/web_cloud/domains/dns_zone_dkim/guide.en-gb.md"
  ]
};

// packages/core/dist/esm/senders/services/ovh-mxplan-2.js
var ovhMxplan2 = {
  id: "ovh-mxplan-2",
  name: "OVHcloud MX Plan and Zimbra (ovhmo-selector names)",
  kind: "mailbox",
  records: [
    {
      type: "CNAME",
      host: "ovhmo-selector-1._domainkey",
      value: "ovhmo-selector-1._domainkey.{keyId}.{shard}.dkim.mail.ovh.net",
      purpose: "dkim"
    },
    {
      type: "CNAME",
      host: "ovhmo-selector-2._domainkey",
      value: "ovhmo-selector-2._domainkey.{keyId2}.{shard2}.dkim.mail.ovh.net",
      purpose: "dkim"
    },
    { type: "TXT", host: "@", value: "v=spf1 include:mx.ovh.com ~all", purpose: "spf" }
  ],
  selectors: ["ovhmo-selector-1", "ovhmo-selector-2"],
  variables: { keyId: "[0-9]+", keyId2: "[0-9]+", shard: "[a-z]{2}", shard2: "[a-z]{2}" },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-on-demand",
  minSelectors: 2,
  missingPair: "error",
  confidence: "seen",
  notes: ["The newer names, without the number of the service and with a dash before the digit."],
  sources: ["zone files in public repositories"]
};

// packages/core/dist/esm/senders/services/postmark.js
var postmark = {
  id: "postmark",
  name: "Postmark",
  kind: "esp",
  records: [
    { type: "TXT", host: "{timestamp}pm._domainkey", value: "k=rsa;p={publicKey}", purpose: "dkim" },
    { type: "CNAME", host: "{returnPath}", value: "pm.mtasv.net", purpose: "return-path", note: "carries SPF" }
  ],
  selectors: ["{timestamp}pm"],
  variables: { timestamp: "20[0-9]{12}", returnPath: "pm-bounces|[a-z0-9-]+", publicKey: patterns.publicKey },
  keyType: "rsa",
  keyBits: "1024",
  rotation: "customer",
  minSelectors: 1,
  confidence: "documented",
  notes: [
    "The selector is the time the key was made, UTC, followed by pm; the oldest domains have pm alone.",
    "A rotation asked for in the console or the API is pending until the new record is seen; the old key signs until then, so two selectors side by side are normal.",
    "SPF needs nothing at the apex: the return path CNAME carries it.",
    "The value has no v= tag."
  ],
  nextStep: "When the records are in the DNS: Postmark, Sender Signatures, the domain, DNS Settings, Verify.",
  sources: [
    "https://postmarkapp.com/developer/api/domains-api#rotate-dkim",
    "Domain-Connect/Templates mailbluster.com.sender-verification-postmark.json",
    "hackclub/dns"
  ]
};

// packages/core/dist/esm/senders/services/proofpoint.js
var proofpoint = {
  id: "proofpoint",
  name: "Proofpoint",
  kind: "gateway",
  records: [{ type: "TXT", host: "{selector}._domainkey", value: "v=DKIM1; k=rsa; p={publicKey}", purpose: "dkim" }],
  selectors: ["{selector}"],
  variables: { selector: "proofpoint|selector-[0-9]+|[A-Za-z0-9-]+", publicKey: patterns.publicKey },
  keyType: "rsa",
  keyBits: "1024 or 2048",
  rotation: "customer",
  minSelectors: 1,
  confidence: "memory",
  notes: [
    "The administrator types the selector, so the DNS does not tell the service.",
    "Email Fraud Defense hosts DKIM by a CNAME, or by delegating _domainkey."
  ],
  sources: []
};

// packages/core/dist/esm/senders/services/proton.js
var proton = {
  id: "proton",
  name: "Proton Mail",
  kind: "mailbox",
  records: [
    {
      type: "CNAME",
      host: "protonmail._domainkey",
      value: "protonmail.domainkey.{id}.domains.proton.ch",
      purpose: "dkim"
    },
    {
      type: "CNAME",
      host: "protonmail2._domainkey",
      value: "protonmail2.domainkey.{id}.domains.proton.ch",
      purpose: "dkim"
    },
    {
      type: "CNAME",
      host: "protonmail3._domainkey",
      value: "protonmail3.domainkey.{id}.domains.proton.ch",
      purpose: "dkim"
    },
    { type: "TXT", host: "@", value: "protonmail-verification={hash}", purpose: "verification" },
    { type: "TXT", host: "@", value: "v=spf1 include:_spf.protonmail.ch ~all", purpose: "spf" },
    { type: "MX", host: "@", value: "mail.protonmail.ch", purpose: "inbound", priority: 10 },
    { type: "MX", host: "@", value: "mailsec.protonmail.ch", purpose: "inbound", priority: 20 }
  ],
  selectors: ["protonmail", "protonmail2", "protonmail3"],
  variables: { id: "d[a-z2-7]{40,60}", hash: "[0-9a-f]{40}" },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 3,
  missingPair: "warning",
  confidence: "documented",
  notes: [
    "The id is the same in the three targets and belongs to the domain.",
    "All three stay: Proton retires and makes keys in turn, and a missing one breaks the next rotation.",
    "The selectors are CNAMEs, never TXT records."
  ],
  nextStep: "Proton, Settings, All settings, Domain names, Review, DKIM: it shows whether the three records are seen.",
  sources: ["https://proton.me/support/cname-problems", "is-a-dev/register"]
};

// packages/core/dist/esm/senders/services/purelymail.js
var purelymail = {
  id: "purelymail",
  name: "Purelymail",
  kind: "mailbox",
  records: [
    { type: "CNAME", host: "purelymail1._domainkey", value: "key1.dkimroot.purelymail.com", purpose: "dkim" },
    { type: "CNAME", host: "purelymail2._domainkey", value: "key2.dkimroot.purelymail.com", purpose: "dkim" },
    { type: "CNAME", host: "purelymail3._domainkey", value: "key3.dkimroot.purelymail.com", purpose: "dkim" }
  ],
  selectors: ["purelymail1", "purelymail2", "purelymail3"],
  variables: {},
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 3,
  missingPair: "warning",
  confidence: "seen",
  notes: [],
  sources: ["hackclub/dns", "is-a-dev/register"]
};

// packages/core/dist/esm/senders/services/rackspace.js
var rackspace = {
  id: "rackspace",
  name: "Rackspace Email",
  kind: "mailbox",
  records: [
    { type: "TXT", host: "{date}-{rand}._domainkey", value: "v=DKIM1; k=rsa; p={publicKey}", purpose: "dkim" },
    { type: "TXT", host: "@", value: "v=spf1 include:emailsrvr.com ~all", purpose: "spf" },
    { type: "MX", host: "@", value: "mx1.emailsrvr.com", purpose: "inbound", priority: 10 },
    { type: "MX", host: "@", value: "mx2.emailsrvr.com", purpose: "inbound", priority: 20 }
  ],
  selectors: ["{date}-{rand}"],
  variables: { date: "20[0-9]{6}", rand: "[a-z0-9]{8}", publicKey: patterns.publicKey },
  keyType: "rsa",
  keyBits: "1024",
  rotation: "customer",
  minSelectors: 1,
  confidence: "seen",
  notes: [
    "The selector is the day it was made and eight characters. Making the key again gives a new selector, so the two can overlap."
  ],
  sources: ["zone files in public repositories"]
};

// packages/core/dist/esm/senders/services/resend.js
var resend = {
  id: "resend",
  name: "Resend",
  kind: "esp",
  records: [
    { type: "TXT", host: "resend._domainkey", value: "p={publicKey}", purpose: "dkim" },
    { type: "MX", host: "{send}", value: "feedback-smtp.{region}.amazonses.com", purpose: "return-path", priority: 10 },
    {
      type: "TXT",
      host: "{send}",
      value: "v=spf1 include:amazonses.com ~all",
      purpose: "spf",
      note: "for the return path"
    }
  ],
  selectors: ["resend"],
  variables: { publicKey: patterns.publicKey, send: "send|[a-z0-9-]+", region: "[a-z]{2}-[a-z]+-[0-9]" },
  keyType: "rsa",
  keyBits: "1024",
  rotation: "customer",
  minSelectors: 1,
  confidence: "documented",
  notes: [
    "The value has neither v= nor k=. That is legal, since both have defaults, but some checkers complain.",
    "Keys seen have 1024 bits.",
    "On a sending subdomain both hosts lie below that subdomain."
  ],
  nextStep: "When the records are in the DNS: Resend, Domains, the domain, Verify DNS Records.",
  sources: [
    "Domain-Connect/Templates resend.com.mail.json",
    "https://resend.com/docs/knowledge-base/cloudflare.md",
    "is-a-dev/register",
    "hackclub/dns"
  ]
};

// packages/core/dist/esm/senders/services/salesforce.js
var salesforce = {
  id: "salesforce",
  name: "Salesforce",
  kind: "esp",
  records: [
    {
      type: "CNAME",
      host: "{selector}._domainkey",
      value: "{selector}.{id1}.custdkim.salesforce.com",
      purpose: "dkim"
    },
    {
      type: "CNAME",
      host: "{altSelector}._domainkey",
      value: "{altSelector}.{id2}.custdkim.salesforce.com",
      purpose: "dkim"
    },
    { type: "TXT", host: "@", value: "v=spf1 include:_spf.salesforce.com ~all", purpose: "spf" }
  ],
  selectors: ["{selector}", "{altSelector}"],
  variables: {
    selector: "[A-Za-z0-9][A-Za-z0-9.-]*",
    altSelector: "[A-Za-z0-9][A-Za-z0-9.-]*",
    id1: "[a-z0-9]{6}",
    id2: "[a-z0-9]{6}"
  },
  keyType: "rsa",
  keyBits: "1024 or 2048",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  confidence: "documented",
  notes: [
    "The administrator chooses both selectors, and case stays as typed; the six characters in the target differ between the two records.",
    "The second key exists so that Salesforce can rotate: without both CNAMEs the key cannot be activated.",
    "The domain match of the key says which From addresses are signed."
  ],
  nextStep: "When both CNAMEs are in the DNS: Salesforce, Setup, DKIM Keys, the key, Activate.",
  sources: [
    "https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/api/sforce_api_objects_emaildomainkey.htm",
    "ministryofjustice/dns",
    "cds-snc/dns"
  ]
};

// packages/core/dist/esm/senders/services/salesforce-account-engagement.js
var salesforceAccountEngagement = {
  id: "salesforce-account-engagement",
  name: "Salesforce Account Engagement (Pardot)",
  kind: "esp",
  records: [
    { type: "TXT", host: "200608._domainkey", value: "k=rsa; p={publicKey}", purpose: "dkim" },
    { type: "TXT", host: "{verify}._domainkey", value: "{value}", purpose: "verification", optional: true }
  ],
  selectors: ["200608"],
  variables: { publicKey: patterns.publicKey, verify: "[A-Za-z0-9-]+", value: "[ -~]+" },
  keyType: "rsa",
  keyBits: "1024",
  rotation: "customer",
  minSelectors: 1,
  confidence: "memory",
  notes: ["The selector is fixed.", "An SPF include of aspmx.pardot.com dates from the same time."],
  nextStep: "When the records are in the DNS: Account Engagement Settings, Domain Management, Check DNS Entries.",
  sources: []
};

// packages/core/dist/esm/senders/services/salesforce-marketing-cloud.js
var salesforceMarketingCloud = {
  id: "salesforce-marketing-cloud",
  name: "Salesforce Marketing Cloud Engagement",
  kind: "esp",
  records: [
    { type: "NS", host: "{sub}", value: "ns1.exacttarget.com", purpose: "delegation" },
    { type: "NS", host: "{sub}", value: "ns2.exacttarget.com", purpose: "delegation" },
    { type: "NS", host: "{sub}", value: "ns3.exacttarget.com", purpose: "delegation" },
    { type: "NS", host: "{sub}", value: "ns4.exacttarget.com", purpose: "delegation" },
    {
      type: "TXT",
      host: "{selector}._domainkey.{sub}",
      value: "v=DKIM1; k=rsa; p={publicKey}",
      purpose: "dkim",
      optional: true,
      note: "in place of the delegation; Salesforce supplies the value"
    }
  ],
  selectors: ["{selector}"],
  variables: {
    sub: patterns.label,
    selector: "[0-9]{2}dkim[0-9]|[0-9]{6}|[A-Za-z0-9-]+",
    publicKey: patterns.publicKey
  },
  keyType: "rsa",
  keyBits: "1024 or 2048",
  rotation: "provider-on-demand",
  minSelectors: 1,
  confidence: "documented",
  unconfirmed: ["selectors"],
  notes: [
    "Normally a subdomain is delegated by NS records: nothing may stand below it in the parent zone, and there is no DKIM record to check there.",
    "With DNS of your own, a rotation is a new value that you copy.",
    "The subdomain has an SPF include of cust-spf.exacttarget.com."
  ],
  sources: [
    "https://senderauth.marketingcloud.com/quickstart.php",
    "https://help.salesforce.com/s/articleView?id=mktg.mc_es_sender_authentication_package.htm"
  ]
};

// packages/core/dist/esm/senders/services/self-hosted-exim.js
var selfHostedExim = {
  id: "self-hosted-exim",
  name: "Exim",
  kind: "self-hosted",
  records: [{ type: "TXT", host: "{selector}._domainkey", value: "v=DKIM1; k={k}; p={publicKey}", purpose: "dkim" }],
  selectors: ["{selector}"],
  variables: {
    selector: "x|[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?",
    k: "rsa|ed25519",
    publicKey: patterns.publicKey
  },
  keyType: "rsa|ed25519",
  keyBits: "2048",
  rotation: "customer",
  minSelectors: 1,
  confidence: "memory",
  notes: [
    "dkim_selector is a list: two selectors can sign at once, to overlap or to add Ed25519.",
    "DirectAdmin sets the selector x, cPanel sets default."
  ],
  nextStep: "When the TXT record is in the DNS: set dkim_domain, dkim_selector and dkim_private_key on the smtp transport, reload Exim.",
  sources: []
};

// packages/core/dist/esm/senders/services/self-hosted-mailinabox.js
var selfHostedMailinabox = {
  id: "self-hosted-mailinabox",
  name: "Mail-in-a-Box",
  kind: "self-hosted",
  records: [
    {
      type: "TXT",
      host: "mail._domainkey",
      value: "v=DKIM1; h=sha256; k=rsa; s=email; p={publicKey}",
      purpose: "dkim"
    }
  ],
  selectors: ["mail"],
  variables: { publicKey: patterns.publicKey },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "customer",
  minSelectors: 1,
  confidence: "seen",
  unconfirmed: ["keyBits", "rotation"],
  notes: ["The key is made once, when the box is set up."],
  nextStep: "When the record is in the DNS: the admin panel, System, Status Checks, shows whether it is seen.",
  sources: ["hackclub/dns"]
};

// packages/core/dist/esm/senders/services/self-hosted-opendkim.js
var selfHostedOpendkim = {
  id: "self-hosted-opendkim",
  name: "OpenDKIM",
  kind: "self-hosted",
  records: [
    {
      type: "TXT",
      host: "{selector}._domainkey",
      value: "v=DKIM1; k=rsa; p={publicKey}",
      purpose: "dkim",
      note: "opendkim-genkey writes it to <selector>.txt"
    }
  ],
  selectors: ["{selector}"],
  variables: { selector: "[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?", publicKey: patterns.publicKey },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "customer",
  minSelectors: 1,
  confidence: "documented",
  notes: [
    "opendkim-genkey makes 1024 bits and the selector default unless told otherwise, and cuts its output into quoted strings; -S sets t=s, -t sets t=y.",
    "A date in the selector makes rotations legible. Never use a selector twice.",
    "No release signs with Ed25519."
  ],
  nextStep: "When the TXT record is in the DNS: test it with opendkim-testkey, set Selector and KeyFile, reload opendkim.",
  sources: ["trusteddomainproject/OpenDKIM opendkim/opendkim-genkey.8.in", "NixOS/infra"]
};

// packages/core/dist/esm/senders/services/self-hosted-rspamd.js
var selfHostedRspamd = {
  id: "self-hosted-rspamd",
  name: "rspamd",
  kind: "self-hosted",
  records: [{ type: "TXT", host: "{selector}._domainkey", value: "v=DKIM1; k={k}; p={publicKey}", purpose: "dkim" }],
  selectors: ["{selector}"],
  variables: {
    selector: "dkim|[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?",
    k: "rsa|ed25519",
    publicKey: patterns.publicKey
  },
  keyType: "rsa|ed25519",
  keyBits: "2048",
  rotation: "customer",
  minSelectors: 1,
  confidence: "documented",
  notes: [
    "rspamadm dkim_keygen makes 1024 bits unless told otherwise, and the selector is dkim unless set. Several selectors for a domain sign twice, RSA and Ed25519.",
    "mailcow uses the same selector and lets the size be chosen."
  ],
  nextStep: "When the TXT record is in the DNS: set selector and path in local.d/dkim_signing.conf, reload rspamd.",
  sources: ["rspamd/rspamd conf/modules.d/dkim_signing.conf", "rspamd/rspamd lualib/rspamadm/dkim_keygen.lua"]
};

// packages/core/dist/esm/senders/services/self-hosted-stalwart.js
var selfHostedStalwart = {
  id: "self-hosted-stalwart",
  name: "Stalwart",
  kind: "self-hosted",
  records: [
    {
      type: "TXT",
      host: "v1-rsa-{date}._domainkey",
      value: "v=DKIM1; k=rsa; h=sha256; p={rsaPublicKey}",
      purpose: "dkim"
    },
    {
      type: "TXT",
      host: "v1-ed25519-{date}._domainkey",
      value: "v=DKIM1; k=ed25519; h=sha256; p={ed25519PublicKey}",
      purpose: "dkim"
    }
  ],
  selectors: ["v1-rsa-{date}", "v1-ed25519-{date}"],
  variables: { date: "20[0-9]{6}", rsaPublicKey: patterns.publicKey, ed25519PublicKey: "[A-Za-z0-9+/]{43}=" },
  keyType: "rsa+ed25519",
  keyBits: "2048 for RSA",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  confidence: "documented",
  notes: [
    "Since 0.16 Stalwart makes keys itself, rotates them after 90 days, retires the old ones 7 days later and can write the DNS."
  ],
  nextStep: "With automatic DNS nothing is left to do; else publish what the DNS records page of the domain shows.",
  sources: [
    "stalwartlabs/stalwart crates/common/src/network/dkim.rs",
    "stalwartlabs/stalwart crates/registry/src/schema/structs_impl.rs",
    "stalwartlabs/stalwart CHANGELOG.md"
  ]
};

// packages/core/dist/esm/senders/services/sender-net.js
var senderNet = {
  id: "sender-net",
  name: "Sender.net",
  kind: "esp",
  records: [
    { type: "CNAME", host: "sender._domainkey", value: "dkim.sendersrv.com", purpose: "dkim" },
    { type: "TXT", host: "@", value: "v=spf1 include:sendersrv.com ~all", purpose: "spf" }
  ],
  selectors: ["sender"],
  variables: {},
  keyType: "rsa",
  keyBits: "unknown",
  rotation: "provider-automatic",
  minSelectors: 1,
  confidence: "documented",
  notes: [],
  sources: ["Domain-Connect/Templates sender.net.domain-authentication.json"]
};

// packages/core/dist/esm/senders/services/sendgrid.js
var sendgrid = {
  id: "sendgrid",
  name: "Twilio SendGrid",
  kind: "esp",
  records: [
    {
      type: "CNAME",
      host: "{sel1}._domainkey",
      value: "{sel1}.domainkey.u{userId}.{wl}.sendgrid.net",
      purpose: "dkim"
    },
    {
      type: "CNAME",
      host: "{sel2}._domainkey",
      value: "{sel2}.domainkey.u{userId}.{wl}.sendgrid.net",
      purpose: "dkim"
    },
    {
      type: "CNAME",
      host: "{mailHost}",
      value: "u{userId}.{wl}.sendgrid.net",
      purpose: "return-path",
      note: "carries SPF"
    },
    { type: "CNAME", host: "{linkHost}", value: "{linkZone}", purpose: "tracking", optional: true },
    { type: "CNAME", host: "{userId}", value: "{linkZone}", purpose: "tracking", optional: true }
  ],
  selectors: ["{sel1}", "{sel2}"],
  variables: {
    sel1: "s1|eus1|[a-z0-9]{1,3}",
    sel2: "s2|eus2|[a-z0-9]{1,3}2",
    userId: "[0-9]+",
    wl: "wl[0-9]{0,3}|eu\\.wl",
    mailHost: "em[0-9]{1,5}|[a-z0-9-]+",
    linkHost: "url[0-9]{1,5}|[a-z0-9-]+",
    linkZone: "sendgrid\\.net|eu\\.sendgrid\\.net"
  },
  keyType: "rsa",
  keyBits: "1024 or 2048, by account",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  confidence: "documented",
  notes: [
    "The selectors are s1 and s2 (eus1 and eus2 in the EU region). A custom selector has up to three letters or digits, and the second one is the same with a 2: needed when two accounts share one domain.",
    "SendGrid verifies all three CNAMEs together, and the account number and pool must be the same in each.",
    "Pools: wl with or without a number, and eu.wl in the EU region.",
    "At Cloudflare the CNAMEs must not be proxied.",
    "Other services resell SendGrid, so the target does not prove whose mail it is."
  ],
  nextStep: "When all CNAMEs are in the DNS: SendGrid, Settings, Sender Authentication, Verify.",
  sources: [
    "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/how-to-set-up-domain-authentication",
    "Domain-Connect/Templates sendgrid.com.domain-auth.json",
    "ministryofjustice/dns",
    "hmcts/azure-public-dns",
    "hackclub/dns"
  ]
};

// packages/core/dist/esm/senders/services/sendgrid-manual.js
var sendgridManual = {
  id: "sendgrid-manual",
  name: "Twilio SendGrid (automated security off)",
  kind: "esp",
  records: [
    { type: "MX", host: "{sub}", value: "mx.sendgrid.net", purpose: "return-path", priority: 10 },
    { type: "TXT", host: "{sub}", value: "v=spf1 include:sendgrid.net ~all", purpose: "spf" },
    { type: "TXT", host: "{selector}._domainkey", value: "k=rsa; t=s; p={publicKey}", purpose: "dkim" }
  ],
  selectors: ["{selector}"],
  variables: { sub: patterns.label, selector: "m1|smtpapi|[a-z0-9]{1,3}", publicKey: patterns.publicKey },
  keyType: "rsa",
  keyBits: "1024",
  rotation: "customer",
  minSelectors: 1,
  confidence: "documented",
  notes: [
    "For DNS hosts that refuse an underscore in a CNAME.",
    "The oldest form is a TXT record at smtpapi with one 1024-bit key that all customers share."
  ],
  nextStep: "When the records are in the DNS: SendGrid, Settings, Sender Authentication, Verify.",
  sources: ["Domain-Connect/Templates sendgrid.com.domain-auth-manual.json", "ministryofjustice/dns"]
};

// packages/core/dist/esm/senders/services/seznam.js
var seznam = {
  id: "seznam",
  name: "Seznam Email Profi",
  kind: "mailbox",
  records: [
    { type: "CNAME", host: "szn1._domainkey", value: "szn1._domainkey.seznam.cz", purpose: "dkim" },
    { type: "CNAME", host: "szn2._domainkey", value: "szn2._domainkey.seznam.cz", purpose: "dkim" },
    { type: "CNAME", host: "szn3._domainkey", value: "szn3._domainkey.seznam.cz", purpose: "dkim" }
  ],
  selectors: ["szn1", "szn2", "szn3"],
  variables: {},
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 3,
  missingPair: "warning",
  confidence: "seen",
  notes: ["Before, there was one selector with a date in its name."],
  sources: ["is-a-dev/register"]
};

// packages/core/dist/esm/senders/services/shopify.js
var shopify = {
  id: "shopify",
  name: "Shopify",
  kind: "esp",
  records: [
    { type: "CNAME", host: "{p}._domainkey", value: "dkim1.{id}.p{pod}.email.myshopify.com", purpose: "dkim" },
    { type: "CNAME", host: "{p}2._domainkey", value: "dkim2.{id}.p{pod}.email.myshopify.com", purpose: "dkim" },
    {
      type: "CNAME",
      host: "{p}3._domainkey",
      value: "dkim3.{id}.p{pod}.email.myshopify.com",
      purpose: "dkim",
      optional: true,
      note: "older stores"
    },
    { type: "CNAME", host: "mailer{p}", value: "{id}.p{pod}.email.myshopify.com", purpose: "return-path" },
    {
      type: "CNAME",
      host: "pdk1._domainkey.mailer{q}",
      value: "dkim3.{id2}.p{pod2}.email.myshopify.com",
      purpose: "dkim",
      optional: true,
      note: "newer stores: second sending system"
    },
    {
      type: "CNAME",
      host: "pdk2._domainkey.mailer{q}",
      value: "dkim4.{id2}.p{pod2}.email.myshopify.com",
      purpose: "dkim",
      optional: true,
      note: "newer stores"
    },
    {
      type: "CNAME",
      host: "mailer{q}",
      value: "{id2}.p{pod2}.email.myshopify.com",
      purpose: "return-path",
      optional: true,
      note: "newer stores"
    }
  ],
  selectors: ["{p}", "{p}2", "{p}3", "pdk1", "pdk2"],
  variables: {
    p: "[a-z0-9]{3}",
    q: "[a-z0-9]{3}",
    id: "[0-9a-f]{10,13}",
    id2: "[0-9a-f]{10,13}",
    pod: "[0-9]+",
    pod2: "[0-9]+"
  },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  confidence: "documented",
  notes: [
    "Every store has a prefix of three characters: two stores on one domain make two families.",
    "Older stores have a third selector, newer ones a second sending system with a host of its own.",
    "The selectors are CNAMEs, never TXT records."
  ],
  nextStep: "When the records are in the DNS: Shopify admin, Settings, Notifications, Sender email, authenticate the domain.",
  sources: [
    "Domain-Connect/Templates shopify.com.email.json",
    "wikimedia/operations-dns",
    "zone files in public repositories"
  ]
};

// packages/core/dist/esm/senders/services/simplelogin.js
var simplelogin = {
  id: "simplelogin",
  name: "SimpleLogin",
  kind: "forwarding",
  records: [
    { type: "CNAME", host: "dkim._domainkey", value: "dkim._domainkey.simplelogin.co", purpose: "dkim" },
    { type: "CNAME", host: "dkim02._domainkey", value: "dkim02._domainkey.simplelogin.co", purpose: "dkim" },
    { type: "CNAME", host: "dkim03._domainkey", value: "dkim03._domainkey.simplelogin.co", purpose: "dkim" }
  ],
  selectors: ["dkim", "dkim02", "dkim03"],
  variables: {},
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 3,
  missingPair: "warning",
  confidence: "seen",
  notes: ["The selector dkim is also that of rspamd, as a TXT record: go by the target."],
  nextStep: "When the records are in the DNS: SimpleLogin, Custom domains, the domain, DNS, verify DKIM.",
  sources: ["is-a-dev/register"]
};

// packages/core/dist/esm/senders/services/smtp2go.js
var smtp2go = {
  id: "smtp2go",
  name: "SMTP2GO",
  kind: "esp",
  records: [
    { type: "CNAME", host: "{selector}._domainkey", value: "dkim.smtp2go.net", purpose: "dkim" },
    { type: "CNAME", host: "{rp}", value: "return.smtp2go.net", purpose: "return-path" },
    { type: "CNAME", host: "{track}", value: "track.smtp2go.net", purpose: "tracking", optional: true }
  ],
  selectors: ["{selector}"],
  variables: { selector: "s[0-9]+", rp: "em[0-9]+|[a-z0-9-]+", track: "link|[a-z0-9-]+" },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 1,
  confidence: "documented",
  notes: ["The target is the same for every customer."],
  nextStep: "When the CNAMEs are in the DNS: SMTP2GO, Sending, Verified Senders, Verify.",
  sources: ["Domain-Connect/Templates mailbluster.com.sender-verification-smtp2go.json", "is-a-dev/register"]
};

// packages/core/dist/esm/senders/services/sparkpost.js
var sparkpost = {
  id: "sparkpost",
  name: "SparkPost (Bird)",
  kind: "esp",
  records: [
    { type: "TXT", host: "scph{mmyy}._domainkey", value: "v=DKIM1; k=rsa; h=sha256; p={publicKey}", purpose: "dkim" },
    { type: "CNAME", host: "{bounce}", value: "{bounceZone}", purpose: "return-path" }
  ],
  selectors: ["scph{mmyy}"],
  variables: {
    mmyy: "[01][0-9][0-9]{2}",
    bounce: patterns.label,
    publicKey: patterns.publicKey,
    bounceZone: "sparkpostmail\\.com|eu\\.sparkpostmail\\.com"
  },
  keyType: "rsa",
  keyBits: "1024",
  rotation: "customer",
  minSelectors: 1,
  confidence: "documented",
  notes: [
    "The selector tells the month and year it was made: scph0917 is September 2017.",
    "Sending domains of one account may share a key."
  ],
  nextStep: "When the records are in the DNS: SparkPost, Configuration, Sending Domains, verify.",
  sources: ["Domain-Connect/Templates bird.com.sparkpost-email.json", "cds-snc/dns"]
};

// packages/core/dist/esm/senders/services/squarespace.js
var squarespace = {
  id: "squarespace",
  name: "Squarespace Email Campaigns",
  kind: "esp",
  records: [
    {
      type: "CNAME",
      host: "squarespace._domainkey",
      value: "squarespace-domainkey.squarespace-mail.com",
      purpose: "dkim"
    },
    { type: "TXT", host: "_dmarc", value: "v=DMARC1; p=none", purpose: "dmarc", optional: true }
  ],
  selectors: ["squarespace"],
  variables: {},
  keyType: "rsa",
  keyBits: "unknown",
  rotation: "provider-automatic",
  minSelectors: 1,
  confidence: "seen",
  notes: ["The target is the same for every customer."],
  sources: ["zone files in public repositories"]
};

// packages/core/dist/esm/senders/services/stripe.js
var stripe = {
  id: "stripe",
  name: "Stripe",
  kind: "saas",
  records: [
    {
      type: "CNAME",
      host: "{token1}._domainkey",
      value: "{token1}.dkim.custom-email-domain.stripe.com",
      purpose: "dkim"
    },
    {
      type: "CNAME",
      host: "{token2}._domainkey",
      value: "{token2}.dkim.custom-email-domain.stripe.com",
      purpose: "dkim"
    },
    {
      type: "CNAME",
      host: "{token3}._domainkey",
      value: "{token3}.dkim.custom-email-domain.stripe.com",
      purpose: "dkim"
    },
    {
      type: "CNAME",
      host: "{token4}._domainkey",
      value: "{token4}.dkim.custom-email-domain.stripe.com",
      purpose: "dkim"
    },
    {
      type: "CNAME",
      host: "{token5}._domainkey",
      value: "{token5}.dkim.custom-email-domain.stripe.com",
      purpose: "dkim"
    },
    {
      type: "CNAME",
      host: "{token6}._domainkey",
      value: "{token6}.dkim.custom-email-domain.stripe.com",
      purpose: "dkim"
    },
    { type: "CNAME", host: "bounce", value: "custom-email-domain.stripe.com", purpose: "return-path" },
    { type: "TXT", host: "@", value: "stripe-verification={verification}", purpose: "verification" }
  ],
  selectors: ["{token1}", "{token2}", "{token3}", "{token4}", "{token5}", "{token6}"],
  variables: {
    token1: patterns.token,
    token2: patterns.token,
    token3: patterns.token,
    token4: patterns.token,
    token5: patterns.token,
    token6: patterns.token,
    verification: "[0-9a-f]{20,80}"
  },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 6,
  missingPair: "warning",
  confidence: "seen",
  notes: ["Six tokens for a domain. They look like those of Amazon SES but have a zone of their own."],
  sources: ["hackclub/dns", "zone files in public repositories"]
};

// packages/core/dist/esm/senders/services/titan.js
var titan = {
  id: "titan",
  name: "Titan Email",
  kind: "mailbox",
  records: [
    { type: "TXT", host: "titan1._domainkey", value: "v=DKIM1; k=rsa; p={publicKey}", purpose: "dkim" },
    { type: "TXT", host: "@", value: "v=spf1 include:spf.titan.email ~all", purpose: "spf" },
    { type: "MX", host: "@", value: "mx1.titan.email", purpose: "inbound", priority: 10 },
    { type: "MX", host: "@", value: "mx2.titan.email", purpose: "inbound", priority: 20 }
  ],
  selectors: ["titan1"],
  variables: { publicKey: patterns.publicKey },
  keyType: "rsa",
  keyBits: "1024",
  rotation: "customer",
  minSelectors: 1,
  confidence: "seen",
  notes: ["Keys seen have 1024 bits."],
  sources: ["is-a-dev/register", "zone files in public repositories"]
};

// packages/core/dist/esm/senders/services/tuta.js
var tuta = {
  id: "tuta",
  name: "Tuta",
  kind: "mailbox",
  records: [
    { type: "CNAME", host: "s1._domainkey", value: "s1.domainkey.tutanota.de", purpose: "dkim" },
    { type: "CNAME", host: "s2._domainkey", value: "s2.domainkey.tutanota.de", purpose: "dkim" }
  ],
  selectors: ["s1", "s2"],
  variables: {},
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  confidence: "seen",
  notes: ["The selectors are those of SendGrid: both fit on one domain only when SendGrid gets a custom selector."],
  sources: ["is-a-dev/register"]
};

// packages/core/dist/esm/senders/services/uberspace.js
var uberspace = {
  id: "uberspace",
  name: "Uberspace",
  kind: "mailbox",
  records: [
    { type: "CNAME", host: "uberspace1._domainkey", value: "dkim1.uberspace.de", purpose: "dkim" },
    { type: "CNAME", host: "uberspace2._domainkey", value: "dkim2.uberspace.de", purpose: "dkim" }
  ],
  selectors: ["uberspace1", "uberspace2"],
  variables: {},
  keyType: "rsa",
  keyBits: "unknown",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  confidence: "seen",
  notes: [],
  sources: ["hackclub/dns"]
};

// packages/core/dist/esm/senders/services/yandex360.js
var yandex360 = {
  id: "yandex360",
  name: "Yandex 360",
  kind: "mailbox",
  records: [
    { type: "TXT", host: "mail._domainkey", value: "v=DKIM1; k=rsa; t=s; p={publicKey}", purpose: "dkim" },
    { type: "TXT", host: "@", value: "v=spf1 redirect=_spf.yandex.net", purpose: "spf" },
    { type: "MX", host: "@", value: "mx.yandex.net", purpose: "inbound", priority: 10 }
  ],
  selectors: ["mail"],
  variables: { publicKey: patterns.publicKey },
  keyType: "rsa",
  keyBits: "2048; 1024 in old zones",
  rotation: "customer",
  minSelectors: 1,
  confidence: "seen",
  unconfirmed: ["keyBits"],
  notes: ["The selector is fixed. Yandex Cloud Postbox has another one, which the customer chooses."],
  sources: ["zone files in public repositories"]
};

// packages/core/dist/esm/senders/services/zendesk.js
var zendesk = {
  id: "zendesk",
  name: "Zendesk",
  kind: "helpdesk",
  records: [
    { type: "CNAME", host: "zendesk1._domainkey", value: "zendesk1._domainkey.zendesk.com", purpose: "dkim" },
    { type: "CNAME", host: "zendesk2._domainkey", value: "zendesk2._domainkey.zendesk.com", purpose: "dkim" },
    { type: "TXT", host: "zendeskverification", value: "{code}", purpose: "verification" },
    { type: "TXT", host: "@", value: "v=spf1 include:mail.zendesk.com ?all", purpose: "spf" }
  ],
  selectors: ["zendesk1", "zendesk2"],
  variables: { code: "[0-9a-f]{16}" },
  keyType: "rsa",
  keyBits: "2048",
  rotation: "provider-automatic",
  minSelectors: 2,
  missingPair: "warning",
  confidence: "documented",
  notes: ["The targets are the same for every customer."],
  nextStep: "When the records are in the DNS: Admin Center, Channels, Talk and email, Email, switch on the custom domain for DKIM.",
  sources: [
    "Domain-Connect/Templates goentri.com.fourthwall.json",
    "wikimedia/operations-dns",
    "ministryofjustice/dns"
  ]
};

// packages/core/dist/esm/senders/services/zoho-mail.js
var zohoMail = {
  id: "zoho-mail",
  name: "Zoho Mail",
  kind: "mailbox",
  records: [
    { type: "TXT", host: "{selector}._domainkey", value: "v=DKIM1; k=rsa; p={publicKey}", purpose: "dkim" },
    { type: "MX", host: "@", value: "mx.zoho.{tld}", purpose: "inbound", priority: 10 },
    { type: "MX", host: "@", value: "mx2.zoho.{tld}", purpose: "inbound", priority: 20 },
    { type: "MX", host: "@", value: "mx3.zoho.{tld}", purpose: "inbound", priority: 50 },
    { type: "TXT", host: "@", value: "v=spf1 include:zohomail.{tld} ~all", purpose: "spf" }
  ],
  selectors: ["{selector}"],
  variables: { selector: "zmail|zoho|[A-Za-z0-9-]+", publicKey: patterns.publicKey, tld: "com|eu|in|com\\.au|jp" },
  keyType: "rsa",
  keyBits: "1024 or 2048",
  rotation: "customer",
  minSelectors: 1,
  confidence: "documented",
  notes: [
    "The administrator types the selector: zmail is suggested, zoho was before. A domain may have several; the default one signs.",
    "The key has 1024 bits unless 2048 is chosen.",
    "The ending of the mail hosts is that of the data centre."
  ],
  nextStep: "When the TXT record is in the DNS: Zoho Admin Console, Domains, the domain, Email Configuration, DKIM, Verify.",
  sources: [
    "https://www.zoho.com/mail/help/adminconsole/dkim-configuration.html",
    "Domain-Connect/Templates zoho.com.zmail_hosting.json",
    "is-a-dev/register"
  ]
};

// packages/core/dist/esm/senders/catalogue.js
var senders = [
  microsoft365Onmicrosoft,
  microsoft365DkimMailMicrosoft,
  azureCommunicationServices,
  googleWorkspace,
  mailchimp,
  mailchimpK1,
  mandrill,
  mandrillLegacy,
  sendgrid,
  sendgridManual,
  amazonSesEasyDkim,
  amazonSesByodkim,
  postmark,
  mailgunAutomaticSenderSecurity,
  mailgun,
  sparkpost,
  brevo,
  brevoLegacy,
  mailjet,
  hubspot,
  hubspotLegacy,
  klaviyo,
  salesforce,
  salesforceMarketingCloud,
  salesforceAccountEngagement,
  zendesk,
  zohoMail,
  fastmail,
  proton,
  icloud,
  yandex360,
  ovhMxplan,
  ovhExchange,
  ovhEmailPro,
  ovhMxplan2,
  resend,
  loops,
  customerIo,
  intercom,
  freshworks,
  shopify,
  squarespace,
  constantContact,
  activecampaign,
  mailerlite,
  mailersend,
  campaignMonitor,
  cloudflareEmail,
  godaddy,
  namecheapPrivateEmail,
  ionos,
  hostinger,
  rackspace,
  mimecast,
  proofpoint,
  barracuda,
  forcepoint,
  atlassian,
  stripe,
  helpScout,
  happyfox,
  aweber,
  clerk,
  smtp2go,
  migadu,
  mailboxOrg,
  gandi,
  purelymail,
  simplelogin,
  seznam,
  tuta,
  titan,
  improvmx,
  forwardEmail,
  emailoctopus,
  beehiiv,
  mailtrap,
  senderNet,
  mailchannels,
  ociEmailDelivery,
  acousticCampaign,
  lark,
  marketo,
  kit,
  elasticEmail,
  uberspace,
  mailrelay,
  howie,
  eShot,
  delegatedDomainkeyValimail,
  delegatedDomainkeySendmarc,
  delegatedDomainkeyFraudmarc,
  noMailDomain,
  selfHostedOpendkim,
  selfHostedRspamd,
  selfHostedExim,
  selfHostedStalwart,
  selfHostedMailinabox
];

// packages/core/dist/esm/senders/target-index.js
var index;
function knownTargets() {
  index ??= buildIndex();
  return index;
}
function suffixOf(name) {
  const dot = name.lastIndexOf(".", name.lastIndexOf(".") - 1);
  return name.slice(dot + 1);
}
function readHostName(text) {
  const name = text.endsWith(".") ? text.slice(0, -1) : text;
  if (name.length > 253 || !/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/i.test(name))
    return void 0;
  return name.toLowerCase();
}
function buildIndex() {
  const bySuffix = /* @__PURE__ */ new Map();
  for (const sender of senders) {
    const forms = /* @__PURE__ */ new Set();
    for (const record of sender.records) {
      const form = formOf(sender, record);
      if (record.type !== "CNAME" || forms.has(form))
        continue;
      forms.add(form);
      const known = compile(sender, record);
      for (const suffix of suffixesOf(record.value, sender.variables)) {
        const list = bySuffix.get(suffix);
        if (list)
          list.push(known);
        else
          bySuffix.set(suffix, [known]);
      }
    }
  }
  return bySuffix;
}
function formOf(sender, { host, value, purpose }) {
  const names = variablesOf(`${host} ${value}`);
  const numbers = Object.fromEntries(names.map((name, place) => [name, `{${place}}`]));
  const patterns2 = names.map((name) => sender.variables[name]);
  return [fillTemplate(host, numbers), fillTemplate(value, numbers), purpose, ...patterns2].join(" ");
}
function compile(sender, record) {
  const host = record.host === "@" ? "" : `${templateSource(record.host, sender.variables)}\\.`;
  const literals = readTemplate(record.value).flatMap((piece) => "literal" in piece ? [piece.literal] : []);
  return {
    sender,
    record,
    target: new RegExp(`^${templateSource(record.value, sender.variables)}$`),
    usual: variablesOf(record.value).map((variable) => ({ variable, values: new Set(usualValues(sender.variables[variable] ?? "")) })).filter(({ values }) => values.size > 0),
    owner: new RegExp(`^${host}[a-z0-9_-]`),
    literalLength: literals.join("").length
  };
}
function suffixesOf(template, patterns2) {
  const last = readTemplate(template).at(-1);
  if (!last || "literal" in last)
    return /* @__PURE__ */ new Set([suffixOf(template).toLowerCase()]);
  const pattern = patterns2[last.variable] ?? "";
  const start = template.slice(0, -(last.variable.length + 2));
  return new Set(isClosedList(pattern) ? usualValues(pattern).map((value) => suffixOf(start + value)) : []);
}

// packages/core/dist/esm/senders/find-sender.js
function findSender(target, owner) {
  const name = readHostName(target);
  if (name === void 0)
    return void 0;
  const known = knownTargets().get(suffixOf(name));
  if (!known)
    return void 0;
  const ownerName = owner === void 0 ? void 0 : readHostName(owner);
  let best;
  let bestRank = -1;
  const ids = /* @__PURE__ */ new Set();
  for (const entry of known) {
    const found = entry.target.exec(name);
    if (!found)
      continue;
    const inTarget = found.groups ?? {};
    ids.add(entry.sender.id);
    const inOwner = ownerName === void 0 ? void 0 : readOwner(entry, ownerName, inTarget);
    const rank = rankOf(entry, inTarget, inOwner !== void 0);
    if (rank <= bestRank)
      continue;
    best = { known: entry, inTarget, inOwner };
    bestRank = rank;
  }
  if (!best)
    return void 0;
  const { sender, record } = best.known;
  ids.delete(sender.id);
  return { sender, record, variables: { ...best.inTarget, ...best.inOwner }, others: [...ids] };
}
function rankOf(known, inTarget, fitsOwner) {
  let usual = 0;
  for (const { variable, values } of known.usual)
    if (values.has(inTarget[variable] ?? ""))
      usual++;
  return (fitsOwner ? 4096 : 0) + (known.sender.resells ? 0 : 2048) + 256 * usual + known.literalLength;
}
function readOwner(known, owner, inTarget) {
  const found = known.owner.exec(owner);
  if (!found)
    return void 0;
  const groups = found.groups ?? {};
  const agrees = Object.entries(groups).every(([name, value]) => (inTarget[name] ?? value) === value);
  return agrees ? groups : void 0;
}

// packages/core/dist/esm/senders/edit-distance.js
function editDistance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit)
    return void 0;
  if (a.replace(/\D/g, "") !== b.replace(/\D/g, ""))
    return void 0;
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let edits2 = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped)
        edits2 = Math.min(edits2, at(beforeLast, column - 2) + 1);
      current.push(edits2);
    }
    if (Math.min(...current) > limit)
      return void 0;
    beforeLast = last;
    last = current;
  }
  const edits = at(last, b.length);
  return edits <= limit ? edits : void 0;
}
function at(row, column) {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

// packages/core/dist/esm/senders/mend-slip.js
var wordsBySuffix;
function mendSlip(name) {
  wordsBySuffix ??= collectWords();
  const words = wordsBySuffix.get(suffixOf(name));
  const labels = name.split(".");
  if (!words) {
    const head = labels.slice(0, -2);
    return mendSuffix(suffixOf(name)).map(({ text, edits }) => ({ text: [...head, text].join("."), edits }));
  }
  return labels.slice(0, -2).flatMap((label, place) => mendLabel(label, words).map(({ text, edits }) => ({
    text: [...labels.slice(0, place), text, ...labels.slice(place + 1)].join("."),
    edits
  })));
}
function mendSuffix(suffix) {
  const [first = "", last = ""] = suffix.split(".");
  const mended = [];
  for (const known of knownTargets().keys()) {
    const [knownFirst = "", knownLast = ""] = known.split(".");
    let edits;
    if (knownLast === last && knownFirst.length >= 5)
      edits = editDistance(first, knownFirst, slipsIn(knownFirst));
    else if (knownFirst === first)
      edits = editDistance(last, knownLast, 1);
    if (edits)
      mended.push({ text: known, edits });
  }
  return mended;
}
function mendLabel(label, words) {
  if (words.whole.has(label))
    return [];
  const mended = [];
  for (const word of words.whole) {
    const edits = editDistance(label, word, slipsIn(word));
    if (edits)
      mended.push({ text: word, edits });
  }
  for (const word of words.starts) {
    for (const cut of cuts(label, word)) {
      const edits = editDistance(label.slice(0, cut), word, slipsIn(word));
      if (edits)
        mended.push({ text: word + label.slice(cut), edits });
    }
  }
  for (const word of words.ends) {
    for (const cut of cuts(label, word)) {
      const edits = editDistance(label.slice(label.length - cut), word, slipsIn(word));
      if (edits)
        mended.push({ text: label.slice(0, label.length - cut) + word, edits });
    }
  }
  return mended;
}
function cuts(label, word) {
  const slips = slipsIn(word);
  return Array.from({ length: 2 * slips + 1 }, (_, more) => word.length - slips + more).filter((cut) => cut > 0 && cut < label.length);
}
function slipsIn(word) {
  if (word.length < 4)
    return 0;
  return word.length < 8 ? 1 : 2;
}
function collectWords() {
  const bySuffix = /* @__PURE__ */ new Map();
  for (const [suffix, targets] of knownTargets()) {
    const words = { whole: /* @__PURE__ */ new Set(), starts: /* @__PURE__ */ new Set(), ends: /* @__PURE__ */ new Set() };
    for (const { record } of targets) {
      for (const label of record.value.toLowerCase().split(".").slice(0, -2))
        addWord(words, label);
    }
    bySuffix.set(suffix, words);
  }
  return bySuffix;
}
function addWord(words, label) {
  const pieces = readTemplate(label);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (pieces.length === 1 && first && "literal" in first)
    words.whole.add(label);
  else if (first && "literal" in first && first.literal.length >= 5)
    words.starts.add(first.literal);
  if (pieces.length > 1 && last && "literal" in last && last.literal.length >= 5)
    words.ends.add(last.literal);
}

// packages/core/dist/esm/senders/nearest-sender.js
function nearestSender(target, options = {}) {
  const name = readHostName(target);
  if (name === void 0 || findSender(name))
    return void 0;
  return withoutZone(name, options) ?? withUnderscore(name, options) ?? withDashes(name, options) ?? withRightValue(name, options) ?? withoutSlip(name, options);
}
function withoutZone(name, options) {
  const labels = name.split(".");
  const owner = options.owner === void 0 ? void 0 : readHostName(options.owner);
  const zone = options.zone === void 0 ? void 0 : readHostName(options.zone);
  for (let cut = labels.length - 2; cut >= 2; cut--) {
    const match = findSender(labels.slice(0, cut).join("."), options.owner);
    if (!match)
      continue;
    const rest = labels.slice(cut).join(".");
    const isZone = rest === zone || owner === rest || owner?.endsWith(`.${rest}`);
    if (match.record.purpose !== "dkim" && !isZone)
      continue;
    return {
      sender: match.sender,
      record: match.record,
      expected: labels.slice(0, cut).join("."),
      reason: "zone-appended"
    };
  }
  return void 0;
}
function withUnderscore(name, options) {
  return accept(name.replace(".domainkey.", "._domainkey."), "underscore-lost", options) ?? accept(name.replace("._domainkey.", ".domainkey."), "underscore-added", options);
}
function withDashes(name, options) {
  for (const known of dkimTargetsLike(name)) {
    const form = known.sender.domainForm;
    if (!form)
      continue;
    const groups = matchWith(known, name, form.variable, "[a-z0-9_-]+\\.[a-z0-9._-]+");
    const domain = groups?.[form.variable];
    if (!groups || domain === void 0)
      continue;
    const { [form.variable]: _, ...others } = groups;
    const isUnknown = form.dashesUnknown && domain.includes("-");
    const values = isUnknown ? others : { ...others, [form.variable]: domain.replaceAll(".", form.dot) };
    const expected = fillTemplate(known.record.value, values);
    if (isUnknown)
      return { sender: known.sender, record: known.record, expected, reason: "dots-left-in" };
    const match = accept(expected, "dots-left-in", options);
    if (match)
      return match;
  }
  return void 0;
}
function withRightValue(name, options) {
  for (const known of dkimTargetsLike(name)) {
    for (const { variable, seen, meant, reason } of known.sender.wrongValues ?? []) {
      const groups = matchWith(known, name, variable, seen);
      if (groups)
        return accept(fillTemplate(known.record.value, { ...groups, [variable]: meant }), reason, options);
    }
  }
  return void 0;
}
function withoutSlip(name, options) {
  const found = mendSlip(name).flatMap(({ text, edits }) => {
    const match = accept(text, "typo", options);
    return match ? [{ match, edits }] : [];
  });
  const fewest = Math.min(...found.map(({ edits }) => edits));
  const [first, ...others] = found.filter(({ edits }) => edits === fewest);
  return others.every(({ match }) => match.expected === first?.match.expected) ? first?.match : void 0;
}
function accept(expected, reason, options) {
  const match = findSender(expected, options.owner);
  if (match?.record.purpose !== "dkim")
    return void 0;
  return { sender: match.sender, record: match.record, expected, reason };
}
function dkimTargetsLike(name) {
  return (knownTargets().get(suffixOf(name)) ?? []).filter(({ record }) => record.purpose === "dkim");
}
var loosened = /* @__PURE__ */ new Map();
function matchWith({ sender, record }, name, variable, pattern) {
  const source = `^${templateSource(record.value, { ...sender.variables, [variable]: pattern })}$`;
  let expression = loosened.get(source);
  if (!expression) {
    expression = new RegExp(source);
    loosened.set(source, expression);
  }
  return expression.exec(name)?.groups;
}

// packages/core/dist/esm/senders/records-for.js
function recordsFor(sender, domain, variables, options = {}) {
  const { purposes, optional = false } = options;
  const records = sender.records.filter((record) => (optional || !record.optional) && (!purposes || purposes.includes(record.purpose)));
  const apex = checkName(domain.replace(/\.$/, ""));
  const values = { ..."domain" in sender.variables ? { domain: apex.toLowerCase() } : {}, ...variables };
  checkVariables(sender, records, values);
  return records.map((record) => writeRecord(record, apex, values));
}
function writeRecord(record, apex, values) {
  const owner = record.host === "@" ? apex : checkName(`${fillTemplate(record.host, values)}.${apex}`);
  const value = fillTemplate(record.value, values);
  switch (record.type) {
    case "TXT":
      return { owner, type: "TXT", value };
    case "CNAME":
      return { owner, type: "CNAME", value: checkName(value) };
    case "NS":
      return { owner, type: "NS", value: `${checkName(value)}.` };
    case "MX":
      return { owner, type: "MX", value: `${record.priority ?? 10} ${value === "." ? "." : `${checkName(value)}.`}` };
  }
}
function checkVariables(sender, records, values) {
  const needed = new Set(records.flatMap((record) => variablesOf(record.host + record.value)));
  const wrong = [];
  for (const [name, pattern] of Object.entries(sender.variables)) {
    const value = Object.hasOwn(values, name) ? values[name] : void 0;
    if (value === void 0) {
      if (needed.has(name))
        wrong.push(`${name} is missing, wanted: ${pattern}`);
    } else if (!fitsPattern(pattern, value))
      wrong.push(`${name} is ${showValue(name, value)}, wanted: ${pattern}`);
  }
  for (const name of Object.keys(values)) {
    if (!Object.hasOwn(sender.variables, name))
      wrong.push(`${show(name)} is no variable of this service`);
  }
  if (wrong.length > 0)
    throw new DkimError("bad-variable", `variables of ${sender.id}: ${wrong.join("; ")}`);
}
function checkName(name) {
  const labels = name.split(".");
  if (name.length <= 253 && labels.every((label) => /^(?:[a-z0-9_-]{1,63}|\*)$/i.test(label)))
    return name;
  throw new DkimError("bad-name", `${show(name)} is no DNS name: wanted labels of 1 to 63 octets, at most 253 in all`);
}
function showValue(name, value) {
  return /publicKey$/i.test(name) ? `${value.length} characters` : show(value);
}
function show(text) {
  const cut = text.length > 60 ? `${text.slice(0, 60)}...` : text;
  return `'${cut.replace(/[^\x20-\x7e]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)}'`;
}

// packages/core/dist/esm/senders/sender-by-id.js
function senderById(id) {
  return senders.find((sender) => sender.id === id);
}

export {
  senders,
  findSender,
  nearestSender,
  recordsFor,
  senderById
};
