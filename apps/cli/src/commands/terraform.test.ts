import { generateKeyPairSync } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inFolder, runCommand, runJson } from '../testing-io.testing.js'

const key = '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo='
const selector = `{ algorithm: ed25519, publicKey: ${key}, state: pending, since: { pending: 2026-01-01 } }`
const expression = '$' + '{'

function manifest(zone: string, ...selectors: string[]): string {
  const lines = selectors.map((name) => `          ${name}: ${selector}\n`).join('')
  const zoneLine = zone ? `    zone: ${zone}\n` : ''
  return `version: 1\ndomains:\n  example.com:\n${zoneLine}    streams:\n      mail:\n        selectors:\n${lines}`
}

async function run(text: string, ...argv: string[]) {
  return inFolder(async (cwd) => {
    writeFileSync(join(cwd, 'dkim.yaml'), text)
    const ran = await runCommand(['terraform', ...argv], { cwd })
    return { ...ran, files: readdirSync(cwd) }
  })
}

describe('dkimkit terraform', () => {
  it('writes a resource block for each record', async () => {
    const { code, out } = await run(manifest('route53:Z1', 's1', 's2'))
    expect(code).toBe(0)
    const { terraform, resource } = JSON.parse(out)
    expect(terraform).toEqual({ required_providers: { aws: { source: 'hashicorp/aws' } } })
    expect(Object.keys(resource.aws_route53_record)).toEqual(['s1_domainkey_example_com', 's2_domainkey_example_com'])
    expect(resource.aws_route53_record.s1_domainkey_example_com).toEqual({
      zone_id: 'Z1',
      name: 's1._domainkey.example.com',
      type: 'TXT',
      ttl: 3600,
      records: [`v=DKIM1; k=ed25519; p=${key}`],
    })
  })

  it.each([
    [
      'route53:aws_route53_zone.main.zone_id',
      'aws_route53_record',
      'zone_id',
      `${expression}aws_route53_zone.main.zone_id}`,
    ],
    ['route53:var.zone_id', 'aws_route53_record', 'zone_id', `${expression}var.zone_id}`],
    ['route53:Z2', 'aws_route53_record', 'zone_id', 'Z2'],
    [`route53:${expression}file(1)}`, 'aws_route53_record', 'zone_id', `$${expression}file(1)}`],
    ['azure:mail', 'azurerm_dns_txt_record', 'resource_group_name', 'mail'],
    ['powerdns', 'powerdns_record', 'zone', 'example.com.'],
  ])('takes the zone %s in the place of that of the manifest', async (zone, type, attribute, value) => {
    for (const before of ['', 'cloudflare:Z1']) {
      const { out } = await run(manifest(before, 's1'), '--zone', `Example.com=${zone}`)
      expect(JSON.parse(out).resource[type].s1_domainkey_example_com[attribute]).toBe(value)
    }
  })

  it('writes a file, over its own only', async () => {
    await inFolder(async (cwd) => {
      const path = join(cwd, 'dkim.tf.json')
      const argv = ['terraform', '--out', 'dkim.tf.json']
      writeFileSync(join(cwd, 'dkim.yaml'), manifest('rfc2136', 's1'))
      expect(await runCommand(argv, { cwd })).toMatchObject({ code: 0, out: '' })
      const first = readFileSync(path, 'utf8')
      writeFileSync(join(cwd, 'dkim.yaml'), manifest('rfc2136', 's1', 's2'))
      expect((await runCommand(argv, { cwd })).code).toBe(0)
      expect(readFileSync(path, 'utf8')).not.toBe(first)
      writeFileSync(path, '{}')
      expect((await runCommand(argv, { cwd })).code).toBe(2)
      expect(readFileSync(path, 'utf8')).toBe('{}')
      expect(readdirSync(cwd).sort()).toEqual(['dkim.tf.json', 'dkim.yaml'])
    })
  })

  it('prints a document', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'dkim.yaml'), manifest('rfc2136', 's1'))
      const document = await runJson<{ records: number; configuration: { resource: object } }>(['terraform'], { cwd })
      expect(document.records).toBe(1)
      expect(Object.keys(document.configuration.resource)).toEqual(['dns_txt_record_set'])
    })
  })

  it('writes nothing where a record is wrong', async () => {
    const text = `${manifest('rfc2136', 's1')}rules: { key/ed25519-alone: error }\n`
    const { code, out, files } = await run(text, '--out', 'dkim.tf.json')
    expect([code, out, files]).toEqual([1, '', ['dkim.yaml']])
    expect(await run(text)).toMatchObject({ code: 1, out: '' })
    const anyway = await run(text, '--fail-on', 'never')
    expect([anyway.code, Object.keys(JSON.parse(anyway.out).resource)]).toEqual([0, ['dns_txt_record_set']])
  })

  it.each([
    ['no manifest error is passed over', manifest('rutebird', 's1'), []],
    ['no zone', manifest('', 's1'), []],
    ['a zone without id', manifest('route53', 's1'), []],
    ['a TTL that the provider refuses', `${manifest('gandi', 's1')}defaults: { ttl: 1m }\n`, []],
    ['no record', 'version: 1\n', []],
    ['an option of another form', manifest('rfc2136', 's1'), ['--zone', 'example.com']],
    ['an unknown kind', manifest('rfc2136', 's1'), ['--zone', 'example.com=nowhere']],
    ['a zone given twice', manifest('', 's1'), ['--zone', 'example.com=ovh', '--zone', 'example.com=gandi']],
    ['a zone without records', manifest('rfc2136', 's1'), ['--zone', 'example.org=ovh']],
    ['a file that Terraform does not read', manifest('rfc2136', 's1'), ['--out', 'dkim.json']],
    ['a folder that is not there', manifest('rfc2136', 's1'), ['--out', 'no/dkim.tf.json']],
  ])('ends with misuse for %s', async (_, text, argv) => {
    expect((await run(text, ...argv)).code).toBe(2)
  })

  it('never lets a private key through', async () => {
    const { privateKey } = generateKeyPairSync('ed25519')
    const secret = privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')
    for (const text of [manifest('rfc2136', 's1').replace(key, secret), manifest(`route53:${secret}`, 's1')]) {
      const { code, out, err, files } = await run(text, '--out', 'dkim.tf.json')
      expect([code, files]).toEqual([2, ['dkim.yaml']])
      expect(out + err).not.toContain(secret.slice(-30, -4))
    }
  })
})
