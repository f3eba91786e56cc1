variable "zone" {}
variable "keys" {
  type = map(string)
}

resource "hcloud_zone_rrset" "key" {
  for_each = var.keys
  zone     = var.zone
  name     = "${each.key}._domainkey"
  type     = "TXT"
  records  = [{ value = provider::hcloud::txt_record(each.value) }]
}
