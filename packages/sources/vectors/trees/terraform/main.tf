variable "selectors" {
  type    = list(string)
  default = ["s1", "s2"]
}

variable "partner_domain" {}

locals {
  domain = "example.com"
  key    = "v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAuRy4OIQyxULz2tvB7DbpV2OqgXpXnGQF9kF+B7s9c+xGbRLW/Z9CdhWbb6q08P5vhoFdeJXiqsXvs7qKKEByngC6+t0H2dE+K5wAAPD6i1lngYu3Yqz+2uRUamaz71g1P2tYmlhEAGMTXkvzR9SwPoLZEm2XdSHQ2dv6mvdj8b3djkNpxTPwd0kjlzM4s4amjj2Bc1TYiU/W6YBq5gtu9e93nzNxDUlZyPE7rDN3dJyuoYcuzoDnFtcyiK7KZxjeMrWSE3tv4JiuHbEMUFSiA3wc+HLeAwRJfh5zBOyoUcQiaxbzNI1OGzqTbI5TzZOpIoMTbHF4lJ3SRARdf+LoWQIDAQAB"
  extra  = yamldecode(file("${path.module}/data/extra.yaml"))
}

data "aws_route53_zone" "main" {
  name = local.domain
}

resource "aws_route53_record" "office" {
  zone_id = data.aws_route53_zone.main.zone_id
  name    = "office._domainkey.${data.aws_route53_zone.main.name}"
  type    = "TXT"
  ttl     = 300
  records = [join("\" \"", regexall(".{1,255}", local.key))]
}

# Uncut: Route 53 refuses it.
resource "aws_route53_record" "uncut" {
  zone_id = data.aws_route53_zone.main.zone_id
  name    = "uncut._domainkey"
  type    = "TXT"
  ttl     = 300
  records = [local.key]
}

resource "aws_route53_record" "selectors" {
  for_each = toset(var.selectors)
  zone_id  = data.aws_route53_zone.main.zone_id
  name     = "${each.value}._domainkey.${local.domain}"
  type     = "CNAME"
  ttl      = 300
  records  = ["${each.value}.domainkey.example.net"]
}

resource "aws_route53_record" "ses" {
  count   = 3
  zone_id = data.aws_route53_zone.main.zone_id
  name    = "${aws_ses_domain_dkim.main.dkim_tokens[count.index]}._domainkey.${local.domain}"
  type    = "CNAME"
  ttl     = 600
  records = ["${aws_ses_domain_dkim.main.dkim_tokens[count.index]}.dkim.amazonses.com"]
}

resource "cloudflare_record" "partner" {
  zone_id = var.partner_zone
  name    = "p1._domainkey.${var.partner_domain}"
  type    = "TXT"
  content = "v=DKIM1; p="
}

resource "cloudflare_record" "extra" {
  for_each = { for record in local.extra : "${record.name}-${record.type}" => record }
  zone_id  = cloudflare_zone.org.id
  name     = each.value.name
  type     = each.value.type
  content  = each.value.content
  ttl      = try(each.value.ttl, 3600)
}

resource "cloudflare_zone" "org" {
  zone = "example.org"
}

resource "vultr_dns_record" "other" {
  domain = local.domain
  name   = "v1._domainkey"
  type   = "TXT"
  data   = "v=DKIM1; p="
}

module "news" {
  source = "./modules/key"
  zone   = "example.net"
  keys = {
    n1 = "v=DKIM1; k=rsa; p=${substr(local.key, 18, -1)}"
    n2 = "v=DKIM1; p="
  }
}

module "registry" {
  source  = "example/records/aws"
  version = "1.0.0"
  records = [{ name = "r1._domainkey", type = "TXT", records = ["v=DKIM1; p="] }]
}
