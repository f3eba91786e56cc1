/** The records of one name and type, as PowerDNS's API has them. */
export interface Rrset {
  readonly name: string
  readonly type: string
  readonly ttl: number
  readonly records: readonly string[]
}

/** What the stand-in of powerdns needs of PowerDNS's HTTP API; both throw what the API refuses. */
export interface PowerdnsApi {
  list(zone: string): Promise<readonly Rrset[]>
  /** Without records the set is removed. */
  replace(zone: string, rrset: Rrset): Promise<void>
}
