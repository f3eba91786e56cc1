import { describe, expect, it } from '@jest/globals'
import { Testing } from 'cdktf'
import { TerraformResource, TerraformStack } from '../seam.js'
import { refusal } from '../synth-stack.testing.js'
import { Route53Zone } from '../zone/route53-zone.js'
import { DkimDomain } from './dkim-domain.js'
import { DkimManifest, type DkimManifestProps } from './dkim-manifest.js'
import { loadManifest } from './load-manifest.js'
import { domainText, manifestText, writeManifestFile } from './manifest-file.testing.js'

const sender = '    senders: { news: { service: gandi } }\n'
const example = domainText('example.com', 'rfc2136', ['s1', 's2'], sender)
const news = domainText('news.example.com', '{ kind: rfc2136, name: example.com }', ['s1'])
const other = domainText('example.org', 'route53:Z1', ['s1'])

function declare(text: string, props: Partial<DkimManifestProps> = {}): DkimManifest {
  return new DkimManifest(Testing.app(), 'dkim', { manifest: loadManifest(writeManifestFile(text)), ...props })
}

function resourcesOf(stack: TerraformStack | undefined): Record<string, Record<string, Record<string, unknown>>> {
  if (!stack) throw new Error('there is no such stack')
  return JSON.parse(Testing.synth(stack, true)).resource
}

function placesOf({ stacks }: DkimManifest): Map<string, string> {
  return new Map(
    stacks.flatMap((stack) =>
      Object.values(resourcesOf(stack)).flatMap((named) =>
        Object.keys(named).map((label): [string, string] => [label, stack.node.id]),
      ),
    ),
  )
}

describe('DkimManifest', () => {
  it('makes a stack for each zone, with its provider, and a resource for each record', () => {
    const { stacks, records } = declare(manifestText(example, news, other), { providers: { route53: { region: 'x' } } })
    expect(stacks.map(({ node }) => node.path)).toEqual(['dkim/example.com', 'dkim/example.org'])
    expect(
      Object.fromEntries(Object.entries(resourcesOf(stacks[0])).map(([type, named]) => [type, Object.keys(named)])),
    ).toEqual({
      dns_txt_record_set: ['s1_domainkey_example_com', 's1_domainkey_news_example_com', 's2_domainkey_example_com'],
      dns_cname_record: ['gm1_domainkey_example_com', 'gm2_domainkey_example_com', 'gm3_domainkey_example_com'],
    })
    expect(resourcesOf(stacks[1]).aws_route53_record?.s1_domainkey_example_org).toEqual({
      zone_id: 'Z1',
      name: 's1._domainkey.example.org',
      type: 'TXT',
      ttl: 600,
      records: ['v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo='],
    })
    expect(JSON.parse(Testing.synth(stacks[1] as TerraformStack)).provider).toEqual({ aws: [{ region: 'x' }] })
    expect(records.get('s1._domainkey.example.org')?.zone.name).toBe('example.org')
  })

  it('moves no other record when a domain comes or goes', () => {
    const domains = Array.from({ length: 60 }, (_, index) =>
      domainText(`d${index}.example.com`, '{ kind: rfc2136, name: example.com }', ['s1', 's2']),
    )
    const before = placesOf(declare(manifestText(...domains.slice(1)), { shards: 4 }))
    const after = placesOf(declare(manifestText(...domains), { shards: 4 }))
    expect(new Set(after.values()).size).toBe(4)
    expect(after.size).toBe(before.size + 2)
    for (const [label, stack] of before) expect([label, after.get(label)]).toEqual([label, stack])
  })

  it('never writes a for_each', () => {
    for (const stack of declare(manifestText(example, news, other)).stacks)
      expect(Testing.synth(stack)).not.toMatch(/for_each|"count"/)
  })

  it('takes zones that are known only to the program', () => {
    const app = Testing.app()
    const zones = new TerraformStack(app, 'zones')
    const made = new TerraformResource(zones, 'zone', { terraformResourceType: 'aws_route53_zone' })
    const zone = new Route53Zone({ name: 'example.com', zoneId: made.getStringAttribute('zone_id') })
    const manifest = loadManifest(writeManifestFile(manifestText(domainText('news.example.com', '', ['s1']))))
    const { stacks } = new DkimManifest(app, 'dkim', { manifest, zones: [zone] })
    expect(stacks.map(({ node }) => node.id)).toEqual(['example.com'])
    // Known only when the app is whole: the reference crosses stacks.
    stacks[0]?.prepareStack()
    const text = JSON.stringify(stacks[0]?.toTerraform())
    expect(text).toContain('terraform_remote_state')
  })

  it('leaves providers to the program where it is told to', () => {
    const { stacks } = declare(manifestText(other), { withProviders: false })
    expect(refusal(() => Testing.synth(stacks[0] as TerraformStack, true)).message).toContain('aws')
  })

  it("lets the manifest's rules and acceptances hold, and names file and line", () => {
    const weak = 'MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC'
    const selector = `          s3: { algorithm: rsa-2048, publicKey: ${weak}, state: pending, since: { pending: 2026-01-01 } }\n`
    const text = manifestText(domainText('example.com', 'rfc2136', ['s1'], selector))
    const stack = (more: string): TerraformStack => declare(`${text}${more}`).stacks[0] as TerraformStack
    const error = refusal(() => Testing.synth(stack(''), true)).message
    expect(error).toMatch(/\[dkim\/example\.com\/s3\._domainkey\.example\.com\] .*dkim\.yaml:10:\d+: .*\[record\//)
    const code = /\[(record\/[a-z-]+)\]/.exec(error)?.[1]
    const accept = `accept: [{ code: ${code}, owner: s3._domainkey.example.com, until: 2999-12-31 }]\n`
    expect(refusal(() => Testing.synth(stack(accept), true)).message).not.toContain(`[${code}]`)
  })

  it('escapes what Terraform would evaluate', () => {
    const text = manifestText(domainText('example.org', `'route53:$${'{file(1)}'}'`, ['s1']))
    const { stacks } = declare(text)
    expect(resourcesOf(stacks[0]).aws_route53_record?.s1_domainkey_example_org?.zone_id).toBe(`$$${'{file(1)}'}`)
  })

  it.each([
    ['no record', manifestText(domainText('example.com', 'rfc2136', [])), {}, /^\[dkim\]/],
    ['no domain', 'version: 1\n', {}, /^\[dkim\]/],
    ['a domain without zone', manifestText(domainText('example.com', '', ['s1'])), {}, /dkim\.yaml:4:3: /],
    [
      'a zone without the id that it wants',
      manifestText(domainText('example.com', 'route53', ['s1'])),
      {},
      /dkim\.yaml:9:\d+: .*id/,
    ],
    [
      'a zone that the domain is not in',
      manifestText(domainText('example.com', '{ kind: rfc2136, name: example.org }', ['s1'])),
      {},
      /\[dkim\/example\.org\/s1\._domainkey\.example\.com\] .*dkim\.yaml:9:\d+: /,
    ],
    [
      'a TTL that the provider refuses',
      manifestText(domainText('example.com', 'gandi', ['s1'])).replace('10m', '1m'),
      {},
      /dkim\.yaml:9:\d+: .*60/,
    ],
    [
      'one owner twice',
      manifestText(domainText('example.com', 'rfc2136', ['gm1'], sender)),
      {},
      /dkim\.yaml:\d+:\d+: gm1\._domainkey\.example\.com/,
    ],
    ['no shard at all', manifestText(example), { shards: 0 }, /^\[dkim\] 0 shards/],
  ])('refuses %s', (_, text, props, wanted) => {
    const error = refusal(() => declare(text, props))
    expect(error.code).toMatch(/^bad-/)
    expect(error.message).toMatch(wanted)
  })
})

describe('DkimDomain', () => {
  function declareDomain(text: string, domain: string, props = {}): TerraformStack {
    const stack = new TerraformStack(Testing.app(), 'stack')
    new DkimDomain(stack, 'mail', { manifest: loadManifest(writeManifestFile(text)), domain, ...props })
    return stack
  }

  it('declares everything of its domain, and nothing of others', () => {
    const { resource } = JSON.parse(Testing.synth(declareDomain(manifestText(example, news, other), 'example.com')))
    expect(Object.keys(resource.dns_txt_record_set)).toHaveLength(2)
    expect(Object.keys(resource.dns_cname_record)).toHaveLength(3)
  })

  it('takes a zone in the place of that of the manifest', () => {
    const zone = new Route53Zone({ name: 'example.com', zoneId: 'Z2' })
    const { resource } = JSON.parse(Testing.synth(declareDomain(manifestText(news), 'News.Example.com.', { zone })))
    expect(Object.values(resource.aws_route53_record)).toMatchObject([
      { name: 's1._domainkey.news.example.com', zone_id: 'Z2' },
    ])
  })

  it.each([
    ['a domain that the manifest does not have', 'example.net', 'not-found'],
    ['a domain that declares nothing', 'example.com', 'bad-manifest'],
  ])('refuses %s', (_, domain, code) => {
    const error = refusal(() => declareDomain(manifestText(domainText('example.com', 'rfc2136', [])), domain))
    expect([error.code, error.message.startsWith('[stack/mail] ')]).toEqual([code, true])
  })
})

describe('loadManifest()', () => {
  it('gives every error with its file and line', () => {
    const text = manifestText(domainText('example.com', 'rutebird', ['s1'])).replace('ttl', 'tll')
    const error = refusal(() => loadManifest(writeManifestFile(text)))
    expect(error.code).toBe('bad-manifest')
    expect(error.message.split('\n')).toHaveLength(2)
    expect(error.message).toMatch(/dkim\.yaml:2:\d+: .*\n.*dkim\.yaml:5:\d+: /)
  })

  it('says that there is no file', () => {
    expect(refusal(() => loadManifest('nowhere/dkim.yaml')).code).toBe('not-found')
  })
})
