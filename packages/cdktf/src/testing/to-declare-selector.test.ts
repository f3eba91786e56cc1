import { describe, expect, it } from '@jest/globals'
import { Testing } from 'cdktf'
import { DkimCname } from '../record/dkim-cname.js'
import { DkimRecord } from '../record/dkim-record.js'
import { keys, newStack } from '../synth-stack.testing.js'
import { CloudflareZone } from '../zone/cloudflare-zone.js'
import { LinodeZone } from '../zone/linode-zone.js'
import { dkimMatchers, toDeclareSelector } from './to-declare-selector.js'

const name = 'example.com'
const owner = 'mail._domainkey.example.com'
const stack = newStack()
new DkimRecord(stack, 'a', {
  zone: new CloudflareZone({ name, zoneId: 'Z1' }),
  selector: 'mail',
  publicKey: keys.rsa4096 ?? '',
  flags: ['s'],
})
new DkimCname(stack, 'b', { zone: new LinodeZone({ name, domainId: '1' }), selector: 's1', target: 's1.sender.test' })
const text = Testing.synth(stack)

describe('toDeclareSelector()', () => {
  it.each([
    [owner, {}, true],
    ['Mail._domainkey.Example.com.', { k: 'rsa', t: 's', p: keys.rsa4096 ?? '' }, true],
    [owner, { k: 'ed25519' }, false],
    [owner, { h: 'sha256' }, false],
    ['other._domainkey.example.com', {}, false],
    ['s1._domainkey.example.com', {}, true],
    ['s1._domainkey.example.com', { k: 'rsa' }, false],
  ])('of %s with %j is %s', (owner, tags, pass) => {
    const result = toDeclareSelector(text, owner, tags)
    expect(result.pass).toBe(pass)
    expect(result.message()).toContain(owner)
  })

  it('is a matcher of jest', () => {
    expect.extend(dkimMatchers)
    const matcher = expect(text) as unknown as { toDeclareSelector(owner: string, tags?: object): void }
    matcher.toDeclareSelector(owner, { k: 'rsa' })
    expect(() => matcher.toDeclareSelector(owner, { k: 'ed25519' })).toThrow()
  })

  it('finds nothing in a stack without records', () => {
    expect(toDeclareSelector('{}', owner).pass).toBe(false)
  })
})
