import { formatFinding } from '@dkimkit/core'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { recordKinds } from './record-kinds.testing.js'
import { styles } from './styles.testing.js'
import { terraformStyles } from './terraform-styles.testing.js'
import { readTree } from './tree/read-tree.js'
import { textTree } from './tree/tree.js'

const many = 200_000
const mention = 's._domainkey v=DKIM1'

/** Codes of what reading one file finds, within so many seconds of work. */
async function codesOf(path: string, content: string | Uint8Array, seconds = 10): Promise<string[]> {
  const started = process.cpuUsage()
  const { findings } = await readTree(textTree({ [path]: content }))
  expect(process.cpuUsage(started).user).toBeLessThan(seconds * 1_000_000)
  for (const finding of findings) expect(formatFinding(finding)).not.toMatch(/[\0-\x1f\u202e]/)
  return findings.map(({ code }) => code)
}

const bomb = [
  'a: &a ["x","x","x","x","x","x","x","x","x"]',
  ...'bcdefghi'.split('').map((name, at) => {
    const before = 'abcdefgh'[at]
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(',')}]`
  }),
  `name: ${mention}`,
  'type: TXT',
].join('\n')

describe('readTree()', () => {
  it.each<[string, string, string]>([
    ['a YAML bomb', 'a.yaml', bomb],
    ['an anchor in itself', 'a.yaml', `a: &a [*a, TXT]\nname: ${mention}\n`],
    ['YAML nested deep', 'a.yaml', `# ${mention} TXT\n${'['.repeat(many)}`],
    ['YAML of block lists nested deep', 'a.yaml', `# ${mention} TXT\n${'- '.repeat(20_000)}`],
    ['YAML of open quotes', 'a.yaml', `# ${mention} TXT\n${'a: "\n'.repeat(20_000)}`],
    ['YAML of anchors', 'a.yaml', `# ${mention} TXT\n${'&a '.repeat(20_000)}`],
    ['JSON nested deep', 'a.json', `[{"name":"${mention}","type":"TXT"},${'['.repeat(many)}`],
    ['JSON cut in half', 'a.json', `[{"name":"${mention}","type":"TXT","value":"v=DK`],
    ['HCL cut in half', 'a.tf', `resource "aws_route53_record" "x" {\n  name = "${mention}"\n  records = ["v=DK`],
    ['HCL nested deep', 'a.tf', `# ${mention}\nlocals {\n  a = ${'['.repeat(20_000)}\n}\n`],
    ['JavaScript nested deep', 'dnsconfig.js', `D("example.com", DnsProvider(${'['.repeat(many)} "${mention}"`],
    ['JavaScript cut in half', 'dnsconfig.js', `D("example.com", TXT("${mention}", "v=DK`],
  ])('tells of %s, in time', async (_, path, text) => {
    expect(await codesOf(path, text)).toContain('source/line-broken')
  })

  it.each<[string, string, string]>([
    ['brackets of HCL', 'a.tf', `# ${mention}\n${'{'.repeat(20_000)}`],
    ['operators of HCL', 'a.tf', `# ${mention}\nlocals {\n  a = 1${' + 1'.repeat(20_000)}\n}\n`],
    ['locals that double', 'a.tf', doubling()],
    ['ranges of ranges', 'a.tf', `# ${mention}\n${loops()}`],
    ['a loop without end', 'dnsconfig.js', `for (;;) { x = x + "${mention}" }\nD("example.com", REG)`],
    [
      'a function that calls itself',
      'dnsconfig.js',
      `function f(){return [f(), f()]}\nD("example.com", REG, f(), "${mention}")`,
    ],
    [
      'a text that doubles',
      'dnsconfig.js',
      `var s="${mention}";for(var i=0;i<99;i++){s=s+s}\nD("example.com", REG, TXT("a", s))`,
    ],
    [
      'lists that double',
      'dnsconfig.js',
      `var s=["${mention}"];for(var i=0;i<99;i++){s=s.concat(s)}\nD("example.com", REG, s)`,
    ],
    ['blanks', 'a.zone', `${mention}\n${' '.repeat(many)}x`],
    ['open parentheses of a zone', 'a.zone', `$ORIGIN example.com.\n; ${mention}\n${'('.repeat(many)}`],
    ['JSON of one key', 'a.json', `{"x":"${mention}"${',"a":1'.repeat(many)}}`],
    ['equals signs', 'a.yaml', `${mention}${'p = '.repeat(many)}`],
  ])('reads %s in time', async (_, path, text) => {
    await codesOf(path, text)
  })

  it('tells of a file that is too large, and reads the others', async () => {
    const { findings, records } = await readTree(
      textTree({
        'a.json': new Uint8Array(50_000_000).fill(0x20),
        'db.example.com': 's._domainkey IN TXT "v=DKIM1; p="\n',
      }),
    )
    expect(findings.map(({ code, at }) => [code, at?.file])).toEqual([['source/limit', 'a.json']])
    expect(records).toHaveLength(1)
  })

  it('tells where it stopped for their number or their size', async () => {
    const files = { 'a.yaml': 'a: 1', 'b.yaml': 'b: 1', 'c.yaml': 'c: 1' }
    for (const options of [{ mostFiles: 2 }, { mostOctets: 8 }]) {
      const { findings, opened } = await readTree(textTree(files), options)
      expect(findings.map(({ code, at }) => [code, at?.file])).toEqual([['source/limit', 'c.yaml']])
      expect(opened).toBe(2)
    }
  })

  it('leaves binary files alone, and reads what is no UTF-8, has CRLF or a byte order mark', async () => {
    const text = 's._domainkey IN TXT "v=DKIM1; p="\r\n'
    const binary = new TextEncoder().encode(`\0${text}`)
    expect((await readTree(textTree({ 'db.example.com': binary }))).records).toEqual([])
    const marked = new TextEncoder().encode(`\ufeff${text}; \r\n`)
    const broken = Buffer.concat([marked, Buffer.from([0xff, 0xfe, 0xc3])])
    for (const content of [marked, broken, Buffer.from(`\ufeff${text}`, 'utf16le')]) {
      const { records } = await readTree(textTree({ 'db.example.com': content }))
      expect(records).toMatchObject([
        { owner: 's._domainkey.example.com', value: 'v=DKIM1; p=', at: { line: 1, column: 21 } },
      ])
    }
  })

  it('reads zone files that include themselves, each other, or what is outside', async () => {
    const { records, findings } = await readTree(
      textTree({
        'self.zone': '$ORIGIN self.example.\n$INCLUDE self.zone\ns._domainkey IN TXT "v=DKIM1; p="\n',
        'one.zone': '$ORIGIN one.example.\n$INCLUDE two.zone\ns._domainkey IN TXT "v=DKIM1; p="\n',
        'two.zone': '$INCLUDE one.zone\n',
        'out.zone': '$ORIGIN out.example.\n$INCLUDE ../../../etc/passwd\ns._domainkey IN TXT "v=DKIM1; p="\n',
      }),
    )
    expect(records.map(({ owner }) => owner).sort()).toEqual(
      ['one', 'out', 'self'].map((name) => `s._domainkey.${name}.example`),
    )
    expect(findings.map(({ code, args }) => [code, 'problem' in args && args.problem])).toEqual([
      ['source/line-broken', 'include-missing'],
      ['source/line-broken', 'include-cycle'],
      ['source/line-broken', 'include-cycle'],
    ])
  })

  it('names files as they are, whatever their names hold', async () => {
    const path = 'a\n::error file=x::y/db.example.com'
    const { records } = await readTree(textTree({ [path]: 's._domainkey IN TXT "v=DKIM1; p="\n' }))
    expect(records[0]?.at?.file).toBe(path)
  })

  it('never says what a plan calls sensitive', async () => {
    const secret = 'v=DKIM1; p=c2VjcmV0c2VjcmV0c2VjcmV0'
    const after = { zone_id: 'Z1', name: 's._domainkey.example.com', type: 'TXT', ttl: 1, records: [secret] }
    for (const after_sensitive of [{ records: true }, { records: [true] }, true]) {
      const plan = {
        format_version: '1.2',
        resource_changes: [
          {
            address: 'a.b',
            mode: 'managed',
            type: 'aws_route53_record',
            change: { actions: ['create'], before: null, after, after_unknown: {}, after_sensitive },
          },
        ],
      }
      const reading = await readTree(textTree({ 'plan.json': JSON.stringify(plan) }))
      expect(JSON.stringify(reading)).not.toContain('c2VjcmV0')
    }
  })

  const texts = [...styles, ...terraformStyles].flatMap((style) =>
    recordKinds.filter((kind) => !style.without?.(kind)).map((kind) => [style.path, style.write(kind)] as const),
  )

  it('never throws, on any part of any file with anything put into it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.nat(2000),
        fc.nat(2000),
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 4 }),
          fc.constantFrom('"', '${', '}', '[', '\n', "'", '&a', '*a', '\\'),
        ),
        async ([path, text], start, length, inserted) => {
          const changed = text.slice(0, start) + inserted + text.slice(start + (length % 20))
          const { records, findings } = await readTree(textTree({ [path]: changed }))
          for (const { at } of [...records, ...findings]) expect(at?.line).toBeGreaterThan(0)
          for (const { value, type } of records) if (type === 'TXT') expect(value).not.toMatch(/[^\0-\xff]/)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('never throws, on any octets', async () => {
    const paths = fc.constantFrom(
      'a.tf',
      'a.tf.json',
      'a.yaml',
      'a.json',
      'a.zone',
      'dnsconfig.js',
      'a.hcl',
      'b',
      'x.tfvars',
    )
    await fc.assert(
      fc.asyncProperty(paths, fc.uint8Array({ maxLength: 300 }), async (path, octets) => {
        const content = Buffer.concat([Buffer.from('_domainkey '), Buffer.from(octets)])
        const { records } = await readTree(textTree({ [path]: content }))
        expect(Array.isArray(records)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

function doubling(): string {
  const locals = Array.from({ length: 60 }, (_, at) => `  a${at + 1} = "\${local.a${at}}\${local.a${at}}"`)
  return `locals {\n  a0 = "${mention}"\n${locals.join('\n')}\n}\nresource "aws_route53_record" "x" {\n  name = local.a60\n  type = "TXT"\n  records = [local.a60]\n}\n`
}

function loops(): string {
  const inner = Array.from({ length: 9 }, (_, at) => `[for i${at} in range(9999) : `).join('')
  return `resource "aws_route53_record" "x" {\n  name = "x"\n  type = "TXT"\n  records = ${inner}1${']'.repeat(9)}\n}\n`
}
