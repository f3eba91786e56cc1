import { describe, expect, it } from '@jest/globals'
import { readZone } from './read-zone.js'

describe('readZone()', () => {
  it('gives every record with its place, its TTL, its strings and its zone', () => {
    const text = [
      '$ORIGIN example.com.',
      '$TTL 1h',
      '@ IN SOA ns hostmaster 1 2 3 4 5',
      's1._domainkey 300 IN TXT ( "v=DKIM1; "',
      '  "p=" ) ; revoked',
      's2._domainkey IN CNAME s2.sender.test.',
      'old CH TXT "not of the Internet"',
    ].join('\n')
    const { records, findings } = readZone('db', text, {})
    expect(findings).toEqual([])
    expect(records.slice(1)).toEqual([
      {
        owner: 's1._domainkey.example.com',
        type: 'TXT',
        value: 'v=DKIM1; p=',
        strings: ['v=DKIM1; ', 'p='],
        ttl: 300,
        at: { file: 'db', line: 4, column: 28 },
        format: 'zone',
        zone: 'example.com',
      },
      {
        owner: 's2._domainkey.example.com',
        type: 'CNAME',
        value: 's2.sender.test',
        ttl: 3600,
        at: { file: 'db', line: 6, column: 1 },
        format: 'zone',
        zone: 'example.com',
      },
    ])
    expect(records[0]).toMatchObject({ type: 'SOA', owner: 'example.com' })
  })

  it.each<[string, string | undefined, string]>([
    ['db', 'example.org', 's1._domainkey.example.org'],
    ['zones/db.example.net', undefined, 's1._domainkey.example.net'],
    ['zones/db.example.net', 'example.org', 's1._domainkey.example.org'],
  ])('puts relative names of %s, in the zone %s, at %s', (path, zone, owner) => {
    const { records } = readZone(path, 's1._domainkey TXT "v=DKIM1; p="', zone === undefined ? {} : { zone })
    expect(records.map((record) => [record.owner, record.zone])).toEqual([[owner, owner.replace('s1._domainkey.', '')]])
  })

  it.each([
    ['s1 IN TXT "v=DKIM1', 'source/line-broken', 1],
    ['$TTL soon', 'source/line-broken', 1],
    ['; fine\ns1 IN TXT', 'source/line-broken', 2],
    ['{% if dkim %}\ns1 IN TXT "v=DKIM1; p="', 'source/line-skipped', 1],
  ])('tells what it cannot read of %j', (text, code, line) => {
    const { findings } = readZone('db', text, { zone: 'example.com' })
    expect(findings.map((finding) => [finding.code, finding.at])).toEqual([
      [code, { file: 'db', line, column: expect.any(Number) }],
    ])
  })

  it('reads what stands around a broken line', () => {
    const { records } = readZone('db', 'a TXT "1"\nb TXT "2\nc TXT "3"', { zone: 'example.com' })
    expect(records.map(({ owner }) => owner)).toEqual(['a.example.com', 'c.example.com'])
  })

  it('leaves the length of a string to the rules', () => {
    const { records, findings } = readZone('db', `a TXT "${'x'.repeat(256)}"`, { zone: 'example.com' })
    expect(findings).toEqual([])
    expect(records[0]?.strings?.map(({ length }) => length)).toEqual([256])
  })

  it('gives the octets of a character that is not ASCII', () => {
    const { records } = readZone('db', 'a TXT "é" "\\233"', { zone: 'example.com' })
    expect(records[0]?.value).toBe('\xc3\xa9\xe9')
  })

  it('includes a file that the tree holds, and nothing without one', () => {
    const text = '$INCLUDE keys.db\n'
    const read = (path: string) => (path === 'zones/keys.db' ? 's1 TXT "v=DKIM1; p="' : undefined)
    const { records } = readZone('zones/db', text, { zone: 'example.com', read })
    expect(records.map(({ owner, at }) => [owner, at?.file])).toEqual([['s1.example.com', 'zones/keys.db']])
    expect(readZone('zones/db', text, { zone: 'example.com' })).toMatchObject({
      records: [],
      findings: [{ code: 'source/line-broken' }],
    })
  })
})
