/** The records of one name and type: each is the strings of a TXT record, or a target alone, with its final dot. */
export interface RecordSet {
  readonly ttl: number
  readonly data: readonly (readonly string[])[]
}

/** A change of the records of one name and type; names are absolute, with their final dot. */
export interface SetUpdate {
  readonly zone: string
  readonly owner: string
  readonly type: 'TXT' | 'CNAME'
  /** Records to remove, or all of them. */
  readonly remove: 'all' | RecordSet['data']
  readonly add: RecordSet | null
}

/** What the stand-in of hashicorp/dns needs of a name server. */
export interface NameServer {
  /** The records, or `null` where there are none. */
  query(owner: string, type: 'TXT' | 'CNAME'): Promise<RecordSet | null>
  /** Throws where the server refuses. */
  update(change: SetUpdate): Promise<void>
}
