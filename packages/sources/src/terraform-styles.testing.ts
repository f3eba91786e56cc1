import { quoted, type RecordKind } from './record-kinds.testing.js'
import type { Style } from './styles.testing.js'

const isTxt = ({ type }: RecordKind): boolean => type === 'TXT'
const fullName = ({ name }: RecordKind): string => (name === '@' ? 'example.com' : `${name}.example.com`)
const zone = 'resource "aws_route53_zone" "main" {\n  name = "example.com"\n}\n'
/** Quotes inside a string of HCL. */
const escaped = (text: string): string => text.replaceAll('"', '\\"')
const inner = (value: string, between = ' '): string => escaped(quoted(value, between).slice(1, -1))

function route53(
  name: string,
  expression: (record: RecordKind) => string,
  more: (record: RecordKind) => string,
): Style {
  return {
    name: `Route 53, ${name}`,
    path: 'dns/main.tf',
    write: (record) =>
      `${zone}${more(record)}\nresource "aws_route53_record" "dkim" {\n  zone_id = aws_route53_zone.main.zone_id\n  name    = "${fullName(record)}"\n  type    = "${record.type}"\n  ttl     = "300"\n  records = [${isTxt(record) ? expression(record) : `"${record.value}"`}]\n}\n`,
  }
}

const none = (): string => ''

/** Ways of writing records in Terraform, seen in public repositories. */
export const terraformStyles: readonly Style[] = [
  route53('inner quotes', ({ value }) => `"${inner(value)}"`, none),
  route53('touching inner quotes', ({ value }) => `"${inner(value, '')}"`, none),
  route53(
    'cut by regexall',
    () => 'join("\\" \\"", regexall(".{1,255}", local.key))',
    ({ value }) => `locals {\n  key = "${value}"\n}`,
  ),
  route53(
    'cut by substr',
    () =>
      'length(local.key) > 255 ? join("\\"\\"", [substr(local.key, 0, 255), substr(local.key, 255, -1)]) : local.key',
    // A longer key would need a third part.
    ({ value }) => `locals {\n  key = "${value.slice(0, 510)}"\n}`,
  ),
  route53(
    'cut by replace',
    () => 'replace(var.key, "/(.{250})/", "$1\\"\\"")',
    ({ value }) => `variable "key" {\n  default = "${value}"\n}`,
  ),
  route53(
    'cut by chunklist',
    () => 'join("\\" \\"", [for part in chunklist(split("", local.key), 255) : join("", part)])',
    ({ value }) => `locals {\n  key = trimspace(<<-EOT\n    ${value}\n  EOT\n  )\n}`,
  ),
  {
    name: 'Cloudflare, for_each over a local map',
    path: 'dns/main.tf',
    write: (record) =>
      `data "cloudflare_zone" "main" {\n  name = "example.com"\n}\nlocals {\n  records = {\n    dkim = { name = "${record.name}", type = "${record.type}", content = "${isTxt(record) ? escaped(quoted(record.value)) : record.value}" }\n  }\n}\nresource "cloudflare_record" "all" {\n  for_each = local.records\n  zone_id  = data.cloudflare_zone.main.id\n  name     = each.value.name\n  type     = each.value.type\n  content  = each.value.content\n  ttl      = lookup(each.value, "ttl", 300)\n  proxied  = try(each.value.proxied, false)\n}\n`,
  },
  {
    name: 'Google, format and a data source',
    path: 'dns/main.tf',
    write: (record) =>
      `data "google_dns_managed_zone" "main" {\n  name     = "main"\n  dns_name = "example.com."\n}\nresource "google_dns_record_set" "dkim" {\n  managed_zone = data.google_dns_managed_zone.main.name\n  name         = ${record.name === '@' ? 'data.google_dns_managed_zone.main.dns_name' : `format("%s.%s", "${record.name}", data.google_dns_managed_zone.main.dns_name)`}\n  type         = "${record.type}"\n  ttl          = 300\n  rrdatas      = ["${isTxt(record) ? escaped(quoted(record.value)) : `${record.value}.`}"]\n}\n`,
  },
  {
    name: 'Hetzner, the provider cuts',
    path: 'dns/main.tf',
    write: (record) =>
      `resource "hcloud_zone_rrset" "dkim" {\n  zone = "example.com"\n  name = "${record.name}"\n  type = "${record.type}"\n  ttl  = 300\n  records = [\n    { value = ${isTxt(record) ? `provider::hcloud::txt_record("${record.value}")` : `"${record.value}."`} },\n  ]\n}\n`,
  },
  {
    name: 'OVHcloud, formatlist',
    path: 'dns/main.tf',
    write: (record) =>
      `resource "ovh_domain_zone_record" "dkim" {\n  zone      = "example.com"\n  subdomain = "${record.name === '@' ? '' : record.name}"\n  fieldtype = "${record.type}"\n  ttl       = 300\n  target    = ${isTxt(record) ? `join(" ", formatlist("%q", regexall(".{1,255}", "${record.value}")))` : `"${record.value}."`}\n}\n`,
  },
  {
    name: 'Azure, a dynamic block',
    path: 'dns/main.tf',
    without: (record) => !isTxt(record),
    write: (record) =>
      `resource "azurerm_dns_txt_record" "dkim" {\n  name                = "${record.name}"\n  zone_name           = "example.com"\n  resource_group_name = "dns"\n  ttl                 = 300\n  dynamic "record" {\n    for_each = toset(["${record.value}"])\n    content {\n      value = record.value\n    }\n  }\n}\n`,
  },
  {
    name: 'JSON with expressions',
    path: 'dns/main.tf.json',
    write: (record) =>
      JSON.stringify({
        '//': { metadata: { version: '1' } },
        locals: { domain: 'example.com' },
        resource: {
          digitalocean_record: {
            dkim: {
              domain: `\${local.domain}`,
              name: record.name,
              type: record.type,
              ttl: 300,
              value: isTxt(record) ? record.value : `${record.value}.`,
            },
          },
        },
      }),
  },
  {
    name: 'a plan',
    path: 'plan.json',
    write: (record) =>
      JSON.stringify({
        format_version: '1.2',
        resource_changes: [
          {
            address: 'aws_route53_zone.main',
            mode: 'managed',
            type: 'aws_route53_zone',
            change: { actions: ['no-op'], before: null, after: { name: 'example.com', zone_id: 'Z1', id: 'Z1' } },
          },
          {
            address: 'aws_route53_record.dkim',
            mode: 'managed',
            type: 'aws_route53_record',
            change: {
              actions: ['create'],
              before: null,
              after: {
                zone_id: 'Z1',
                name: fullName(record),
                type: record.type,
                ttl: 300,
                records: [isTxt(record) ? quoted(record.value).slice(1, -1) : record.value],
              },
              after_unknown: { id: true, records: [false] },
              after_sensitive: { records: [false] },
            },
          },
        ],
      }),
  },
]
