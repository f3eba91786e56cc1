import type { Sender } from './sender.js'
import { acousticCampaign } from './services/acoustic-campaign.js'
import { activecampaign } from './services/activecampaign.js'
import { amazonSesByodkim } from './services/amazon-ses-byodkim.js'
import { amazonSesEasyDkim } from './services/amazon-ses-easy-dkim.js'
import { atlassian } from './services/atlassian.js'
import { aweber } from './services/aweber.js'
import { azureCommunicationServices } from './services/azure-communication-services.js'
import { barracuda } from './services/barracuda.js'
import { beehiiv } from './services/beehiiv.js'
import { brevo } from './services/brevo.js'
import { brevoLegacy } from './services/brevo-legacy.js'
import { campaignMonitor } from './services/campaign-monitor.js'
import { clerk } from './services/clerk.js'
import { cloudflareEmail } from './services/cloudflare-email.js'
import { constantContact } from './services/constant-contact.js'
import { customerIo } from './services/customer-io.js'
import { delegatedDomainkeyFraudmarc } from './services/delegated-domainkey-fraudmarc.js'
import { delegatedDomainkeySendmarc } from './services/delegated-domainkey-sendmarc.js'
import { delegatedDomainkeyValimail } from './services/delegated-domainkey-valimail.js'
import { eShot } from './services/e-shot.js'
import { elasticEmail } from './services/elastic-email.js'
import { emailoctopus } from './services/emailoctopus.js'
import { fastmail } from './services/fastmail.js'
import { forcepoint } from './services/forcepoint.js'
import { forwardEmail } from './services/forward-email.js'
import { freshworks } from './services/freshworks.js'
import { gandi } from './services/gandi.js'
import { godaddy } from './services/godaddy.js'
import { googleWorkspace } from './services/google-workspace.js'
import { happyfox } from './services/happyfox.js'
import { helpScout } from './services/help-scout.js'
import { hostinger } from './services/hostinger.js'
import { howie } from './services/howie.js'
import { hubspot } from './services/hubspot.js'
import { hubspotLegacy } from './services/hubspot-legacy.js'
import { icloud } from './services/icloud.js'
import { improvmx } from './services/improvmx.js'
import { intercom } from './services/intercom.js'
import { ionos } from './services/ionos.js'
import { kit } from './services/kit.js'
import { klaviyo } from './services/klaviyo.js'
import { lark } from './services/lark.js'
import { loops } from './services/loops.js'
import { mailboxOrg } from './services/mailbox-org.js'
import { mailchannels } from './services/mailchannels.js'
import { mailchimp } from './services/mailchimp.js'
import { mailchimpK1 } from './services/mailchimp-k1.js'
import { mailerlite } from './services/mailerlite.js'
import { mailersend } from './services/mailersend.js'
import { mailgun } from './services/mailgun.js'
import { mailgunAutomaticSenderSecurity } from './services/mailgun-automatic-sender-security.js'
import { mailjet } from './services/mailjet.js'
import { mailrelay } from './services/mailrelay.js'
import { mailtrap } from './services/mailtrap.js'
import { mandrill } from './services/mandrill.js'
import { mandrillLegacy } from './services/mandrill-legacy.js'
import { marketo } from './services/marketo.js'
import { microsoft365DkimMailMicrosoft } from './services/microsoft365-dkim-mail-microsoft.js'
import { microsoft365Onmicrosoft } from './services/microsoft365-onmicrosoft.js'
import { migadu } from './services/migadu.js'
import { mimecast } from './services/mimecast.js'
import { namecheapPrivateEmail } from './services/namecheap-private-email.js'
import { noMailDomain } from './services/no-mail-domain.js'
import { ociEmailDelivery } from './services/oci-email-delivery.js'
import { ovhEmailPro } from './services/ovh-email-pro.js'
import { ovhExchange } from './services/ovh-exchange.js'
import { ovhMxplan } from './services/ovh-mxplan.js'
import { ovhMxplan2 } from './services/ovh-mxplan-2.js'
import { postmark } from './services/postmark.js'
import { proofpoint } from './services/proofpoint.js'
import { proton } from './services/proton.js'
import { purelymail } from './services/purelymail.js'
import { rackspace } from './services/rackspace.js'
import { resend } from './services/resend.js'
import { salesforce } from './services/salesforce.js'
import { salesforceAccountEngagement } from './services/salesforce-account-engagement.js'
import { salesforceMarketingCloud } from './services/salesforce-marketing-cloud.js'
import { selfHostedExim } from './services/self-hosted-exim.js'
import { selfHostedMailinabox } from './services/self-hosted-mailinabox.js'
import { selfHostedOpendkim } from './services/self-hosted-opendkim.js'
import { selfHostedRspamd } from './services/self-hosted-rspamd.js'
import { selfHostedStalwart } from './services/self-hosted-stalwart.js'
import { senderNet } from './services/sender-net.js'
import { sendgrid } from './services/sendgrid.js'
import { sendgridManual } from './services/sendgrid-manual.js'
import { seznam } from './services/seznam.js'
import { shopify } from './services/shopify.js'
import { simplelogin } from './services/simplelogin.js'
import { smtp2go } from './services/smtp2go.js'
import { sparkpost } from './services/sparkpost.js'
import { squarespace } from './services/squarespace.js'
import { stripe } from './services/stripe.js'
import { titan } from './services/titan.js'
import { tuta } from './services/tuta.js'
import { uberspace } from './services/uberspace.js'
import { yandex360 } from './services/yandex360.js'
import { zendesk } from './services/zendesk.js'
import { zohoMail } from './services/zoho-mail.js'

/** Every mail service that dkimkit knows, the well-known ones first. To add one, see sender.ts. */
export const senders: readonly Sender[] = [
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
  selfHostedMailinabox,
]
