import { describe, expect, it } from '@jest/globals'
import { sampleManifest, sampleSelector, sampleStream } from '../manifest/sample-manifest.testing.js'
import { manifestZones } from './manifest-zones.js'

const route53 = { kind: 'route53', id: 'Z1' }
const streams = [sampleStream(sampleSelector('s1'))]
const example = { name: 'example.com', zone: route53, streams, senders: [] }
const news = { name: 'news.example.com', streams, senders: [] }

function refusal(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('manifestZones()', () => {
  it('brings the domains of one zone together', () => {
    const inExample = { ...news, zone: { ...route53, name: 'Example.com' } }
    const zones = manifestZones(sampleManifest({}, { domains: [example, inExample] }))
    expect(zones.map(({ name, settings }) => [name, settings])).toEqual([['example.com', route53]])
    expect(zones[0]?.records.map(({ owner, zone }) => [owner, zone])).toEqual([
      ['s1._domainkey.example.com', 'example.com'],
      ['s1._domainkey.news.example.com', 'example.com'],
    ])
  })

  it('puts a domain without zone into the longest given one', () => {
    const given = ['example.com', 'news.example.com', 'example.org']
    const zones = manifestZones(sampleManifest({}, { domains: [example, news] }), { given })
    expect(zones.map(({ name, settings }) => [name, settings])).toEqual([
      ['example.com', undefined],
      ['news.example.com', undefined],
    ])
  })

  it('refuses a manifest without record, a domain without zone and a zone written in two ways', () => {
    const twice = { ...news, zone: { kind: 'cloudflare', id: 'Z1', name: 'example.com' } }
    for (const domains of [[], [{ ...example, streams: [] }], [news], [example, twice]])
      expect(refusal(() => manifestZones(sampleManifest({}, { domains })))).toBe('bad-manifest')
  })

  it('takes a record once, and refuses another one at the same owner', () => {
    const [selector] = streams[0]?.selectors ?? []
    const same = sampleManifest({}, { domains: [{ ...example, streams: [...streams, ...streams] }] })
    expect(manifestZones(same)[0]?.records).toHaveLength(1)
    const revoked = selector ? [sampleStream({ ...selector, state: 'revoked' })] : []
    const other = sampleManifest({}, { domains: [{ ...example, streams: [...streams, ...revoked] }] })
    expect(refusal(() => manifestZones(other))).toBe('bad-manifest')
  })
})
