import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bin, newFolder } from './run-dkimkit.testing.js'

const root = newFolder()
const keys = JSON.parse(
  readFileSync(new URL('../../packages/core/vectors/keys.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, string>>
const [first, second] = [keys.rsa2048 ?? '', keys['rsa2048-other'] ?? '']

function git(...args: readonly string[]): void {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'gc.auto=0']
  const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
}

/** Commits files: a text writes one, undefined takes it away. */
function commit(tag: string, files: Readonly<Record<string, string | undefined>>): void {
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) rmSync(join(root, path))
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
  }
  git('add', '-A')
  git('commit', '-q', '--allow-empty', '-m', tag)
  git('tag', tag)
}

interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

function dkimkit(args: readonly string[], cwd = root): Ran {
  return spawnSync(process.execPath, [bin, ...args], { cwd, encoding: 'utf8', env: { PATH: process.env.PATH } })
}

/** The changes and the codes between two revisions. */
function diff(...args: readonly string[]): { changes: string[]; codes: string[]; verdict: string } {
  const { stdout, stderr } = dkimkit(['diff', ...args, '--json'])
  if (stdout === '') throw new Error(stderr)
  const { changes, findings, verdict } = JSON.parse(stdout) as {
    changes: { kind: string; owner: string }[]
    findings: { code: string }[]
    verdict: string
  }
  return {
    changes: changes.map(({ kind, owner }) => `${kind} ${owner.replace('._domainkey.example.com', '')}`),
    codes: findings.map(({ code }) => code),
    verdict,
  }
}

const nothing = { changes: [], codes: [], verdict: 'pass' }

function octodns(selectors: Readonly<Record<string, string>>): string {
  return Object.entries(selectors)
    .map(([name, key]) => `${name}._domainkey:\n  ttl: 3600\n  type: TXT\n  value: 'v=DKIM1\\; k=rsa\\; p=${key}'\n`)
    .join('')
}

function zone(selectors: Readonly<Record<string, string>>): string {
  const records = Object.entries(selectors).map(([name, key]) => {
    const parts = `v=DKIM1; k=rsa; p=${key}`.match(/.{1,100}/g) ?? []
    return `${name}._domainkey 3600 IN TXT ( ${parts.map((part) => `"${part}"`).join('\n  ')} )\n`
  })
  return `$ORIGIN example.com.\n${records.join('')}`
}

function terraform(selectors: Readonly<Record<string, string>>): string {
  const map = Object.entries(selectors).map(([name, key]) => `    ${name} = "${key}"\n`)
  return `locals {\n  keys = {\n${map.join('')}  }\n}\nresource "cloudflare_dns_record" "dkim" {\n  for_each = local.keys\n  zone_id  = "0123"\n  name     = "\${each.key}._domainkey.example.com"\n  type     = "TXT"\n  ttl      = 3600\n  content  = "\\"v=DKIM1; k=rsa; p=\${substr(each.value, 0, 200)}\\" \\"\${substr(each.value, 200, -1)}\\""\n}\n`
}

const path = 'zones/example.com.yaml'
beforeAll(() => {
  git('init', '-q', '-b', 'main')
  commit('empty', { 'README.md': '# DNS\n' })
  commit('add', { [path]: octodns({ s1: first }) })
  commit('rotate-add', { [path]: octodns({ s1: first, s2: second }) })
  commit('rotate-revoke', { [path]: octodns({ s1: '', s2: second }) })
  commit('rotate-remove', { [path]: octodns({ s2: second }) })
  commit('rotate-badly', { [path]: octodns({ s2: first }) })
  git('revert', '--no-edit', 'rotate-badly')
  git('tag', 'revert')
  commit('move', { [path]: undefined, 'db.example.com': zone({ s2: second }) })
  commit('terraform', { 'db.example.com': undefined, 'infra/main.tf': terraform({ s2: second }) })
  commit('reformat', {
    'infra/main.tf': terraform({ s2: second }).replaceAll('  ', '\t').replace('locals', '# keys\nlocals'),
  })
  commit('module', {
    'infra/main.tf': 'module "dkim" {\n  source = "./dkim"\n}\n',
    'infra/dkim/main.tf': terraform({ s2: second }),
  })
  commit('reuse-base', { 'zones/reuse.example.yaml': octodns({ r1: first, r2: second }) })
  commit('reuse-gone', { 'zones/reuse.example.yaml': octodns({ r2: second }) })
  commit('reuse-same', { 'zones/reuse.example.yaml': octodns({ r1: first, r2: second }) })
  git('reset', '-q', '--hard', 'reuse-gone')
  commit('reuse-other', { 'zones/reuse.example.yaml': octodns({ r1: keys.rsa3072 ?? '', r2: second }) })
  git('reset', '-q', '--hard', 'module')
  git('checkout', '-q', '-b', 'feature')
  commit('feature-add', { 'infra/dkim/main.tf': terraform({ s2: second, s3: first }) })
  git('checkout', '-q', 'main')
  commit('main-moves-on', { 'zones/example.org.yaml': octodns({ other: first }), 'dkim.yaml': 'version: 1\n' })
  git('checkout', '-q', 'feature')
  git('merge', '-q', '--no-edit', 'main')
  git('tag', 'merged')
  commit('silence', { 'dkim.yaml': 'version: 1\nrules: { record/key-short: off, change/rules-relaxed: off }\n' })
  commit('hostile', { 'zones/a\n::error::b.yaml': octodns({ s9: keys.rsa1024 ?? '' }) })
  symlinkSync('/etc/passwd', join(root, 'zones/example.net.yaml'))
  git('add', '-A')
  git('commit', '-q', '-m', 'link')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('dkimkit diff over a history', () => {
  it.each([
    ['a first selector', 'empty', 'add', ['added s1'], ['change/added'], 'pass'],
    ['a second one beside it', 'add', 'rotate-add', ['added s2'], ['change/added'], 'pass'],
    [
      'the old key revoked',
      'rotate-add',
      'rotate-revoke',
      ['changed s1'],
      ['change/revoked', 'record/key-revoked'],
      'pass',
    ],
    ['the revoked record removed', 'rotate-revoke', 'rotate-remove', ['removed s1'], [], 'pass'],
    [
      'a whole rotation',
      'add',
      'rotate-remove',
      ['removed s1', 'added s2'],
      ['change/removed', 'change/added'],
      'pass',
    ],
    [
      'a key replaced in place',
      'rotate-remove',
      'rotate-badly',
      ['changed s2'],
      ['change/key-replaced-in-place'],
      'fail',
    ],
    ['the revert', 'rotate-badly', 'revert', ['changed s2'], ['change/key-replaced-in-place'], 'fail'],
    ['the last key removed', 'add', 'empty', ['removed s1'], ['change/active-removed'], 'fail'],
  ])('judges %s', (_, base, head, changes, codes, verdict) => {
    // A tag that comes later is no descendant's ancestor: folders compare what revisions would not.
    const result = isAncestor(base, head) ? diff(base, head) : diffOfFolders(base, head)
    expect({ ...result, changes: [...result.changes].sort() }).toEqual({ changes: [...changes].sort(), codes, verdict })
  })

  it.each([
    ['a revert of a change', 'rotate-remove', 'revert'],
    ['octoDNS rewritten as a zone file', 'revert', 'move'],
    ['a zone file rewritten as Terraform', 'move', 'terraform'],
    ['Terraform reformatted', 'terraform', 'reformat'],
    ['a resource moved into a module', 'reformat', 'module'],
    ['all of these', 'rotate-remove', 'module'],
    ['a revision and itself', 'module', 'module'],
  ])('finds no change in %s, and says so in one line', (_, base, head) => {
    expect(diff(base, head)).toEqual(nothing)
    const { status, stdout, stderr } = dkimkit(['diff', base, head])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^no DKIM record changes from [^\n]+\n$/)
  })

  it('knows from the history that a selector is used again, with another key', () => {
    expect(diff('reuse-gone', 'reuse-same').codes).toEqual(['change/added'])
    expect(diff('reuse-gone', 'reuse-other').codes).toContain('change/selector-reused')
  })

  it('takes the commit at which a branch left main, not main as it is now', () => {
    const added = { changes: ['added s3'], codes: ['change/added'], verdict: 'pass' }
    expect(diff('main', 'feature-add')).toEqual(added)
    expect(diff('main', 'merged')).toEqual(added)
  })

  it('compares a revision with what is not committed yet, from any folder of the repository', () => {
    writeFileSync(join(root, 'infra/dkim/main.tf'), terraform({ s2: second }))
    try {
      // A folder says that it passes a link over.
      const codes = ['change/removed', 'source/file-skipped']
      expect(diff('hostile', '.')).toEqual({ changes: ['removed s3'], codes, verdict: 'pass' })
      const { stdout } = dkimkit(['diff', 'hostile', '.', '--json'], join(root, 'infra'))
      expect(JSON.parse(stdout).changes).toMatchObject([{ kind: 'removed', before: { at: { file: 'dkim/main.tf' } } }])
    } finally {
      git('checkout', '-q', '--', 'infra')
    }
  })

  it('changes nothing of the repository', () => {
    const before = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).stdout
    const head = readFileSync(join(root, '.git/HEAD'), 'utf8')
    diff('main', 'HEAD')
    expect(spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).stdout).toBe(before)
    expect(readFileSync(join(root, '.git/HEAD'), 'utf8')).toBe(head)
  })

  it('shows that a change silences a rule, whatever it silences', () => {
    expect(diff('merged', 'silence')).toEqual({
      changes: [],
      codes: ['change/rules-relaxed', 'change/rules-relaxed'],
      verdict: 'warn',
    })
  })

  it('lets no file name write a workflow command', () => {
    const { stdout } = dkimkit(['diff', 'silence', 'HEAD', '--output', 'github'])
    expect(stdout).toMatch(/^::notice file=zones\/a%0A%3A%3Aerror%3A%3Ab\.yaml,line=4,/)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .every((line) => /^::(?:notice|warning) file=/.test(line)),
    ).toBe(true)
  })

  it.each([
    [['--', '--output=/tmp/x', 'HEAD']],
    [['main..HEAD', 'HEAD']],
    [['nowhere', 'HEAD']],
    [['main', '']],
    [['main', 'HEAD; touch x']],
    [['main', 'HEAD\n']],
    [['main']],
    [['zones', 'infra/dkim', 'x']],
    [['main', '/']],
  ])('refuses %j', (args) => {
    const { status, stdout, stderr } = dkimkit(['diff', ...args])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^dkimkit: [^\n]+\n$/)
    expect(stderr).not.toContain('fault of dkimkit')
  })

  it('lets no folder take the place of a branch', () => {
    mkdirSync(join(root, 'main'))
    try {
      expect(dkimkit(['diff', 'main', 'HEAD']).status).toBe(2)
      expect(dkimkit(['diff', 'refs/heads/main', 'HEAD']).status).toBe(0)
    } finally {
      rmSync(join(root, 'main'), { recursive: true })
    }
  })
})

function isAncestor(base: string, head: string): boolean {
  return spawnSync('git', ['merge-base', '--is-ancestor', base, head], { cwd: root }).status === 0
}

function diffOfFolders(base: string, head: string) {
  const folders = [base, head].map((revision) => {
    const folder = newFolder()
    const { stdout } = spawnSync('git', ['archive', revision], { cwd: root })
    spawnSync('tar', ['-x', '-C', folder], { input: stdout })
    return folder
  })
  try {
    return diff(...folders)
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  }
}
