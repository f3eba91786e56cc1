import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { at, rsaPem } from '../check/dns-fixture.testing.js'
import { inFolder, runCommand } from '../testing-io.testing.js'

const owner = at('good')
const server = ['--server', '127.0.0.1:9']

/** runCommand() judges that nothing is printed, and one line told. */
describe('dkimkit check refuses', () => {
  it.each([
    ['nothing to check', []],
    ['a domain for an owner', ['example.com']],
    ['what is no name', ['s1._domainkey..com']],
    ['--selector without --domain', ['--selector', 's1']],
    ['a selector that is none', ['--domain', 'example.com', '--selector', 'a b']],
    ['a domain that is none', ['--domain', 'exa mple']],
    ['a name that is too long', ['--domain', `${'a.'.repeat(120)}com`, '--selector', 's1']],
    ['--json with --ndjson', [owner, '--json', '--ndjson']],
    ['--json with --resume', [owner, '--json', '--resume', 'file']],
    ['--resume of stdin', [owner, '--resume', '-']],
    ['--wait with --resume', [owner, '--wait', '1m', '--resume', 'file']],
    ['--wait with --shard', [owner, '--wait', '1m', '--shard', '1/2']],
    ['--wait for guesses', ['--domain', 'example.com', '--wait', '1m', ...server]],
    ['--public with --server', [owner, '--public', ...server]],
    ['--public with --authoritative', [owner, '--public', '--authoritative']],
    ['--zone-server without --authoritative', [owner, '--zone-server', 'example.com=127.0.0.1']],
    ['--zone-server with --wait of resolvers', [owner, '--wait', '1m', ...server, '--zone-server', 'a.test=127.0.0.1']],
    ['a zone server without zone', [owner, '--authoritative', '--zone-server', '127.0.0.1']],
    ['a zone server without server', [owner, '--authoritative', '--zone-server', 'example.com=']],
    ['a zone server of no zone', [owner, '--authoritative', '--zone-server', 'a..b=127.0.0.1']],
    ['a server that is none', [owner, '--server', '127.0.0.1:99999']],
    ['a server without address', [owner, '--server', 'nobody.invalid']],
    ['both halves of stdin', ['--input', '-', '--private-key', '-']],
    ['a private key that is not there', [owner, '--private-key', 'nothing.pem', ...server]],
    ['an input that is not there', ['--input', 'nothing.txt']],
    ['an input that is a folder', ['--input', '.']],
    ['a manifest that is not there', ['--manifest', 'nothing.yaml']],
  ])('%s', async (_, argv) => {
    expect((await runCommand(['check', ...argv])).code).toBe(2)
  })

  it.each(['', '30', '30x', '0s', '8d', '1h30m', '-5m', '1e3s', '99999999999s', 'forever'])(
    '--wait=%s',
    async (time) => {
      expect((await runCommand(['check', owner, `--wait=${time}`])).code).toBe(2)
    },
  )

  it.each(['', '0/4', '5/4', '1', 'a/b', '1/99999'])('--shard=%s', async (shard) => {
    expect((await runCommand(['check', owner, `--shard=${shard}`])).code).toBe(2)
  })

  it.each([
    ['an empty list', ''],
    ['a list of comments', '# one\n\n# two\n'],
    ['a list of domains', 'example.com\nexample.org\n'],
    ['records that are not about DKIM', 'www.example.com. 300 IN A 192.0.2.1\n'],
    ['a broken document', '{"a":'],
    ['a private key', rsaPem],
    ['octets of every kind', Buffer.from(Array.from({ length: 5000 }, (_, index) => index % 256))],
  ])('%s as --input', async (_, stdin) => {
    for (const form of [[], ['--json'], ['--ndjson']])
      expect((await runCommand(['check', '--input', '-', ...server, ...form], { stdin })).code).toBe(2)
  })

  it.each(['/dev/zero', '/dev/urandom'])('%s as --input, without reading on and on', async (path) => {
    expect((await runCommand(['check', '--input', path, ...server])).code).toBe(2)
  })

  it('a list with a line of more than 64 KiB, once it comes to it', async () => {
    const lists = [`${owner}\n${'a'.repeat(70_000)}\n`, `${owner}\n${'b'.repeat(1_000_000)}`]
    for (const stdin of lists) {
      const { code, err } = await runCommand(['check', '--input', '-', ...server], { stdin })
      expect([code, err]).toEqual([2, expect.stringContaining('has over 65536 octets')])
    }
  })

  it.each([
    ['another file', 'precious\n'],
    ['another file without line end', 'precious'],
    ['another document', '{\n  "schema": 1\n}\n'],
    ['a file with a broken line in the middle', '{"schema":{"name":"dkimkit/check-re\n{}\n'],
  ])('%s as --resume, and leaves it as it is', async (_, content) => {
    await inFolder(async (cwd) => {
      const path = join(cwd, 'file')
      writeFileSync(path, content)
      expect((await runCommand(['check', owner, '--resume', 'file', ...server], { cwd })).code).toBe(2)
      const { readFileSync } = await import('node:fs')
      expect(readFileSync(path, 'utf8')).toBe(content)
    })
  })

  it.each(['.', '/dev/full', '/dev/null', 'no/such/folder'])('%s as --resume', async (path) => {
    expect((await runCommand(['check', owner, '--resume', path, ...server])).code).toBe(2)
  })

  it('a manifest with an error', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'dkim.yaml'), 'version: 2\n')
      expect((await runCommand(['check', '--manifest', 'dkim.yaml'], { cwd })).code).toBe(2)
      writeFileSync(join(cwd, 'dkim.yaml'), 'version: 1\n')
      expect((await runCommand(['check', '--manifest', 'dkim.yaml'], { cwd })).code).toBe(2)
    })
  })
})

describe('dkimkit merge refuses', () => {
  it.each([
    ['nothing', []],
    ['a file that is not there', ['nothing']],
    ['a folder', ['.']],
  ])('%s', async (_, argv) => {
    expect((await runCommand(['merge', ...argv])).code).toBe(2)
  })

  const result = { owner, outcome: 'found', values: [], chain: [], servers: [] }
  const schema = { name: 'dkimkit/check', version: 1 }
  it.each([
    ['an empty document', '{}'],
    ['no JSON', 'hello\n'],
    ['a list', '[]'],
    ['another command', JSON.stringify({ schema: { name: 'dkimkit/lint', version: 1 }, findings: [], records: [] })],
    ['another version', JSON.stringify({ schema: { ...schema, version: 2 }, findings: [], results: [] })],
    ['a result that is none', JSON.stringify({ schema, findings: [], results: [{ ...result, outcome: 'maybe' }] })],
    ['servers that are none', JSON.stringify({ schema, findings: [], results: [{ ...result, servers: [1] }] })],
    [
      'a finding of nobody',
      JSON.stringify({
        schema,
        findings: [{ code: 'a/b', severity: 'error', message: 'm', args: {} }],
        results: [result],
      }),
    ],
    ['a broken line', `{"schema":{"name":"dkimkit/check-result","version":1}}\n`],
    ['deep JSON', '['.repeat(100_000)],
  ])('%s', async (_, stdin) => {
    expect((await runCommand(['merge', '-'], { stdin })).code).toBe(2)
  })
})
