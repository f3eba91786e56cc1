/**
 * One DNS record as dkimkit passes it on.
 *
 * `owner` is the absolute name without its final dot. `value` is the wire value: for a TXT record the octets of all its
 * strings joined, one character (U+0000 to U+00FF) an octet; for a CNAME record the absolute target without its final
 * dot; for any other type the text of the zone file. `ttl` is in seconds.
 */
export interface DnsRecord {
  readonly owner: string
  readonly type: string
  readonly value: string
  readonly ttl?: number
}

/** A place in a file; `line` and `column` count from 1, `column` in UTF-16 units as editors do. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/**
 * A record that code in git declares.
 *
 * `format` names the reader that found it (`lines`, `zone`, `json`, …). `strings` are the TXT strings as they were
 * written, where the format makes the writer cut them. `zone` is the zone that declares it, without final dot.
 * `resource` is the Terraform resource that declares it, for the rules that judge what a DNS provider makes of the text;
 * attributes whose value is not known are left out.
 */
export interface DeclaredRecord extends DnsRecord {
  readonly at?: Place
  readonly format: string
  readonly strings?: readonly string[]
  readonly zone?: string
  readonly resource?: DeclaredResource
}

/** A Terraform resource that declares records: the id of its zone kind, its type, and its attributes as JSON. */
export interface DeclaredResource {
  readonly kind: string
  readonly type: string
  readonly attributes: Readonly<Record<string, unknown>>
}
