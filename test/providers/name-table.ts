/**
 * What becomes of a name, a target or a TTL: kept; a change at every plan; the apply fails; the provider refuses it
 * before it asks the service; or another name, target or TTL is published.
 */
export type NameOutcome = 'kept' | 'drifts' | 'refused' | 'invalid' | 'elsewhere'

/** A way to write a part of a record, and what is known of it. */
export interface NameRow {
  readonly type: string
  /** What is written, in words. */
  readonly what: string
  readonly record: 'TXT' | 'CNAME' | 'RSA-4096'
  /** Attributes in the place of those that core writes; `{n}` is the name below the zone. */
  readonly written: Readonly<Record<string, unknown>>
  readonly outcome: NameOutcome
  /** What core says of it; absent where it says nothing. */
  readonly code?: string
}

const form = 'zone/name-form'
const appended = 'zone/name-appended'
const absolute = '{n}.example.com'
const target = 's1.sender.test'

function txt(type: string, what: string, written: NameRow['written'], outcome: NameOutcome, code?: string): NameRow {
  return { type, what, record: 'TXT', written, outcome, ...(code && { code }) }
}

function cname(type: string, what: string, written: NameRow['written'], outcome: NameOutcome, code?: string): NameRow {
  return { type, what, record: 'CNAME', written, outcome, ...(code && { code }) }
}

/** What is known, most of it seen with the real provider. */
export const nameTable: readonly NameRow[] = [
  txt('aws_route53_record', 'a relative name', { name: '{n}' }, 'kept'),
  txt('aws_route53_record', 'a final dot', { name: `${absolute}.` }, 'kept'),
  txt('aws_route53_record', 'upper case', { name: '{N}.Example.com' }, 'kept'),
  cname('aws_route53_record', 'a target with a final dot', { records: [`${target}.`] }, 'kept'),
  txt('azurerm_dns_txt_record', 'an absolute name', { name: absolute }, 'elsewhere', appended),
  txt('cloudflare_dns_record', 'a relative name', { name: '{n}' }, 'kept'),
  txt('cloudflare_dns_record', 'a final dot', { name: `${absolute}.` }, 'drifts', form),
  cname('cloudflare_dns_record', 'a target with a final dot', { content: `${target}.` }, 'drifts', form),
  txt('cloudflare_dns_record', 'a TTL of 1', { ttl: 1 }, 'kept'),
  txt('cloudflare_dns_record', 'a TTL of 30', { ttl: 30 }, 'refused', 'zone/ttl'),
  txt('cloudflare_record', 'a final dot', { name: `${absolute}.` }, 'kept'),
  cname('cloudflare_record', 'a target with a final dot', { content: `${target}.` }, 'kept'),
  txt('google_dns_record_set', 'no final dot', { name: absolute }, 'invalid', form),
  cname('google_dns_record_set', 'a target without final dot', { rrdatas: [target] }, 'refused', form),
  txt('digitalocean_record', 'an absolute name with a final dot', { name: `${absolute}.` }, 'kept'),
  txt('digitalocean_record', 'an absolute name', { name: absolute }, 'elsewhere', appended),
  cname('digitalocean_record', 'a target without final dot', { value: target }, 'refused', form),
  {
    type: 'digitalocean_record',
    what: 'a 4096-bit key',
    record: 'RSA-4096',
    written: {},
    outcome: 'refused',
    code: 'zone/value-too-long',
  },
  txt('ovh_domain_zone_record', 'an absolute name', { subdomain: absolute }, 'elsewhere', appended),
  cname('ovh_domain_zone_record', 'a target without final dot', { target }, 'elsewhere', appended),
  txt('ovh_domain_zone_record', 'a TTL of 0', { ttl: 0 }, 'kept'),
  txt('ovh_domain_zone_record', 'a TTL of 30', { ttl: 30 }, 'refused', 'zone/ttl'),
  txt('hcloud_zone_rrset', 'an absolute name', { name: absolute }, 'elsewhere', appended),
  cname('hcloud_zone_rrset', 'a target without final dot', { records: [{ value: target }] }, 'elsewhere', appended),
  txt('dns_txt_record_set', 'a final dot', { name: `${absolute}.` }, 'invalid', form),
  txt('dns_txt_record_set', 'a zone without final dot', { zone: 'example.com' }, 'invalid', form),
  txt('dns_txt_record_set', 'an absolute name', { name: absolute }, 'elsewhere', appended),
  cname('dns_cname_record', 'a target without final dot', { cname: target }, 'invalid', form),
  txt('powerdns_record', 'upper case', { name: '{N}.example.com.' }, 'drifts', form),
  txt('powerdns_record', 'no final dot', { name: absolute }, 'refused', form),
  cname('powerdns_record', 'a target without final dot', { records: [target] }, 'refused', form),
  txt('gandi_livedns_record', 'an absolute name', { name: absolute }, 'elsewhere', appended),
  cname('gandi_livedns_record', 'a target without final dot', { values: [target] }, 'elsewhere', appended),
  txt('gandi_livedns_record', 'a TTL of 60', { ttl: 60 }, 'refused', 'zone/ttl'),
  txt('dnsimple_zone_record', 'an absolute name', { name: absolute }, 'elsewhere', appended),
  cname('dnsimple_zone_record', 'a target with a final dot', { value: `${target}.` }, 'kept'),
  txt('linode_domain_record', 'an absolute name', { name: absolute }, 'kept'),
  cname('linode_domain_record', 'a target with a final dot', { target: `${target}.` }, 'kept'),
  txt('linode_domain_record', 'a TTL of 0', { ttl_sec: 0 }, 'kept'),
  txt('linode_domain_record', 'a TTL of 60', { ttl_sec: 60 }, 'elsewhere', 'zone/ttl'),
  txt('scaleway_domain_record', 'an absolute name', { name: absolute }, 'kept'),
  cname('scaleway_domain_record', 'a target without final dot', { data: target }, 'kept'),
  txt('ns1_record', 'a final dot', { domain: `${absolute}.` }, 'invalid', form),
]
