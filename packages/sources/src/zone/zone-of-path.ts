/** What file names of zones begin and end with. */
const before = /^(?:db|zone|named|master|pri|primary|forward|fwd)[._-]/i
const after = /\.(?:zone|db|hosts|bind|dns|txt|ya?ml|json|j2|jinja2?|tmpl|tpl|erb|in)$/i

/** The zone that a file's name says: `db.example.com`, `example.com.zone`, `zones/example.com.yaml`. */
export function zoneOfPath(path: string): string | undefined {
  const directory = path.split('/').at(-2)
  // octoDNS splits a zone into a folder that is named as the zone, with its final dot.
  if (directory?.endsWith('.') && isZoneName(directory.slice(0, -1))) return directory.slice(0, -1).toLowerCase()
  let name = (path.split('/').at(-1) ?? '').replace(/^\$/, '')
  for (let stripped = name.replace(after, ''); stripped !== name; stripped = name.replace(after, '')) name = stripped
  name = name.replace(before, '').replace(/\.$/, '')
  return isZoneName(name) ? name.toLowerCase() : undefined
}

/** At least two labels, the last one no number and no ending of a program's file. */
export function isZoneName(name: string): boolean {
  return (
    name.length <= 253 &&
    /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/i.test(name) &&
    !/\.(?:tf|js|ts|py|conf|cfg|ini|lock|md|go|rb|sh|tfvars|hcl|zone|tfstate|tfplan)$/i.test(name)
  )
}
