resource "aws_route53_record" "half" {
  name = "h1._domainkey.example.com
}

resource "digitalocean_record" "whole" {
  domain = "example.com"
  name   = "whole._domainkey"
  type   = "TXT"
  value  = <<-EOT
    v=DKIM1; p=
  EOT
}
