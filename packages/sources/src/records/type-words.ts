const types = new Set(
  (
    'A AAAA AFSDB ALIAS ANAME CAA CDNSKEY CDS CERT CNAME DNAME DNSKEY DS HINFO HTTPS LOC MX NAPTR NS OPENPGPKEY PTR RP ' +
    'SMIMEA SOA SPF SRV SSHFP SVCB TLSA TXT URI'
  ).split(' '),
)

/** OVHcloud's forms have types of their own for texts; each is a TXT record in the zone. */
const texts = new Set(['DKIM', 'DMARC'])

/** A record type as records have it, `IN TXT` too; undefined for any other word. */
export function readTypeWord(word: string): string | undefined {
  const upper = word
    .trim()
    .toUpperCase()
    .replace(/^IN\s+/, '')
  if (types.has(upper)) return upper
  return texts.has(upper) ? 'TXT' : undefined
}

/** The type that a key groups records by: `TXT`, `txt`, `txt_records`, `cnameRecords`. */
export function readGroupKey(key: string): string | undefined {
  const word = key.replace(/[_-]?(?:records?|entries|s)$/i, '')
  // `dkim:` names what a record is for, and says no type.
  return /^[A-Za-z0-9]{1,10}$/.test(word) && types.has(word.toUpperCase()) ? word.toUpperCase() : undefined
}
