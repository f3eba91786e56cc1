import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { codesOf, inFolder, type RunOptions, runCommand, runJson } from '../testing-io.testing.js'

interface Read {
  readonly findings: readonly { readonly code: string; readonly owner?: string; readonly at?: object }[]
  readonly records: readonly {
    readonly owner: string
    readonly type: string
    readonly value: string
    readonly ttl?: number
    readonly format: string
    readonly sender?: string
    readonly key?: object
    readonly at?: { readonly line: number; readonly column: number }
  }[]
}

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .publicKey.export({ type: 'spki', format: 'der' })
  .toString('base64')
const good = `v=DKIM1; k=rsa; p=${key}`
const owner = 's1._domainkey.example.com'

const zone = [
  '$ORIGIN example.com.',
  '$TTL 1h',
  '@ IN SOA ns.example.com. admin.example.com. 1 2 3 4 5',
  `s1._domainkey 300 IN TXT ( "${good.slice(0, 200)}"`,
  `  "${good.slice(200)}" )`,
  's2._domainkey IN TXT "v=DKIM1; p="',
  's3._domainkey IN CNAME s3.domainkey.u123.wl7.sendgrid.net.',
  'www IN A 192.0.2.1',
  '',
].join('\n')

describe('dkimkit lint', () => {
  it.each([
    ['a value', good, 'lines', ''],
    ['a value, CRLF and a mark at the start', `\ufeff${good}\r\n`, 'lines', ''],
    ['an owner and a value', `${owner}\t${good}\n`, 'lines', owner],
    ['an owner with its final dot', `${owner}.\t${good}\n`, 'lines', owner],
    ['a zone file', `${owner}. 300 IN TXT "${good.slice(0, 200)}" "${good.slice(200)}"\n`, 'zone', owner],
    ['what dig prints', `${owner}.\t300\tIN\tTXT\t"${good.slice(0, 255)}" "${good.slice(255)}"\n`, 'zone', owner],
    ['JSON, an object', JSON.stringify({ [owner]: good }), 'json', owner],
    ['JSON, a list', JSON.stringify([{ owner, type: 'TXT', value: good }]), 'json', owner],
    ['JSON, records', JSON.stringify({ records: [{ name: owner, type: 'TXT', values: [good] }] }), 'json', owner],
  ])('reads %s, told or not what it is', async (_, stdin, format, wanted) => {
    for (const argv of [['lint'], ['lint', '-'], ['lint', '--format', format]]) {
      const { records, findings } = await runJson<Read>(argv, { stdin })
      expect(findings).toEqual([])
      expect(records).toMatchObject([
        { owner: wanted, type: 'TXT', value: good, format, key: { type: 'rsa', bits: 2048 } },
      ])
    }
  })

  it('reads a zone file: each record with its line, its TTL and its sender', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'db'), zone)
      const { records, findings } = await runJson<Read>(['lint', 'db'], { cwd })
      expect(records.map(({ owner, type, ttl, at, sender }) => [owner, type, ttl, at?.line, sender])).toEqual([
        [owner, 'TXT', 300, 4, undefined],
        ['s2._domainkey.example.com', 'TXT', 3600, 6, undefined],
        ['s3._domainkey.example.com', 'CNAME', 3600, 7, 'sendgrid'],
      ])
      expect(findings.map(({ code, owner, at }) => [code, owner, at])).toEqual([
        ['record/key-revoked', 's2._domainkey.example.com', { file: 'db', line: 6, column: 22 }],
        ['owner/pair-incomplete', 's3._domainkey.example.com', { file: 'db', line: 7, column: 1 }],
      ])
    })
  })

  it('takes relative names for those of --zone', async () => {
    const stdin = 's1._domainkey 300 IN TXT "v=DKIM1; p="\n'
    const { records } = await runJson<Read>(['lint', '--zone', 'example.org', '--format', 'zone'], { stdin })
    expect(records.map((record) => record.owner)).toEqual(['s1._domainkey.example.org'])
  })

  it('judges several files as one set', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'a'), `a._domainkey.example.com\t${good}\n`)
      writeFileSync(join(cwd, 'b'), `b._domainkey.example.org\t${good}\n`)
      expect(await codesOf(['lint', 'a'], { cwd })).toEqual([])
      expect(await codesOf(['lint', 'a', 'b'], { cwd })).toEqual(['key/shared'])
      const stdin = `c._domainkey.example.net\t${good}\n`
      expect(await codesOf(['lint', 'a', '-'], { cwd, stdin })).toEqual(['key/shared'])
    })
  })

  it('prints each record with its place and its findings below it, and the sum on stderr', async () => {
    const stdin = `${owner}\tv=DKIM1; p=\nt._domainkey.example.com\tv=DKIM1; t=y; p=${key}\nu._domainkey.example.com\t${good.replace(key, other)}\n`
    const { out, err } = await runCommand(['lint'], { stdin })
    expect(out.replace(/^( {2}\w+ +).* \[/gm, '$1[')).toBe(
      [
        'stdin:1:27: s1._domainkey.example.com  revoked (p=)',
        '  notice  [record/key-revoked]',
        'stdin:2:26: t._domainkey.example.com  RSA 2048',
        '  warning [record/flag-testing]',
        'stdin:3:26: u._domainkey.example.com  RSA 2048',
        '',
      ].join('\n'),
    )
    expect(err.split('\n')).toHaveLength(2)
    expect(await runCommand(['lint', '--quiet'], { stdin })).toMatchObject({ out, err: '' })
  })

  it('says so when there is no record to judge', async () => {
    const { code, out, err } = await runCommand(['lint'], { stdin: '\n' })
    expect([code, out]).toEqual([0, ''])
    expect(err).not.toContain('nothing to say against')
    expect((await runCommand(['lint', '.'])).code).toBe(0)
    expect(await runJson<Read>(['lint'])).toMatchObject({ findings: [], records: [] })
  })

  it.each([
    [['nothing']],
    [['.', '--format', 'zone']],
    [['--output', 'xml', '-']],
    [['--output', 'sarif', '--json', '-']],
    [['--server', '127.0.0.1', '-']],
    [['--format', 'toml', '-']],
    [['--format', '', '-']],
    [['--zone', 'a..b', '-']],
    [['-', 'nothing']],
  ])('refuses %j', async (argv) => {
    expect((await runCommand(['lint', ...argv])).code).toBe(2)
  })

  it.each([
    ['octets of every kind', Buffer.from(Array.from({ length: 5000 }, (_, index) => index % 256))],
    ['a public key in DER', publicKey.export({ type: 'spki', format: 'der' })],
    ['a line of a million characters', `${owner}\tv=DKIM1; p=${'A'.repeat(1_000_000)}`],
    ['ten thousand tags', `${owner}\t${good}${'; zz=1'.repeat(10_000)}`],
    ['broken JSON', '{"a":'],
    ['JSON of nothing', '[]'],
    ['deep JSON', '['.repeat(100_000)],
    ['names of the prototype', '{"__proto__":"v=DKIM1; p=","constructor":["v=DKIM1; p="]}'],
    ['control characters', `\u001b[31m._domainkey.example.com\tv=DKIM1; p=\u001b]0;x\u0007\n`],
  ])('ends well, and printably, on %s', async (_, stdin) => {
    const { code, out } = await runCommand(['lint', '--fail-on', 'never'], { stdin })
    expect(code).toBe(0)
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    await runJson(['lint'], { stdin })
  })
})

describe('dkimkit lint, of a private key', () => {
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')
  const pkcs1 = privateKey.export({ type: 'pkcs1', format: 'der' }).toString('base64')
  const split = pkcs8.replace(/.{200}/g, '$&" "')

  it.each([
    ['its own file', pem],
    ['its own file, in DER', privateKey.export({ type: 'pkcs8', format: 'der' })],
    ['a value', `v=DKIM1; k=rsa; p=${pkcs8}`],
    ['a value, PKCS#1', `${owner}\tv=DKIM1; p=${pkcs1}`],
    ['a note', `v=DKIM1; n=${pkcs8}; p=`],
    ['its base64 alone', pkcs8],
    ['a zone file', `${owner}. IN TXT ("v=DKIM1; p=${split}")`],
    ['JSON', JSON.stringify([{ owner, type: 'TXT', value: `v=DKIM1; p=${pkcs8}` }])],
    ['JSON, an object', JSON.stringify({ [owner]: `v=DKIM1; p=${pkcs8}` })],
    ['PEM in JSON', JSON.stringify({ [owner]: pem })],
  ])('is told and never shown: %s', async (_, stdin) => {
    await inFolder(async (cwd) => {
      // What runCommand() looks for in all that is printed.
      writeFileSync(join(cwd, 'key.pem'), pem)
      writeFileSync(join(cwd, 'key1.pem'), privateKey.export({ type: 'pkcs1', format: 'pem' }))
      const options: RunOptions = { cwd, stdin }
      const codes = await codesOf(['lint'], options)
      expect(codes).toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:record\/key-is-private|key\/private-key-file)$/)]),
      )
      expect((await runCommand(['lint'], options)).code).toBe(1)
    })
  })

  it('is found in a file that is named, too', async () => {
    await inFolder(async (cwd) => {
      mkdirSync(join(cwd, 'keys'))
      writeFileSync(join(cwd, 'keys/a.pem'), pem)
      expect(await codesOf(['lint', 'keys/a.pem'], { cwd })).toEqual(['key/private-key-file'])
    })
  })
})
