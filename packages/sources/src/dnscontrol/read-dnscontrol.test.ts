import { describe, expect, it } from '@jest/globals'
import { readDnscontrol } from './read-dnscontrol.js'

function linesOf(body: string, before = ''): string[] {
  const { records, findings } = readDnscontrol('dnsconfig.js', `${before}\nD("example.com", REG, ${body})\n`, {})
  return [
    ...records.map(({ owner, type, value, ttl }) =>
      [owner, type, value, ...(ttl === undefined ? [] : [ttl])].join(' '),
    ),
    ...findings.map(({ code }) => code),
  ]
}

const key = 'k._domainkey.example.com TXT'

describe('readDnscontrol()', () => {
  const rows: readonly (readonly [body: string, lines: readonly string[], before?: string])[] = [
    ['TXT("k._domainkey", "v=DKIM1; p=")', [`${key} v=DKIM1; p=`]],
    ['TXT("k._domainkey", "v=DKIM1; " + "p=", TTL("5m"))', [`${key} v=DKIM1; p= 300`]],
    ['TXT("k._domainkey", ["v=DKIM1; ", "p="])', [`${key} v=DKIM1; p=`]],
    ['TXT("k._domainkey", DKIM("v=DKIM1; p="))', [`${key} v=DKIM1; p=`]],
    ['TXT("k._domainkey", k.a.b[0])', [`${key} x`], 'const k = { a: { b: ["x"] } }'],
    ['TXT("k._domainkey", k)', [`${key} x`], 'let k; k = "x"'],
    ['[[TXT("k._domainkey", "x")], []]', [`${key} x`]],
    ['...list', [`${key} x`], 'var list = [TXT("k._domainkey", "x")]'],
    ['make("k")', [`${key} xk`], 'const make = (name, text = "x" + name) => TXT(name + "._domainkey", text)'],
    ['make("k")', [`${key} x`], 'function make(n) { if (n === "k") { return TXT(n + "._domainkey", "x") } return [] }'],
    ['make("k", "x")', [`${key} x`], 'function make() { return TXT(arguments[0] + "._domainkey", arguments[1]) }'],
    ['make({ s: "k" })', [`${key} x`], 'function make({ s }) { return TXT(s + "._domainkey", "x") }'],
    ['all', [`${key} x`], 'var all = []; for (var i = 0; i < 1; i++) { all.push(TXT("k._domainkey", "x")) }'],
    ['all', [`${key} x`], 'var all = []; for (const n of ["k"]) all.push(TXT(n + "._domainkey", "x"))'],
    ['all', [`${key} x`], 'var all = Object.keys({ k: 1 }).map(n => TXT(n + "._domainkey", "x"))'],
    ['CNAME("k._domainkey", "k.sender.test.")', ['k._domainkey.example.com CNAME k.sender.test']],
    ['CNAME("k._domainkey", "here")', ['k._domainkey.example.com CNAME here.example.com']],
    [
      'DKIM_BUILDER({ selector: "k", pubkey: "AA", keytype: "rsa", hashtypes: ["sha256"] })',
      [`${key} v=DKIM1; h=sha256; k=rsa; p=AA`],
    ],
    [`TXT(\`\${s}._domainkey\`, "x")`, [`${key} x`], 'const s = "k"'],
    ['DKIM_BUILDER({ selector: "k", label: "sub" })', ['k._domainkey.sub.example.com TXT v=DKIM1; p=']],
    ['DKIM_BUILDER({ selector: "k", pubkey: load() })', ['source/not-resolved']],
    ['M365_BUILDER("example.com", { dkim: false })', []],
    [
      'M365_BUILDER("example.com", { domainGUID: "g", initialDomain: "c.onmicrosoft.com" })',
      [
        'selector1._domainkey.example.com CNAME selector1-g._domainkey.c.onmicrosoft.com',
        'selector2._domainkey.example.com CNAME selector2-g._domainkey.c.onmicrosoft.com',
      ],
    ],
    ['TXT("k._domainkey", process.env.KEY)', ['source/not-resolved']],
    ['TXT(name + "._domainkey", "x")', ['source/not-resolved']],
    ['SPF_BUILDER({ parts: [load()] }), IGNORE("*"), A("@", ip)', []],
    ['more', ['source/not-resolved'], 'if (process.env.MORE) { var more = TXT("k._domainkey", "x") }'],
  ]
  it.each(rows.map((row) => [row[0], row] as const))('reads %s', (_, [body, lines, before]) => {
    expect(linesOf(body, before)).toEqual(lines)
  })

  it('runs nothing', () => {
    const text =
      'process.exit(1); require("fs").writeFileSync("/tmp/x", ""); D("example.com", REG, TXT("k._domainkey", "x"))'
    expect(readDnscontrol('dnsconfig.js', text, {}).records).toHaveLength(1)
  })

  it('puts what extends a name below a zone into that zone', () => {
    const text = 'D("example.com", REG); D_EXTEND("news.example.com", TXT("k._domainkey", "x"), TXT("@", "y"))'
    expect(readDnscontrol('dnsconfig.js', text, {}).records).toMatchObject([
      { owner: 'k._domainkey.news.example.com', zone: 'example.com' },
      { owner: 'news.example.com', zone: 'example.com' },
    ])
  })

  it('reads each required file once, and only files of the tree', () => {
    const files: Readonly<Record<string, string>> = {
      'a/zone.js':
        'require("../dnsconfig.js"); require("./zone.js"); D("example.com", REG, KEY, require("./data.json").more)',
      'a/data.json': '{ "more": 1 }',
    }
    const text =
      'var KEY = TXT("k._domainkey", "x"); require("./a/zone.js"); require("./a/zone.js"); require("../out.js")'
    const { records, followed } = readDnscontrol('dnsconfig.js', text, { read: (path) => files[path] })
    expect(records).toHaveLength(1)
    expect(followed).toEqual(['dnsconfig.js', 'a/zone.js'])
  })
})
