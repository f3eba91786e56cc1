import { describe, expect, it } from '@jest/globals'
import { App, Aspects, Testing } from 'cdktf'
import { DkimCname } from '../record/dkim-cname.js'
import { DkimRecord } from '../record/dkim-record.js'
import { TerraformResource, TerraformStack } from '../seam.js'
import { keys, newStack, refusal, synthesize, synthStack } from '../synth-stack.testing.js'
import { DigitalOceanZone } from '../zone/digital-ocean-zone.js'
import { DkimProvider } from '../zone/dkim-provider.js'
import { GandiZone } from '../zone/gandi-zone.js'
import { Rfc2136Zone } from '../zone/rfc2136-zone.js'
import { DkimLint } from './dkim-lint.js'

const zone = new Rfc2136Zone({ name: 'example.com' })
const publicKey = keys.rsa2048 ?? ''

describe('the synthesis', () => {
  it.each([
    ['record/', { value: `v=DKIM1; k=rsa; p=${keys['rsa2048-cut-at-255']}` }, 'record/key-truncated'],
    ['owner/', { value: 's1.domainkey.u123.wl1.sendgrid.net' }, 'owner/target-as-txt'],
    ['key/', { publicKey: keys['rsa2048-shares-p'] ?? '' }, 'key/common-factor'],
  ])('stops at an error of %s, with the path of the construct', (_, props, code) => {
    const { errors } = synthStack((stack) => {
      new DkimRecord(stack, 'other', { zone, selector: 'other', publicKey: keys['rsa2048-with-p'] ?? '' })
      new DkimRecord(stack, 'record', { zone, selector: 'mail', ...props })
    })
    expect(errors).toContain(`[${code}]`)
    expect(errors).toContain('stack/record')
  })

  it('stops before anything is written', () => {
    const app = Testing.app()
    const stack = new TerraformStack(app, 'stack')
    new DkimProvider(stack, 'dns', { kind: 'rfc2136' })
    new DkimRecord(stack, 'record', { zone, selector: 'mail', value: 'v=DKIM1; v=DKIM1; p=' })
    expect(refusal(() => app.synth()).message).toMatch(/stack\/record.*record\/tag-duplicate/)
  })

  it('goes on with warnings, which become annotations', () => {
    const { errors, annotations } = synthStack((stack) => {
      new DkimRecord(stack, 'record', { zone, selector: 'mail', publicKey: keys.rsa1024 ?? '' })
    })
    expect(errors).toBe('')
    expect(annotations.filter((text) => /^stack\/record warn .*\[record\/key-short\]$/.test(text))).toHaveLength(1)
  })

  it('says nothing twice when it runs twice', () => {
    const stack = newStack()
    new DkimRecord(stack, 'record', { zone, selector: 'mail', publicKey: keys.rsa1024 ?? '' })
    const once = synthesize(stack).annotations
    expect(synthesize(stack).annotations).toEqual(once)
  })

  it('sees the records of other stacks, and stops each stack at its own errors', () => {
    const app = Testing.app()
    const [one, other] = [new TerraformStack(app, 'one'), new TerraformStack(app, 'other')]
    new DkimRecord(one, 'record', { zone, selector: 'a', publicKey: keys['rsa2048-with-p'] ?? '' })
    new DkimRecord(other, 'record', { zone, selector: 'b', publicKey: keys['rsa2048-shares-p'] ?? '' })
    new DkimProvider(one, 'dns', { kind: 'rfc2136' })
    new DkimProvider(other, 'dns', { kind: 'rfc2136' })
    expect(refusal(() => Testing.synth(one, true)).message).toContain('[one/record]')
    expect(refusal(() => Testing.synth(other, true)).message).not.toContain('[one/record]')
  })

  it('names a doubled owner, a target with the zone appended and 300 records of one owner by their paths', () => {
    const { errors } = synthStack((stack) => {
      const target = 's1.domainkey.u123.wl1.sendgrid.net.example.com'
      new DkimRecord(stack, 'doubled', { zone, selector: 'mail', domain: 'example.com.example.com', publicKey })
      new DkimCname(stack, 'appended', { zone, selector: 's1', target })
      for (let index = 0; index < 300; index++)
        new DkimRecord(stack, `same${index}`, { zone, selector: 'same', value: `v=DKIM1; n=${index}; p=${publicKey}` })
    })
    expect(errors).toMatch(/\[stack\/doubled\].*(?:owner\/doubled|zone\/name-appended)/)
    expect(errors).toMatch(/\[stack\/appended\].*owner\/target-misspelt/)
    const same = errors.split('\n').filter((line) => line.includes('record/multiple'))
    expect(same).toHaveLength(1)
    expect(same[0]).toMatch(/\[stack\/same0, .* 297 more\]/)
  })

  it('judges what an override makes of a record', () => {
    const { errors } = synthStack((stack) => {
      const record = new DkimRecord(stack, 'record', { zone, selector: 'mail', publicKey })
      record.addOverride('txt', ['v=DKIM1; k=rsa; p=MIIB'])
    })
    expect(errors).toContain('[stack/record]')
  })
})

describe('a construct', () => {
  it.each([
    ['a zone that the domain is not in', () => ({ zone, selector: 'mail', domain: 'example.org', publicKey })],
    ['a selector that is a whole name', () => ({ zone, selector: 'mail._domainkey.example.com', publicKey })],
    [
      'a TTL that the provider refuses',
      () => ({ zone: new GandiZone({ name: 'example.com' }), selector: 'mail', publicKey, ttl: 60 }),
    ],
    ['a TTL that is no number of seconds', () => ({ zone, selector: 'mail', publicKey, ttl: -1 })],
    [
      'a value that the provider cannot hold',
      () => ({ zone: new DigitalOceanZone({ name: 'example.com' }), selector: 'mail', publicKey: keys.rsa4096 ?? '' }),
    ],
    ['a text with quotes', () => ({ zone, selector: 'mail', value: '"v=DKIM1; p="' })],
  ])('refuses %s, with its path', (_, props) => {
    const error = refusal(() => new DkimRecord(newStack(), 'record', props()))
    expect(error.code).toMatch(/^bad-(?:record|name)$/)
    expect(error.message).toMatch(/^\[stack\/record\] /)
  })
})

describe('DkimLint', () => {
  function declareOthers(stack: TerraformStack, txt: string): void {
    const resource = new TerraformResource(stack, 'others', { terraformResourceType: 'aws_route53_record' })
    resource.addOverride('zone_id', `$${'{aws_route53_zone.main.zone_id}'}`)
    resource.addOverride('name', 'mail._domainkey.example.com')
    resource.addOverride('type', 'TXT')
    resource.addOverride('records', [txt])
  }

  it("judges records that others declare with any provider's resource", () => {
    const stack = newStack()
    declareOthers(stack, `"v=DKIM1; p=${publicKey.slice(0, 200)}"`)
    expect(synthesize(stack).errors).toBe('')
    Aspects.of(stack).add(new DkimLint())
    expect(synthesize(stack).errors).toMatch(/\[stack\/others\].*zone\/encoding-broken/)
  })

  it('compares them with those of dkimkit', () => {
    const stack = newStack()
    declareOthers(stack, 'v=DKIM1; p=')
    new DkimRecord(stack, 'own', { zone, selector: 'own', publicKey: keys['rsa2048-with-p'] ?? '' })
    new DkimRecord(stack, 'more', { zone, selector: 'more', publicKey: keys['rsa2048-shares-p'] ?? '' })
    Aspects.of(stack).add(new DkimLint())
    expect(synthesize(stack).errors).toContain('key/common-factor')
  })

  it('skips values that are known only at apply, and says so', () => {
    const stack = newStack()
    declareOthers(stack, `$${'{var.record}'}`)
    Aspects.of(stack).add(new DkimLint())
    const { errors, annotations } = synthesize(stack)
    expect(errors).toBe('')
    expect(annotations.filter((text) => text.startsWith('stack/others info'))).toHaveLength(1)
  })

  it('finds a private key in them, and quotes nothing of it', () => {
    const stack = newStack()
    const secret = 'MC4CAQAwBQYDK2VwBCIEIA'.padEnd(64, 'Ab1')
    declareOthers(stack, `v=DKIM1; k=ed25519; p=${secret}`)
    Aspects.of(stack).add(new DkimLint())
    const { errors } = synthesize(stack)
    expect(errors).toContain('record/key-is-private')
    expect(errors).not.toContain(secret.slice(22, 42))
  })

  it('sets severities and acceptances, for a stack', () => {
    const stack = newStack()
    new DkimRecord(stack, 'record', { zone, selector: 'mail', publicKey: keys.rsa1024 ?? '' })
    Aspects.of(stack).add(new DkimLint({ rules: { 'record/key-short': 'error' } }))
    expect(synthesize(stack).errors).toContain('record/key-short')
    const accept = [{ code: 'record/key-short', owner: 'mail._domainkey.example.com', until: '2999-12-31' }] as const
    Aspects.of(stack).add(new DkimLint({ accept }))
    expect(synthesize(stack).errors).toBe('')
  })

  it('leaves everything else alone', () => {
    const stack = newStack()
    new TerraformResource(stack, 'thing', { terraformResourceType: 'acme_thing' })
    Aspects.of(stack).add(new DkimLint())
    expect(synthesize(stack)).toMatchObject({ errors: '', annotations: [] })
    expect(App.isApp(stack.node.root)).toBe(true)
  })
})
