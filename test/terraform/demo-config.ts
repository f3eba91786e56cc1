/** What every configuration of the tests begins with. The provider's process has its own folder, so the path is absolute. */
export const HEAD = `
terraform {
  required_providers {
    demo = { source = "example.test/demo/demo" }
  }
}
provider "demo" {
  directory = "\${abspath(path.module)}/zone"
}
`

/** A record of the demo provider, whose name is known from the start. */
export function record(value: string, more = ''): string {
  return `
resource "demo_record" "s1" {
  zone  = "example.org"
  name  = "s1._domainkey"
  value = ${JSON.stringify(value)}
  ${more}
}
`
}

/** A record whose name is known only when the plan is applied. */
export const LATE = `
resource "terraform_data" "name" {
  input = "late"
}
resource "demo_record" "late" {
  zone  = "example.org"
  name  = terraform_data.name.output
  value = "v=DKIM1; p="
}
`
