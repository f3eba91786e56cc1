import { describe, expect, it } from '@jest/globals'
import { Testing } from 'cdktf'
import { Fn, Lazy, TerraformResource, Token } from '../seam.js'
import { keys, newStack, onlyAttributes, refusal, synthesize, synthStack } from '../synth-stack.testing.js'
import { CloudflareZone } from '../zone/cloudflare-zone.js'
import { DkimProvider } from '../zone/dkim-provider.js'
import { Ns1Zone } from '../zone/ns1-zone.js'
import { Rfc2136Zone } from '../zone/rfc2136-zone.js'
import { Route53Zone } from '../zone/route53-zone.js'
import { DkimCname } from './dkim-cname.js'
import { DkimRecord, type DkimRecordProps } from './dkim-record.js'

const zone = new Rfc2136Zone({ name: 'example.com' })
const ed25519 = keys.ed25519 ?? ''
const rsa = keys.rsa2048 ?? ''
const expression = '$' + '{'

function textOf(props: Omit<DkimRecordProps, 'zone' | 'selector'>): unknown {
  const synthesized = synthStack((stack) => new DkimRecord(stack, 'record', { zone, selector: 'mail', ...props }))
  return (onlyAttributes(synthesized) as { readonly txt: readonly unknown[] }).txt[0]
}

describe('DkimRecord', () => {
  it.each([
    ['k=ed25519 for a key of 32 octets', { publicKey: ed25519 }, `v=DKIM1; k=ed25519; p=${ed25519}`],
    ['k=rsa for any other', { publicKey: rsa }, `v=DKIM1; k=rsa; p=${rsa}`],
    [
      'every tag that it is given',
      { publicKey: rsa, hashes: ['sha256'], services: ['email'], flags: ['y', 's'], notes: 'x' },
      `v=DKIM1; h=sha256; k=rsa; n=x; s=email; t=y:s; p=${rsa}`,
    ],
    ['an empty p= where the key is revoked', { revoked: true }, 'v=DKIM1; p='],
    ['a whole record as it is', { value: 'v=DKIM1;p=' }, 'v=DKIM1;p='],
  ])('writes %s', (_, props, text) => {
    expect(textOf(props)).toBe(text)
  })

  it.each([{}, { publicKey: rsa, revoked: true }, { value: 'v=DKIM1; p=', publicKey: rsa }])(
    'wants one of value, publicKey and revoked',
    (props) => {
      const error = refusal(() => textOf(props))
      expect([error.code, error.message.includes('stack/record')]).toEqual(['bad-argument', true])
    },
  )

  it('escapes what Terraform would evaluate', () => {
    expect(textOf({ value: `v=DKIM1; n=${expression}file("x")}`.replaceAll('"', "'") })).toBe(
      `v=DKIM1; n=$${expression}file('x')}`,
    )
    expect(textOf({ value: 'v=DKIM1; n=%{if true}; p=' })).toBe('v=DKIM1; n=%%{if true}; p=')
  })

  it('takes the arguments that any resource takes', () => {
    const stack = newStack()
    const provider = new DkimProvider(stack, 'other', { kind: 'rfc2136', alias: 'other' })
    const first = new DkimRecord(stack, 'first', { zone, selector: 'a', revoked: true })
    const second = new DkimCname(stack, 'second', { zone, selector: 'b', target: 'b.sender.test' })
    const lifecycle = { preventDestroy: true, createBeforeDestroy: true }
    const third = new DkimRecord(stack, 'third', {
      zone,
      selector: 'c',
      revoked: true,
      ttl: 60,
      provider,
      dependsOn: [first],
      lifecycle,
    })
    third.node.addDependency(second)
    expect(synthesize(stack).resources.dns_txt_record_set?.third).toEqual({
      zone: 'example.com.',
      name: 'c._domainkey',
      ttl: 60,
      txt: ['v=DKIM1; p='],
      provider: 'dns.other',
      depends_on: ['dns_txt_record_set.first'],
      lifecycle: { prevent_destroy: true, create_before_destroy: true },
    })
  })

  it('gives its owner, its address and its name to others', () => {
    const stack = newStack()
    const record = new DkimRecord(stack, 'record', { zone, selector: 'mail', revoked: true })
    const other = new TerraformResource(stack, 'other', { terraformResourceType: 'acme_thing' })
    other.addOverride('name', record.name)
    other.addOverride('address', record.fqn)
    expect(record.owner).toBe('mail._domainkey.example.com')
    expect(synthesize(stack).resources.acme_thing?.other).toEqual({
      name: `${expression}dns_txt_record_set.record.name}`,
      address: `${expression}dns_txt_record_set.record}`,
    })
  })

  it('asks for the provider of its zone', () => {
    const stack = newStack()
    new DkimRecord(stack, 'record', { zone, selector: 'mail', publicKey: rsa })
    expect(refusal(() => Testing.synth(stack, true)).message).toContain('dns')
    new DkimProvider(stack, 'dns', { kind: 'rfc2136' })
    expect(refusal(() => Testing.synth(stack, true)).message).toBe('nothing was thrown')
  })

  it('is written in the language of Terraform too', () => {
    const stack = newStack()
    new DkimRecord(stack, 'dns', { zone, selector: 'mail', revoked: true })
    new DkimRecord(stack, 'ns1', { zone: new Ns1Zone({ name: 'example.com' }), selector: 'mail', revoked: true })
    const lines = Testing.synthHcl(stack).replace(/\s+/g, ' ')
    expect(lines).toContain('resource "dns_txt_record_set" "dns" { zone = "example.com."')
    expect(lines).toContain('txt = [ "v=DKIM1; p=" ]')
    expect(lines).toContain('answers { answer_parts = [ "v=DKIM1; p=" ] }')
  })
})

describe('a record with values that are known only at apply', () => {
  const reference = 'acme_key.key.public'

  function attributesFor(zone: DkimRecordProps['zone'], props: (token: string) => object = (value) => ({ value })) {
    const stack = newStack()
    const key = new TerraformResource(stack, 'key', { terraformResourceType: 'acme_key' })
    const token = key.getStringAttribute('public')
    const record = new DkimRecord(stack, 'record', { zone, selector: 'mail', ...props(token) })
    return { synthesized: synthesize(stack), type: record.terraformResourceType }
  }

  it.each([
    ['plain', zone, 'txt', [`${expression}${reference}}`]],
    [
      'inner quotes',
      new Route53Zone({ name: 'example.com', zoneId: 'Z1' }),
      'records',
      [`${expression}join("\\" \\"", regexall(".{1,255}", ${reference}))}`],
    ],
    [
      'full quotes',
      new CloudflareZone({ name: 'example.com', zoneId: 'Z1' }),
      'content',
      `${expression}join("", ["\\"", join("\\" \\"", regexall(".{1,255}", ${reference})), "\\""])}`,
    ],
    [
      'a list',
      new Ns1Zone({ name: 'example.com' }),
      'answers',
      [{ answer_parts: `${expression}regexall(".{1,255}", ${reference})}` }],
    ],
  ] as const)('is cut by Terraform where the provider wants %s', (_, zone, attribute, written) => {
    const { synthesized, type } = attributesFor(zone)
    expect(synthesized.resources[type]?.record?.[attribute]).toEqual(written)
  })

  it('may have a key in the midst of known text', () => {
    const { synthesized } = attributesFor(new Ns1Zone({ name: 'example.com' }), (publicKey) => ({ publicKey }))
    expect(synthesized.resources.ns1_record?.record?.answers).toEqual([
      { answer_parts: `${expression}regexall(".{1,255}", join("", ["v=DKIM1; k=rsa; p=", ${reference}]))}` },
    ])
  })

  it('keeps the letter case of a reference in a name, a target and a TTL', () => {
    const stack = newStack()
    const key = new TerraformResource(stack, 'Key', { terraformResourceType: 'acme_key' })
    const [selector, ttl] = [key.getStringAttribute('tokens'), key.getNumberAttribute('ttl')]
    new DkimCname(stack, 'record', { zone, selector, target: `${selector}.Dkim.Sender.test.`, ttl })
    expect(synthesize(stack).resources.dns_cname_record?.record).toEqual({
      zone: 'example.com.',
      name: `${expression}acme_key.Key.tokens}._domainkey`,
      cname: `${expression}acme_key.Key.tokens}.dkim.sender.test.`,
      ttl: `${expression}acme_key.Key.ttl}`,
    })
  })

  it('is not judged, and that is said', () => {
    const { synthesized } = attributesFor(zone)
    expect(synthesized.errors).toBe('')
    expect(synthesized.annotations.filter((text) => text.startsWith('stack/record info'))).toHaveLength(1)
  })

  it('is judged all the same where tokens turn out to be plain text', () => {
    const text = Lazy.stringValue({ produce: () => 'v=DKIM1; k=rsa; p=MIIB' })
    const { synthesized } = attributesFor(zone, () => ({ value: text }))
    expect(synthesized.errors).toContain('[stack/record]')
  })

  it('takes functions of Terraform', () => {
    const { synthesized } = attributesFor(zone, () => ({ value: Token.asString(Fn.file('record.txt')) }))
    expect(synthesized.resources.dns_txt_record_set?.record?.txt).toEqual([`${expression}file("record.txt")}`])
  })
})
