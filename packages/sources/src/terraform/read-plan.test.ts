import { describe, expect, it } from '@jest/globals'
import { readPlan } from './read-plan.js'

const record = { zone_id: 'Z1', name: 's1._domainkey', type: 'TXT', ttl: 300, records: ['v=DKIM1; p='] }

function planOf(...changes: readonly object[]): string {
  const zone = {
    address: 'aws_route53_zone.main',
    mode: 'managed',
    type: 'aws_route53_zone',
    change: { actions: ['no-op'], before: { id: 'Z1', name: 'example.com' }, after: { id: 'Z1', name: 'example.com' } },
  }
  const resources = changes.map((change) => ({ address: 'a.b', mode: 'managed', type: 'aws_route53_record', change }))
  return JSON.stringify({ format_version: '1.2', resource_changes: [zone, ...resources] }, undefined, 1)
}

function ownersOf({ records }: { readonly records: readonly { readonly owner: string; readonly value: string }[] }) {
  return records.map(({ owner, value }) => `${owner} ${value}`)
}

describe('readPlan()', () => {
  it('tells what was before and what is after, with the zone that the id names', () => {
    const after = { ...record, name: 's2._domainkey', records: ['v=DKIM1; k=rsa; p='] }
    const plan = readPlan('plan.json', planOf({ before: record, after: null }, { before: null, after }))
    expect(ownersOf(plan.before)).toEqual(['s1._domainkey.example.com v=DKIM1; p='])
    expect(ownersOf(plan.after)).toEqual(['s2._domainkey.example.com v=DKIM1; k=rsa; p='])
    expect(plan.after.records[0]).toMatchObject({ zone: 'example.com', resource: { kind: 'route53' } })
  })

  it.each([
    ['a name', { name: true }],
    ['a list of values', { records: true }],
    ['a value', { records: [true] }],
    ['a type', { type: true }],
  ])('says that %s is only known after the apply, and guesses nothing', (_, after_unknown) => {
    const { after } = readPlan('plan.json', planOf({ before: null, after: record, after_unknown }))
    expect(after.records).toEqual([])
    expect(after.findings.map(({ code }) => code)).toEqual(['source/not-resolved'])
  })

  it('is silent about an unknown record that is surely no key', () => {
    const change = { before: null, after: { ...record, name: 'www', type: 'A' }, after_unknown: { records: true } }
    expect(readPlan('plan.json', planOf(change)).after).toEqual({ records: [], findings: [] })
  })

  it('reads the resources of a state, in child modules too', () => {
    const resource = { address: 'a.b', mode: 'managed', type: 'aws_route53_record', values: record }
    const values = { root_module: { resources: [], child_modules: [{ child_modules: [{ resources: [resource] }] }] } }
    const { after } = readPlan('state.json', JSON.stringify({ format_version: '1.0', values }), { zone: 'example.org' })
    expect(ownersOf(after)).toEqual(['s1._domainkey.example.org v=DKIM1; p='])
  })

  it.each(['', '{', '[]', '{"resource_changes": 1}', 'null'])('tells that %j is no plan', (text) => {
    expect(readPlan('plan.json', text).after.findings.map(({ code }) => code)).toEqual(['source/line-broken'])
  })
})
