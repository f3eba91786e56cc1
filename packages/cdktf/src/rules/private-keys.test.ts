import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PrivateKey } from '@dkimkit/core'
import { afterAll, describe, expect, it } from '@jest/globals'
import { Testing } from 'cdktf'
import { DkimDomain } from '../manifest/dkim-domain.js'
import { DkimManifest } from '../manifest/dkim-manifest.js'
import { loadManifest } from '../manifest/load-manifest.js'
import { privateKeys } from '../private-keys.testing.js'
import { DkimCname } from '../record/dkim-cname.js'
import { DkimRecord, type DkimRecordProps } from '../record/dkim-record.js'
import { ZoneRecord } from '../record/zone-record.js'
import { Lazy, TerraformStack } from '../seam.js'
import { DkimSender } from '../sender/dkim-sender.js'
import { keys, refusal } from '../synth-stack.testing.js'
import { customZone } from '../zone/custom-zone.js'
import { DkimProvider } from '../zone/dkim-provider.js'
import { Rfc2136Zone } from '../zone/rfc2136-zone.js'
import { Route53Zone } from '../zone/route53-zone.js'
import { holdsPrivateKey } from './holds-private-key.js'

type Input = (stack: TerraformStack, secret: string) => unknown

const zone = new Rfc2136Zone({ name: 'example.com' })
const selector = 'mail'
const folder = mkdtempSync(join(tmpdir(), 'dkimkit-'))
afterAll(() => rmSync(folder, { recursive: true }))

const record =
  (props: (secret: string) => Partial<DkimRecordProps>): Input =>
  (stack, secret) =>
    new DkimRecord(stack, 'record', { zone, selector, ...props(secret) })

/** Every input of every construct that takes text, and the ways around the constructors. */
const inputs: Readonly<Record<string, Input>> = {
  'the value of a record': record((value) => ({ value })),
  'a public key': record((publicKey) => ({ publicKey })),
  'a tag': record((notes) => ({ publicKey: keys.ed25519 ?? '', notes })),
  'an item of a tag': record((flag) => ({ publicKey: keys.ed25519 ?? '', flags: ['s', flag] })),
  'a key type': record((keyType) => ({ publicKey: keys.ed25519 ?? '', keyType })),
  'a selector': record((secret) => ({ selector: secret, revoked: true })),
  'a domain': record((domain) => ({ domain, revoked: true })),
  'a lifecycle': record((secret) => ({ revoked: true, lifecycle: { ignoreChanges: [secret] } })),
  'an id': (stack, secret) =>
    new DkimRecord(stack, secret.replaceAll('/', '-').slice(0, 200), { zone, selector, revoked: true }),
  'a token': record((secret) => ({ value: Lazy.stringValue({ produce: () => secret }) })),
  'a token in a tag': record((secret) => ({ publicKey: `MII${Lazy.stringValue({ produce: () => secret })}` })),
  'an override': (stack, secret) =>
    new DkimRecord(stack, 'record', { zone, selector, revoked: true }).addOverride('txt', [secret]),
  'a target': (stack, target) => new DkimCname(stack, 'record', { zone, selector, target }),
  'the owner of a raw record': (stack, owner) =>
    new ZoneRecord(stack, 'record', { owner, type: 'TXT', value: 'x' }, { zone }),
  'the name of a zone': (stack, name) =>
    new DkimRecord(stack, 'record', { zone: new Rfc2136Zone({ name }), selector, revoked: true }),
  'the id of a zone': (stack, zoneId) =>
    new DkimRecord(stack, 'record', {
      zone: new Route53Zone({ name: 'example.com', zoneId }),
      selector,
      revoked: true,
    }),
  'a token as the id of a zone': (stack, secret) => {
    const zoneId = Lazy.stringValue({ produce: () => secret })
    new DkimRecord(stack, 'record', { zone: new Route53Zone({ name: 'example.com', zoneId }), selector, revoked: true })
  },
  'what a custom zone writes': (stack, secret) => {
    const custom = customZone({ name: 'example.com', write: () => ({ type: 'acme_record', attributes: { secret } }) })
    new DkimRecord(stack, 'record', { zone: custom, selector, revoked: true })
  },
  'the settings of a provider': (stack, secret) =>
    new DkimProvider(stack, 'dns', { kind: 'rfc2136', config: { update: [{ key_secret: secret }] } }),
  'the alias of a provider': (stack, alias) => new DkimProvider(stack, 'dns', { kind: 'rfc2136', alias }),
  'a variable of a sender': (stack, userId) =>
    new DkimSender(stack, 'sender', {
      zone,
      service: 'sendgrid',
      variables: { sel1: 's1', sel2: 's2', userId, wl: 'wl1', mailHost: 'em1' },
    }),
  'the domain of a sender': (stack, domain) => new DkimSender(stack, 'sender', { zone, service: 'gandi', domain }),
  'a public key of a manifest': (stack, secret) => declareManifest(stack, 'publicKey', secret),
  'a tag of a manifest': (stack, secret) => declareManifest(stack, 'n', secret),
  'a zone of a manifest': (stack, secret) => declareManifest(stack, 'zone', secret),
  'the settings of a provider of a manifest': (stack, secret) => {
    const manifest = loadManifest(manifestFile({}))
    new DkimManifest(stack.node.root as TerraformStack, 'dkim', { manifest, providers: { route53: { secret } } })
  },
}

describe('a private key', () => {
  it.each(privateKeys.map((key) => [key.name, key] as const))('is seen: %s', (_, { text }) => {
    expect(holdsPrivateKey(text)).toBe(true)
  })

  it.each(Object.entries(inputs))('never gets into cdktf.out by %s', (_, input) => {
    for (const { name, text, traces } of privateKeys) {
      const outdir = mkdtempSync(join(folder, 'out-'))
      const app = Testing.app({ outdir })
      const error = refusal(() => {
        const stack = new TerraformStack(app, 'stack')
        input(stack, text)
        app.synth()
      })
      expect(`${name}: ${error.message}`).not.toBe(`${name}: nothing was thrown`)
      const seen = `${error.message}${filesIn(outdir)}`
      expect([name, traces.filter((trace) => seen.includes(trace))]).toEqual([name, []])
    }
  })

  it('is refused as an object too', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519')
    const stack = new TerraformStack(Testing.app(), 'stack')
    const octets = privateKey.export({ type: 'pkcs8', format: 'der' })
    for (const value of [privateKey, new PrivateKey(privateKey), octets, privateKey.export({ format: 'jwk' })]) {
      const config = { anything: value }
      expect(refusal(() => new DkimProvider(stack, 'dns', { kind: 'rfc2136', config })).code).toBe('bad-record')
    }
    const config = { anything: publicKey.export({ format: 'jwk' }) }
    expect(refusal(() => new DkimProvider(stack, 'dns', { kind: 'rfc2136', config })).message).toBe(
      'nothing was thrown',
    )
  })
})

describe('holdsPrivateKey()', () => {
  it.each(Object.entries(keys))('takes the public key %s for none', (_, key) => {
    expect(holdsPrivateKey(`v=DKIM1; k=rsa; p=${key}`)).toBe(false)
    expect(holdsPrivateKey(Buffer.from(key, 'base64').toString('hex'))).toBe(false)
  })

  it('ends soon on long text', () => {
    const before = process.cpuUsage()
    for (const piece of ['A', 'M', '-', '%4', 'MII', '" "', '\\n', 'kty d:'])
      holdsPrivateKey(piece.repeat(Math.ceil(60_000 / piece.length)))
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000)
  })
})

function declareManifest(stack: TerraformStack, field: string, secret: string): void {
  const manifest = loadManifest(manifestFile({ [field]: secret }))
  new DkimProvider(stack, 'dns', { kind: 'rfc2136' })
  new DkimDomain(stack, 'domain', { manifest, domain: 'example.com' })
}

function manifestFile({
  publicKey = keys.ed25519,
  n = 'x',
  zone = 'rfc2136',
}: Readonly<Record<string, string>>): string {
  const file = join(mkdtempSync(join(folder, 'manifest-')), 'dkim.yaml')
  const selector = { algorithm: 'ed25519', publicKey, tags: { n }, state: 'pending', since: { pending: '2026-01-01' } }
  const domain = { zone, streams: { mail: { selectors: { s1: selector } } } }
  writeFileSync(file, JSON.stringify({ version: 1, domains: { 'example.com': domain } }))
  return file
}

function filesIn(outdir: string): string {
  return readdirSync(outdir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'latin1'))
    .join('\n')
}
