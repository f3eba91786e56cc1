import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { importPublicKey, recordForms, recordOfKey } from '@dkimkit/core'
import { describe, expect, it } from '@jest/globals'
import { codesOf, inFolder, runCommand, runJson } from '../testing-io.testing.js'

interface Written {
  readonly form: string
  readonly records: readonly {
    readonly owner: string
    readonly type: string
    readonly value: string
    readonly text: string
  }[]
}

const owner = 's1._domainkey.example.com'
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ed25519 = generateKeyPairSync('ed25519')
const rsaRecord = recordOf(rsa.publicKey)
const edRecord = recordOf(ed25519.publicKey)
const passphrase = 'correct horse'
const lock = { cipher: 'aes-256-cbc', passphrase }
const env = { DKIMKIT_PASSPHRASE: passphrase }

const rsaPem = rsa.privateKey.export({ type: 'pkcs8', format: 'pem' })
const rsaBase64 = rsa.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')
const edBase64 = ed25519.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')
const locked = rsa.privateKey.export({ type: 'pkcs8', format: 'pem', ...lock })

function recordOf(key: KeyObject): string {
  return recordOfKey(importPublicKey(key.export({ type: 'spki', format: 'pem' }).toString()))
}

describe('dkimkit record --key', () => {
  it.each([
    ['PKCS#8', rsaPem, rsaRecord],
    ['PKCS#8, Ed25519', ed25519.privateKey.export({ type: 'pkcs8', format: 'pem' }), edRecord],
    ['PKCS#8 DER', rsa.privateKey.export({ type: 'pkcs8', format: 'der' }), rsaRecord],
    ['PKCS#1', rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }), rsaRecord],
    ['a raw Ed25519 seed', ed25519.privateKey.export({ type: 'pkcs8', format: 'der' }).subarray(-32), edRecord],
    ['encrypted PKCS#8', locked, rsaRecord],
    ['encrypted PKCS#8 DER', rsa.privateKey.export({ type: 'pkcs8', format: 'der', ...lock }), rsaRecord],
    ['a public key', rsa.publicKey.export({ type: 'spki', format: 'pem' }), rsaRecord],
    ['a public key, DER', rsa.publicKey.export({ type: 'spki', format: 'der' }), rsaRecord],
    ['a public key, PKCS#1', rsa.publicKey.export({ type: 'pkcs1', format: 'pem' }), rsaRecord],
    ['a public key, PKCS#1 DER', rsa.publicKey.export({ type: 'pkcs1', format: 'der' }), rsaRecord],
    ['a public Ed25519 key', ed25519.publicKey.export({ type: 'spki', format: 'pem' }), edRecord],
  ])('takes the public half of %s, from a file and from stdin', async (_, content, wanted) => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'key'), content)
      const argv = ['record', owner, '--form', 'plain', '--key']
      const ran = await runCommand([...argv, 'key'], { cwd, env })
      expect(ran).toMatchObject({ code: 0, out: `${wanted}\n` })
      const stdin = Buffer.from(content)
      expect(await runCommand([...argv, '-'], { stdin, env })).toEqual(ran)
    })
  })

  it.each([
    ['a locked key, no passphrase', locked, {}],
    ['a locked key, an empty passphrase', locked, { DKIMKIT_PASSPHRASE: '' }],
    ['a locked key, a wrong passphrase', locked, { DKIMKIT_PASSPHRASE: 'battery staple' }],
    ['nothing', '', {}],
    ['half a key', rsaPem.slice(0, 800), {}],
    [
      'a key of another kind',
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'sec1', format: 'pem' }),
      {},
    ],
    ['a record', rsaRecord, {}],
    ['octets', Buffer.alloc(5000, 0xe9), {}],
  ])('refuses %s', async (_, stdin, env) => {
    expect((await runCommand(['record', owner, '--key', '-'], { stdin, env })).code).toBe(2)
  })

  it('says where the passphrase of an encrypted key comes from', async () => {
    const { err } = await runCommand(['record', owner, '--key', '-'], { stdin: locked })
    expect(err).toContain('DKIMKIT_PASSPHRASE')
  })
})

describe('dkimkit record', () => {
  it.each(recordForms)('writes the form %s, a line feed at its end, and the same in JSON', async (form) => {
    const argv = ['record', owner, '--value', rsaRecord, '--form', form]
    const { code, out } = await runCommand(argv)
    expect(code).toBe(0)
    expect(out).toMatch(/[^\n]\n$/)
    const { records, ...rest } = await runJson<Written>(argv)
    expect(rest).toMatchObject({ form, findings: [] })
    expect(records).toMatchObject([{ owner, type: 'TXT', value: rsaRecord, text: out.trimEnd() }])
  })

  it.each([
    ['terraform:route53', 'terraform:route35'],
    ['octodns', 'octdns'],
    ['zone-parenthesised', 'zone-parenthesized'],
  ])('names the form %s where %s is asked for', async (meant, form) => {
    const { code, err } = await runCommand(['record', owner, '--revoke', '--form', form])
    expect(code).toBe(2)
    expect(err).toContain(`was ${meant} meant?`)
  })

  it.each([
    [['--revoke'], 'v=DKIM1; p=', ['record/key-revoked'], 0],
    [['--value', rsaRecord], rsaRecord, [], 0],
    [['--value=-x'], '-x', ['record/not-a-tag-list'], 1],
    [['--value', 'v=DKIM1; n=é; p='], 'v=DKIM1; n=Ã©; p=', ['record/non-ascii', 'record/key-revoked'], 1],
  ] as const)('writes, with %j, a record and judges it', async (argv, value, codes, code) => {
    const all = ['record', owner, ...argv]
    const { records, findings } = await runJson<Written>(all)
    expect(records.map((record) => record.value)).toEqual([value])
    expect(findings.map((finding) => finding.code)).toEqual(expect.arrayContaining([...codes]))
    expect((await runCommand(all)).code).toBe(code)
  })

  it('tells the findings on stderr, so that stdout is the record alone, and none with --quiet', async () => {
    const argv = ['record', owner, '--revoke']
    const loud = await runCommand(argv)
    const quiet = await runCommand([...argv, '--quiet'])
    expect(loud.out).toBe(`${owner}. 3600 IN TXT "v=DKIM1; p="\n`)
    expect(loud.err).toContain('[record/key-revoked]')
    expect(quiet).toEqual({ ...loud, err: '' })
  })

  it.each([
    ['PKCS#8', `v=DKIM1; k=rsa; p=${rsaBase64}`],
    ['Ed25519', `v=DKIM1; k=ed25519; p=${edBase64}`],
    ['PEM', rsaPem.toString()],
    ['base64 alone', rsaBase64],
    ['n=', `v=DKIM1; n=${rsaBase64}; p=`],
  ])('writes no private key (%s) into a record, in any form', async (_, value) => {
    const body = value.replace(/^.*?(?=MI|MC)/s, '').slice(30, 60)
    for (const argv of [['--json'], ['--form', 'plain'], ['--fail-on', 'never'], ['--json', '--form', 'octodns']]) {
      const { code, out, err } = await runCommand(['record', owner, `--value=${value}`, ...argv])
      expect(code).toBe(2)
      expect(out + err).not.toContain(body)
    }
  })

  it.each([
    [['--zone', 'example.com=Z1', '--form', 'terraform:route53'], '"Z1"'],
    [['--zone', 'com', '--form', 'octodns'], 's1._domainkey.example'],
    [['--ttl', '1d'], ' 86400 '],
  ])('heeds %j', async (argv, wanted) => {
    expect((await runCommand(['record', owner, '--revoke', ...argv])).out).toContain(wanted)
  })

  it.each([
    [[owner]],
    [[owner, '--revoke', '--value', 'x']],
    [[owner, '--revoke', '--key', '-']],
    [[owner, '--key', 'none']],
    [[owner, '--key', '.']],
    [['example.com', '--revoke']],
    [['_domainkey.example.com', '--revoke']],
    [['s1._domainkey', '--revoke']],
    [['', '--revoke']],
    [[owner, '--revoke', '--ttl', 'x']],
    [[owner, '--revoke', '--zone', '']],
    [[owner, '--revoke', '--zone', 'example.org', '--form', 'octodns']],
    [[owner, '--revoke', '--var', 'a=b']],
  ])('refuses %j', async (argv) => {
    expect((await runCommand(['record', ...argv])).code).toBe(2)
  })
})

describe('dkimkit record --sender', () => {
  it('writes no private key where the public one belongs', async () => {
    const argv = ['record', 'example.com', '--sender', 'google-workspace', '--var', 'selector=google']
    const { code, out, err } = await runCommand([...argv, '--var', `publicKey=${rsaBase64}`, '--json'])
    expect(code).toBe(2)
    expect(out + err).not.toContain(rsaBase64.slice(30, 60))
  })

  it('says which services nobody has confirmed, but not with --quiet', async () => {
    const key = rsaRecord.split('p=')[1]
    const argv = ['record', 'example.com', '--sender', 'marketo', '--var', 'selector=m1', '--var', `publicKey=${key}`]
    const loud = await runCommand(argv)
    expect(loud.code).toBe(0)
    expect(loud.err).toMatch(/^unconfirmed: .*\n/)
    expect((await runCommand([...argv, '--quiet'])).err).toBe('')
  })

  const sendgrid = ['record', 'example.com', '--sender', 'sendgrid']
  const variables = ['sel1=s1', 'sel2=s2', 'userId=123', 'wl=wl7'].flatMap((word) => ['--var', word])

  it('writes the DKIM records that the service asks for', async () => {
    const { records } = await runJson<Written>([...sendgrid, ...variables])
    expect(records.map(({ owner, type, value }) => [owner, type, value])).toEqual([
      ['s1._domainkey.example.com', 'CNAME', 's1.domainkey.u123.wl7.sendgrid.net'],
      ['s2._domainkey.example.com', 'CNAME', 's2.domainkey.u123.wl7.sendgrid.net'],
    ])
    expect((await runCommand([...sendgrid, ...variables])).out.split('\n')).toHaveLength(3)
  })

  it.each([
    ['none', [], ['sel1', 'sel2', 'userId', 'wl']],
    ['one that does not fit', [...variables.slice(0, -2), '--var', 'wl=evil.test'], ['wl']],
    ['one more', [...variables, '--var', 'zzz=1'], ['zzz']],
    ['no value', [...variables.slice(0, -2), '--var', 'wl'], ['--var wl']],
  ])('names, given %s, every variable that is wrong', async (_, argv, names) => {
    const { code, err } = await runCommand([...sendgrid, ...argv])
    expect(code).toBe(2)
    for (const name of names) expect(err).toContain(name)
  })

  it.each([
    ['sendgrd', 'sendgrid'],
    ['mandril', 'mandrill'],
    ['microsoft365', 'microsoft365-onmicrosoft or microsoft365-dkim-mail-microsoft'],
    ['mandri', 'mandrill or mandrill-legacy'],
  ])('names the service that %s was meant to be', async (id, meant) => {
    const { code, err } = await runCommand(['record', 'example.com', '--sender', id])
    expect(code).toBe(2)
    expect(err).toContain(`was ${meant}`)
  })

  it('finds nothing against the pair that a service asks for', async () => {
    expect(await codesOf([...sendgrid, ...variables])).toEqual([])
  })
})
