import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { codesOf, inFolder, runCommand, runJson } from '../testing-io.testing.js'

interface Read {
  readonly records: readonly { readonly owner: string; readonly at: { readonly file: string } }[]
}

const revoked = "mail._domainkey:\n  type: TXT\n  value: 'v=DKIM1\\; p='\n"
const terraform =
  'resource "aws_route53_record" "dkim" {\n  name = "s1._domainkey.example.org"\n  type = "TXT"\n  ttl = 300\n  records = ["v=DKIM1; p="]\n}\n'

function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

function inTree<T>(files: Readonly<Record<string, string | Uint8Array>>, act: (cwd: string) => Promise<T>): Promise<T> {
  return inFolder((cwd) => {
    write(cwd, files)
    return act(cwd)
  })
}

function placesOf({ records }: Read): string[] {
  return records.map(({ owner, at }) => `${at.file} ${owner}`)
}

describe('dkimkit lint, of folders', () => {
  const files = { 'zones/example.com.yaml': revoked, 'infra/dns.tf': terraform, 'README.md': revoked }

  it.each([
    ['.', 'infra/dns.tf s1._domainkey.example.org', 'zones/example.com.yaml mail._domainkey.example.com'],
    ['./zones/', 'zones/example.com.yaml mail._domainkey.example.com'],
    ['infra', 'infra/dns.tf s1._domainkey.example.org'],
  ])('reads every format of %s, each record with its file', (path, ...wanted) =>
    inTree(files, async (cwd) => {
      expect(placesOf(await runJson<Read>(['lint', path], { cwd }))).toEqual(wanted)
    }),
  )

  it('reads several paths, and what two of them hold once', () =>
    inTree(files, async (cwd) => {
      const argv = ['lint', '.', 'zones', 'zones/example.com.yaml']
      expect(placesOf(await runJson<Read>(argv, { cwd }))).toHaveLength(2)
      expect(await codesOf(argv, { cwd })).toEqual(['record/key-revoked', 'record/key-revoked'])
    }))

  it('says how many files were read', () =>
    inTree(files, async (cwd) => {
      const { err } = await runCommand(['lint', 'zones', 'infra'], { cwd })
      expect(err).toMatch(/^2 DKIM records in 2 files: /)
    }))

  it('lets the manifest nearest to the root set rules and accept', () =>
    inTree(
      {
        'zones/example.com.yaml': revoked,
        'dkim.yaml':
          'version: 1\naccept:\n  - { code: record/key-revoked, owner: mail._domainkey.example.com, until: 2026-12-31 }\n',
        'old/dkim.yaml': 'version: 1\nrules: { record/key-revoked: error }\n',
      },
      async (cwd) => {
        expect(await codesOf(['lint', '.'], { cwd })).toEqual([])
        expect((await runCommand(['lint', '.'], { cwd })).err).toContain('1 accepted')
        expect((await runCommand(['lint', 'zones'], { cwd })).code).toBe(0)
      },
    ))

  it('shows a file name that would begin a workflow command as a path', () =>
    inTree({ '::error::x.zone': '$ORIGIN example.com.\ns._domainkey IN TXT "v=DKIM2; p="\n' }, async (cwd) => {
      const { out } = await runCommand(['lint', '.'], { cwd })
      expect(out).toMatch(/^\.\/::error::x\.zone:2:\d+: s\._domainkey/)
      const { out: commands } = await runCommand(['lint', '.', '--output', 'github'], { cwd })
      expect(commands).toMatch(/^::error file=%3A%3Aerror%3A%3Ax\.zone,line=2,/)
    }))

  it.each([
    [
      'a newline in a file name',
      { 'a\n::error::b.zone': '$ORIGIN example.com.\ns._domainkey IN TXT "v=DKIM1; p="\n' },
      1,
    ],
    ['CRLF', { 'a.zone': '$ORIGIN example.com.\r\ns._domainkey IN TXT "v=DKIM1; p="\r\n' }, 1],
    ['a byte order mark', { 'a.zone': '\ufeff$ORIGIN example.com.\ns._domainkey IN TXT "v=DKIM1; p="\n' }, 1],
    [
      'invalid UTF-8',
      { 'a.zone': Buffer.from('$ORIGIN example.com.\ns\xff._domainkey IN TXT "v=DKIM1; p="\n', 'latin1') },
      1,
    ],
    [
      'a zone that includes itself',
      { 'a.zone': '$ORIGIN example.com.\n$INCLUDE a.zone\ns._domainkey IN TXT "v=DKIM1; p="\n' },
      1,
    ],
    ['HCL that is cut', { 'a.tf': terraform.slice(0, 120) }, 0],
    ['a YAML bomb', { 'a.yaml': bomb() }, 1],
    ['a plan with a sensitive value', { 'plan.json': sensitivePlan() }, 0],
  ])('ends well, in bounded time, on %s', (_, tree, records) =>
    inTree(tree, async (cwd) => {
      const started = process.cpuUsage()
      for (const output of ['text', 'github', 'sarif']) {
        const { code, out, err } = await runCommand(['lint', '.', '--output', output, '--fail-on', 'never'], { cwd })
        expect(code).toBe(0)
        expect(out + err).not.toContain('hunter2')
        if (output === 'github') expect(out).toMatch(/^(?:::(?:error|warning|notice) .*\n)*$/)
        if (output === 'text') expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
      }
      expect((await runJson<Read>(['lint', '.'], { cwd })).records).toHaveLength(records)
      expect(process.cpuUsage(started).user).toBeLessThan(10_000_000)
    }),
  )

  it('takes a private key for an error, unless git leaves it out', () => {
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    return inTree({ 'keys/a.pem': pem, 'b.pem': pem, '.gitignore': 'keys/\n' }, async (cwd) => {
      const filesOf = async () =>
        (await runJson(['lint', '.'], { cwd })).findings.map(({ at }) => (at as { file: string }).file)
      expect(await filesOf()).toEqual(['b.pem', 'keys/a.pem'])
      execFileSync('git', ['init', '-q'], { cwd })
      expect(await filesOf()).toEqual(['b.pem'])
      execFileSync('git', ['add', '-f', 'keys/a.pem'], { cwd })
      expect(await filesOf()).toEqual(['b.pem', 'keys/a.pem'])
    })
  })

  it('reads nothing behind a link that leads out, and says so', () =>
    inFolder(async (outside) => {
      write(outside, { 'secret.zone': 's._domainkey.example.com. IN TXT "v=DKIM1; p="\n' })
      await inFolder(async (cwd) => {
        symlinkSync(join(outside, 'secret.zone'), join(cwd, 'a.zone'))
        symlinkSync(outside, join(cwd, 'b'))
        const { records, findings } = await runJson<Read>(['lint', '.'], { cwd })
        expect(records).toEqual([])
        expect(findings.map(({ code }) => code)).toEqual(['source/file-skipped', 'source/file-skipped'])
      })
    }))

  it('states the limit that a file of 50 MB meets', () =>
    inTree(
      { 'large.zone': `$ORIGIN example.com.\n${'; _domainkey\n'.repeat(4_200_000)}`, 'b.yaml': '' },
      async (cwd) => {
        const started = process.cpuUsage()
        const { findings } = await runJson(['lint', '.'], { cwd })
        expect(findings).toMatchObject([{ code: 'source/limit', at: { file: 'large.zone' } }])
        expect(process.cpuUsage(started).user).toBeLessThan(5_000_000)
      },
    ))
})

/** Nine times nine times …: 3 thousand million texts. */
function bomb(): string {
  const lines = ['a0: &a0 "v=DKIM1; p="']
  for (let level = 1; level <= 10; level++) {
    lines.push(
      `a${level}: &a${level} [${Array(9)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    )
  }
  return `${lines.join('\n')}\ns._domainkey: *a10\n`
}

function sensitivePlan(): string {
  const after = { name: 's._domainkey.example.com', type: 'TXT', ttl: 300, records: ['v=DKIM1; p=hunter2'] }
  const change = { actions: ['create'], before: null, after, after_sensitive: { records: true }, after_unknown: {} }
  const resource = { address: 'aws_route53_record.a', mode: 'managed', type: 'aws_route53_record', change }
  return JSON.stringify({ format_version: '1.2', resource_changes: [resource] })
}
