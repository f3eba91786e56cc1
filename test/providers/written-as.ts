import type { ZoneResource } from '@dkimkit/core'

/** Where a resource type keeps the text of its record. */
const TEXT: Readonly<Record<string, (text: string) => object>> = {
  aws_route53_record: (text) => ({ records: [text] }),
  azurerm_dns_txt_record: (text) => ({ record: [{ value: text }] }),
  azurerm_dns_cname_record: (text) => ({ record: text }),
  cloudflare_dns_record: (text) => ({ content: text }),
  cloudflare_record: (text) => ({ content: text }),
  digitalocean_record: (text) => ({ value: text }),
  dns_txt_record_set: (text) => ({ txt: [text] }),
  dns_cname_record: (text) => ({ cname: text }),
  dnsimple_zone_record: (text) => ({ value: text }),
  gandi_livedns_record: (text) => ({ values: [text] }),
  google_dns_record_set: (text) => ({ rrdatas: [text] }),
  hcloud_zone_record: (text) => ({ value: text }),
  hcloud_zone_rrset: (text) => ({ records: [{ value: text }] }),
  linode_domain_record: (text) => ({ target: text }),
  ns1_record: (text) => ({ answers: [{ answer: text }] }),
  ovh_domain_zone_record: (text) => ({ target: text }),
  powerdns_record: (text) => ({ records: [text] }),
  scaleway_domain_record: (text) => ({ data: text }),
}

/** The resource with another text in the place of its own. */
export function writtenAs({ type, attributes }: ZoneResource, text: string): ZoneResource {
  return { type, attributes: { ...attributes, ...TEXT[type]?.(text) } }
}
