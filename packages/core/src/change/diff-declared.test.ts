import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { DeclaredRecord, DnsRecord } from '../dns-record.js'
import { formatRecord } from '../forms/index.js'
import { canonicalName } from '../name/labels.js'
import { keys } from '../testing/vector-keys.testing.js'
import { readZoneFile } from '../zone-file/read-zone-file.js'
import { zoneKinds } from '../zones/index.js'
import type { Zone, ZoneKind } from '../zones/zone-kind.js'
import { type Change, diffDeclared } from './diff-declared.js'

const keyNames = ['rsa1024', 'rsa2048', 'rsa2048-other', 'ed25519'] as const
const owner = fc.constantFrom('s1', 's2', 'A.b', '*').map((name) => `${name}._domainkey.example.com`)
const ttl = fc.constantFrom(300, 3600)

const value = fc.oneof(
  fc.constant('v=DKIM1; p='),
  fc
    .tuple(fc.constantFrom(...keyNames), fc.constantFrom('', ' t=s;', ' s=email; n=hello;', ' h=sha256; x=1;'))
    .map(([name, tags]) => `v=DKIM1; k=${name.startsWith('rsa') ? 'rsa' : 'ed25519'};${tags} p=${keys[name]}`),
)
const txt = fc.record({ owner, type: fc.constant('TXT'), value, ttl })
const cname = fc.record({ owner, type: fc.constant('CNAME'), value: fc.constantFrom('a.sender.test', 'b.test'), ttl })
const set = fc
  .array(fc.oneof({ weight: 4, arbitrary: txt }, cname), { maxLength: 6 })
  .map((records) => records.map(declare))

function declare(record: DnsRecord, line = 0): DeclaredRecord {
  return { ...record, format: 'zone', zone: 'example.com', at: { file: 'a.zone', line: line + 1, column: 1 } }
}

function zoneFor({ zoneBy }: ZoneKind): Zone {
  return { name: 'example.com', resourceGroup: 'dns', ...(zoneBy === 'id' ? { id: '12345' } : {}) }
}

function kindsOf(changes: readonly Change[]): string[] {
  return changes.map(({ kind, owner }) => `${kind} ${owner}`)
}

/** Ways to write a record anew that publish the same key: all of them undone by what reads that form. */
const rewritings: Readonly<Record<string, (record: DeclaredRecord) => readonly DnsRecord[]>> = {
  'a zone file': (record) => readZoneFile(formatRecord(record, 'zone'), { origin: 'example.com' }).records,
  'a zone file with parentheses': (record) =>
    readZoneFile(formatRecord(record, 'zone-parenthesised'), { origin: 'example.com' }).records,
  JSON: (record) => [JSON.parse(formatRecord(record, 'json'))],
  'upper case': (record) => [{ ...record, owner: record.owner.toUpperCase() }],
  'a final dot': (record) => [{ ...record, owner: `${record.owner}.` }],
  'no TTL': ({ owner, type, value }) => [{ owner, type, value }],
  folding: (record) => [{ ...record, value: record.value.replace(/(p=.{20})/, '$1\r\n\t ') }],
  'no padding': (record) => [{ ...record, value: record.value.replace(/(p=.+[^=])=+$/, '$1') }],
  ...Object.fromEntries(
    zoneKinds.map((kind) => [
      kind.id,
      (record: DeclaredRecord) => kind.decode(kind.encode(record, zoneFor(kind)), zoneFor(kind)),
    ]),
  ),
}

describe('diffDeclared()', () => {
  it('finds nothing between a set and itself, in any order', () => {
    fc.assert(
      fc.property(
        set.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
        ),
        ([records, others]) => expect(diffDeclared(records, others)).toEqual([]),
      ),
    )
  })

  it.each(Object.keys(rewritings))('finds nothing where records are written anew: %s', (name) => {
    fc.assert(
      fc.property(set, (records) => {
        const rewritten = records.flatMap((record) => rewritings[name]?.(record) ?? []).map(declare)
        expect(rewritten).toHaveLength(records.length)
        expect(diffDeclared(records, rewritten)).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    ['the order of tags', 'v=DKIM1; k=rsa; t=s; p={}', 'v=DKIM1; p={}; t=s; k=rsa'],
    ['the order of flags', 'v=DKIM1; t=y:s; p={}', 'v=DKIM1; t=s:y; p={}'],
    ['defaults that are written out', 'v=DKIM1; p={}', 'v=DKIM1; k=rsa; s=*; g=*; p={}'],
    ['white space', 'v=DKIM1; k=rsa; p={}', 'v=DKIM1;k=rsa;p={};'],
    ['notes', 'v=DKIM1; n=one; p={}', 'v=DKIM1; n=two; p={}'],
    ['a missing version', 'v=DKIM1; p={}', 'p={}'],
  ])('finds nothing in %s', (_name, before, after) => {
    const [base, head] = [before, after].map((text) => {
      const value = text.replace('{}', keys.rsa2048 ?? '')
      return [declare({ owner: 's1._domainkey.example.com', type: 'TXT', value })]
    })
    expect(diffDeclared(base ?? [], head ?? [])).toEqual([])
  })

  it('finds nothing where a record moves to another file, format or module', () => {
    fc.assert(
      fc.property(set, fc.boolean(), (records, hasZone) => {
        const moved = records.map(({ zone, ...record }) => ({
          ...record,
          ...(hasZone ? { zone: `${zone?.toUpperCase()}.` } : {}),
          format: 'terraform',
          at: { file: 'modules/dns/main.tf', line: 7, column: 3 },
        }))
        expect(diffDeclared(records, moved)).toEqual([])
        expect(diffDeclared(moved, records)).toEqual([])
      }),
    )
  })

  it('finds nothing where one record is declared twice or once', () => {
    fc.assert(fc.property(set, (records) => expect(diffDeclared(records, [...records, ...records])).toEqual([])))
  })

  it('finds in one direction what it finds in the other', () => {
    const opposite: Readonly<Record<string, string>> = { added: 'removed', removed: 'added', changed: 'changed' }
    fc.assert(
      fc.property(set, set, (base, head) => {
        const back = diffDeclared(head, base).map(({ kind, owner }) => `${opposite[kind]} ${owner}`)
        expect(kindsOf(diffDeclared(base, head)).sort()).toEqual(back.sort())
      }),
    )
  })

  it('makes the head of the base, where its changes are applied', () => {
    fc.assert(
      fc.property(set, set, (base, head) => {
        const changes = diffDeclared(base, head)
        const gone = new Set(changes.flatMap(({ before }) => before ?? []))
        const come = changes.flatMap(({ after }) => after ?? [])
        const contents = (records: readonly DeclaredRecord[]): Set<string> =>
          new Set(
            records.map(
              ({ owner, type, value }) => `${canonicalName(owner)} ${type} ${value.replace(/ n=[^;]*;/, '')}`,
            ),
          )
        const applied = contents([...base.filter((record) => !gone.has(record)), ...come])
        for (const content of contents(head)) expect(applied).toContain(content)
      }),
    )
  })

  it('tells an owner apart by its zone, and compares one that is not known with the one that is left', () => {
    const record = declare({ owner: 's1._domainkey.example.com', type: 'TXT', value: 'v=DKIM1; p=' })
    const { zone: _, ...unknown } = record
    const child = { ...record, zone: '_domainkey.example.com' }
    expect(kindsOf(diffDeclared([record], [child]))).toEqual([
      'removed s1._domainkey.example.com',
      'added s1._domainkey.example.com',
    ])
    expect(diffDeclared([record, unknown], [record, child])).toEqual([])
    expect(kindsOf(diffDeclared([record, unknown], [record]))).toEqual(['removed s1._domainkey.example.com'])
  })

  it('calls a TXT record that becomes a CNAME record one change', () => {
    const key = declare({ owner: 's1._domainkey.example.com', type: 'TXT', value: 'v=DKIM1; p=' })
    const target = { ...key, type: 'CNAME', value: 's1.sender.test' }
    expect(diffDeclared([key], [target])).toEqual([
      { owner: key.owner, zone: 'example.com', kind: 'changed', before: key, after: target },
    ])
  })

  it('sees a TTL only where both sides say one', () => {
    const record = declare({ owner: 's1._domainkey.example.com', type: 'TXT', value: 'v=DKIM1; p=', ttl: 300 })
    const { ttl: _, ...silent } = record
    expect(kindsOf(diffDeclared([record], [{ ...record, ttl: 600 }]))).toEqual(['changed s1._domainkey.example.com'])
    expect(diffDeclared([record], [silent])).toEqual([])
    expect(diffDeclared([record, { ...record, ttl: 600 }], [{ ...record, ttl: 600 }])).toEqual([])
  })

  it('leaves alone what is not about DKIM', () => {
    const record = declare({ owner: 'www.example.com', type: 'A', value: '192.0.2.1' })
    const policy = declare({ owner: 'example.com', type: 'TXT', value: 'v=spf1 -all' })
    expect(diffDeclared([record], [policy])).toEqual([])
  })

  it('is not slowed down by thousands of records at one owner, or by thousands of owners', () => {
    const at = (owner: string, count: number, text: string): DeclaredRecord[] =>
      Array.from({ length: count }, (_, line) =>
        declare({ owner: owner.replace('#', `${line}`), type: 'TXT', value: `v=DKIM1; x=${text}${line}; p=` }, line),
      )
    expect(
      diffDeclared(at('s._domainkey.example.com', 10_000, 'a'), at('s._domainkey.example.com', 10_000, 'b')),
    ).toHaveLength(10_000)
    expect(
      diffDeclared(at('s#._domainkey.example.com', 50_000, 'a'), at('s#._domainkey.example.com', 50_000, 'a')),
    ).toEqual([])
  })
})
