import { describe, expect, it } from '@jest/globals'
import * as senders from '../senders/index.js'
import { declaredRecords } from './declared-records.js'
import { publicKey, sampleManifest, sampleSelector, sampleStream } from './sample-manifest.testing.js'
import { selectorStates } from './selector-state.js'

describe('declaredRecords()', () => {
  it('publishes the key of every state but the revoked one', () => {
    const stream = sampleStream(...selectorStates.map((state) => sampleSelector(state, { state })))
    const key = `v=DKIM1; k=ed25519; p=${publicKey}`
    expect(declaredRecords(sampleManifest({ streams: [stream] })).map(({ owner, value }) => [owner, value])).toEqual([
      ['pending._domainkey.example.com', key],
      ['published._domainkey.example.com', key],
      ['active._domainkey.example.com', key],
      ['retiring._domainkey.example.com', key],
      ['revoked._domainkey.example.com', 'v=DKIM1; p='],
    ])
  })

  it('writes the tags of a selector, and none for a revoked one', () => {
    const tags = { t: 'y : s', h: 'sha256', s: 'email', n: 'ours: see the wiki' }
    const stream = sampleStream(sampleSelector('s1', { tags }), sampleSelector('s2', { tags, state: 'revoked' }))
    expect(declaredRecords(sampleManifest({ streams: [stream] })).map(({ value }) => value)).toEqual([
      `v=DKIM1; h=sha256; k=ed25519; n=ours: see the wiki; s=email; t=y:s; p=${publicKey}`,
      'v=DKIM1; p=',
    ])
  })

  it('gives every record the TTL, the zone and the place that it has', () => {
    const at = { file: 'dkim.yaml', line: 7, column: 11 }
    const manifest = sampleManifest(
      { zone: { kind: 'gandi', name: 'example' }, streams: [sampleStream(sampleSelector('s1', { at }))] },
      { defaults: { ttl: 300 } },
    )
    expect(declaredRecords(manifest)).toEqual([
      {
        owner: 's1._domainkey.example.com',
        type: 'TXT',
        value: `v=DKIM1; k=ed25519; p=${publicKey}`,
        ttl: 300,
        format: 'dkim.yaml',
        zone: 'example',
        at,
      },
    ])
  })

  it('brings the DKIM records of senders, and no others', () => {
    const entry = {
      name: 'office',
      service: 'microsoft365-onmicrosoft',
      variables: { domainGuid: 'example-com', tenant: 'contoso' },
    }
    const records = declaredRecords(sampleManifest({ senders: [entry] }), senders)
    expect(records.map(({ owner, type }) => `${type} ${owner}`)).toEqual([
      'CNAME selector1._domainkey.example.com',
      'CNAME selector2._domainkey.example.com',
    ])
    expect(records[0]).toMatchObject({ ttl: 3600, zone: 'example.com', format: 'dkim.yaml' })
  })

  it('leaves out senders that are unknown or that lack a variable, and all of them without a catalogue', () => {
    const entries = [
      { name: 'a', service: 'nobody', variables: {} },
      { name: 'b', service: 'sendgrid', variables: { sel1: 's1' } },
      { name: 'c', service: 'gandi', variables: {} },
    ]
    const manifest = sampleManifest({ senders: entries })
    expect(
      new Set(declaredRecords(manifest, senders).map(({ value }) => value.split('.').slice(-2).join('.'))),
    ).toEqual(new Set(['gandimail.net']))
    expect(declaredRecords(manifest)).toEqual([])
  })

  it('is total: a key that is none, and a name that is too long, are judged and not refused', () => {
    const stream = sampleStream(sampleSelector('x'.repeat(300), { publicKey: 'ключ "' }))
    expect(declaredRecords(sampleManifest({ streams: [stream] }))[0]?.value).toMatch(/^v=DKIM1; k=ed25519; p=\xd0/)
  })
})
