import { readFileSync } from 'node:fs'

const keys = JSON.parse(readFileSync(new URL('../../core/vectors/keys.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, string>
>

/** A record of each kind that every reader must know; names are relative to `example.com`. */
export interface RecordKind {
  readonly what: string
  readonly name: string
  readonly type: 'TXT' | 'CNAME'
  /** The wire value; a target has no final dot. */
  readonly value: string
}

/** The kinds of record that teams declare. */
export const recordKinds: readonly RecordKind[] = [
  { what: 'a 2048-bit key', name: 'mail._domainkey', type: 'TXT', value: `v=DKIM1; k=rsa; p=${keys.rsa2048}` },
  { what: 'a 4096-bit key', name: '20260101._domainkey', type: 'TXT', value: `v=DKIM1; k=rsa; p=${keys.rsa4096}` },
  {
    what: 'an Ed25519 key',
    name: 'e1._domainkey.news',
    type: 'TXT',
    value: `v=DKIM1; k=ed25519; p=${keys.ed25519}`,
  },
  { what: 'a revoked key', name: 'old._domainkey', type: 'TXT', value: 'v=DKIM1; p=' },
  { what: 'a CNAME', name: 's1._domainkey', type: 'CNAME', value: 's1.domainkey.sender.test' },
  { what: 'a wildcard', name: '*._domainkey', type: 'TXT', value: 'v=DKIM1; p=' },
  { what: 'a key at the apex', name: '@', type: 'TXT', value: `v=DKIM1; k=rsa; p=${keys.rsa2048}` },
]

/** A value in strings of 255 octets, in quotes, as zone files have it. */
export function quoted(value: string, between = ' '): string {
  return (value.match(/.{1,255}/g) ?? ['']).map((part) => `"${part}"`).join(between)
}
