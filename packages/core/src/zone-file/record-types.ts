/** The types that IANA lists, in runs of numbers that follow each other. */
const runs: readonly (readonly [first: number, names: string])[] = [
  [
    1,
    'A NS MD MF CNAME SOA MB MG MR NULL WKS PTR HINFO MINFO MX TXT RP AFSDB X25 ISDN RT NSAP NSAP-PTR SIG KEY PX GPOS',
  ],
  [
    28,
    'AAAA LOC NXT EID NIMLOC SRV ATMA NAPTR KX CERT A6 DNAME SINK OPT APL DS SSHFP IPSECKEY RRSIG NSEC DNSKEY DHCID',
  ],
  [50, 'NSEC3 NSEC3PARAM TLSA SMIMEA'],
  [55, 'HIP NINFO RKEY TALINK CDS CDNSKEY OPENPGPKEY CSYNC ZONEMD SVCB HTTPS DSYNC HHIT BRID'],
  [99, 'SPF UINFO UID GID UNSPEC NID L32 L64 LP EUI48 EUI64'],
  [256, 'URI CAA AVC DOA AMTRELAY RESINFO WALLET CLA IPN'],
  [32_768, 'TA DLV'],
]

const names = new Map(runs.flatMap(([first, run]) => run.split(' ').map((name, index) => [first + index, name])))
const known = new Set(names.values())

/** A type as records have it, upper case; `known` is false for a word that may be a type but that nobody registered. */
export interface RecordType {
  readonly type: string
  readonly known: boolean
}

/** Reads the word where a type stands, `TYPE16` too (RFC 3597 §5); undefined for a word that can be no type. */
export function readType(word: string): RecordType | undefined {
  if (!/^[a-z][a-z0-9-]{0,31}$/i.test(word)) return undefined
  const upper = word.toUpperCase()
  const number = /^TYPE([0-9]{1,5})$/.exec(upper)?.[1]
  if (number === undefined) return { type: upper, known: known.has(upper) }
  const type = names.get(Number(number)) ?? `TYPE${Number(number)}`
  return { type, known: Number(number) <= 65_535 }
}
