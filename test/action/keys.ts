/** Records with public keys that were made for these tests. */
export const [firstKey = '', secondKey = '', thirdKey = ''] = [
  '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=',
  'PUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=',
  '/FHNjmIYoaONpH7QAjDwWAgW7RO6MwOsXeuRFUiQgCU=',
].map((key) => `v=DKIM1; k=ed25519; p=${key}`)

/** A zone file of example.com, or of another zone, with these records: names relative to `_domainkey`. */
export function zoneFile(records: Readonly<Record<string, string>>, zone = 'example.com'): string {
  const lines = Object.entries(records).map(([name, value]) => `${name}._domainkey IN TXT "${value}"\n`)
  return `$ORIGIN ${zone}.\n$TTL 3600\n@ IN SOA ns1 root 1 7200 900 1209600 300\n@ IN NS ns1\nns1 IN A 127.0.0.1\n${lines.join('')}`
}
