import { generateKeyPairSync } from 'node:crypto'
import { declaredRecords, type Finding, formatFinding } from '@dkimkit/core'
import * as senders from '@dkimkit/core/senders'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readManifest } from './read-manifest.js'
import { limits } from './tree/limits.js'
import { vectors } from './vectors.testing.js'

const now = new Date('2026-11-20T12:00:00Z')
const read = (content: string | Uint8Array) => readManifest(content, { now, senders })
const shortly = ({ code, at }: Finding) => `${code} ${at ? `${at.line}:${at.column}` : '-'}`

describe('readManifest()', () => {
  it.each(vectors)('says what is wrong, and where: $name', ({ text, refused, findings }) => {
    const reading = read(text.join('\n'))
    expect(reading.findings.map(shortly)).toEqual(findings)
    expect(reading.manifest === undefined).toBe(refused === true)
  })

  it.each(vectors)('puts every finding into one line of words: $name', ({ text }) => {
    for (const finding of read(text.join('\n')).findings) expect(formatFinding(finding)).toMatch(/^[^\n]{10,}$/)
  })

  it('never shows a private key', () => {
    const secrets = vectors.filter(({ name }) => name.includes('private key') || name.includes('identity'))
    expect(secrets.length).toBeGreaterThan(3)
    for (const { text } of secrets) {
      const shown = JSON.stringify(read(text.join('\n')).findings.map((finding) => [finding, formatFinding(finding)]))
      expect(shown).not.toMatch(/MC4CAQAwBQYDK2Vw|AGE-SECRET-KEY-1Q/)
    }
  })

  it('gives a private key in PEM as the only finding, wherever it stands', () => {
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const text = `version: 1\nunknown:\n${pem.replace(/^/gm, '  ')}\n`
    expect(read(text).findings.map(shortly)).toEqual(['key/private-key-file 3:3'])
  })

  it('gives every error of a file at once, those of form and those of content', () => {
    const text = [
      'versio: 1',
      'defaults: { ttl: 1x, rotation: { overlap: 2d } }',
      'domains:',
      '  example.com:',
      '    senders: { news: { service: sendgird }, more: { servic: x } }',
      '',
    ].join('\n')
    expect(read(text).findings.map(shortly)).toEqual([
      'manifest/field-unknown 1:1',
      'manifest/version-missing 1:1',
      'manifest/value-invalid 2:18',
      'manifest/overlap-short 2:43',
      'manifest/service-unknown 5:33',
      'manifest/field-missing 5:51',
      'manifest/field-unknown 5:53',
    ])
  })

  it('reads octets as UTF-8, with or without a byte order mark', () => {
    const text = 'version: 1\nkeystore: { external: { note: "é \ufffd" } }\n'
    const octets = new TextEncoder().encode(text)
    expect(read(octets).manifest?.keystore).toMatchObject({ note: 'é \ufffd' })
    expect(read(new Uint8Array([0xef, 0xbb, 0xbf, ...octets])).findings).toEqual([])
    expect(read(`\ufeff${text}x: 1\n`).findings.map(shortly)).toEqual(['manifest/field-unknown 3:1'])
  })

  it('says where a file stops being UTF-8', () => {
    const before = new TextEncoder().encode('version: 1\n# \ufffd é ')
    expect(read(new Uint8Array([...before, 0xe9, 0x0a])).findings.map(shortly)).toEqual(['manifest/syntax 2:7'])
    const utf16 = Buffer.from('\ufeffversion: 1\n', 'utf16le')
    expect(read(utf16).findings.map(shortly)).toEqual(['manifest/syntax 1:1'])
  })

  it('refuses what is too large before it is parsed', () => {
    const started = process.cpuUsage()
    const large = Buffer.alloc(50 * 1024 * 1024, 'a: &b [c]\n')
    expect(read(large).findings.map(shortly)).toEqual(['manifest/too-large 1:1'])
    expect(read(' '.repeat(limits.octets + 1)).findings.map(shortly)).toEqual(['manifest/too-large 1:1'])
    expect(process.cpuUsage(started).user).toBeLessThan(3_000_000)
  })

  it('refuses an alias bomb with the alias that goes too far', () => {
    const bomb = Array.from(
      { length: 9 },
      (_, level) =>
        `a${level}: &a${level} [${Array(10)
          .fill(level === 0 ? 'x' : `*a${level - 1}`)
          .join(', ')}]`,
    )
    const [finding] = read(bomb.join('\n')).findings
    expect(finding && shortly(finding)).toMatch(/^manifest\/too-large [67]:/)
  })

  it.each<[string, string, string]>([
    ['one line of millions of words', `x: ${'a '.repeat(4_000_000)}`, 'manifest/field-unknown'],
    ['one quoted text of megabytes', `x: "${'a'.repeat(8_000_000)}"`, 'manifest/field-unknown'],
    ['millions of items', `accept:\n${'- a\n'.repeat(3_000_000)}`, 'manifest/too-large'],
    ['as many errors as fit', `accept:\n${'- a\n'.repeat(300_000)}`, 'manifest/value-invalid'],
    [
      'the last of many names again and again',
      `${Array.from({ length: 100_000 }, (_, index) => `k${index}:\n`).join('')}${'k99999:\n'.repeat(100_000)}`,
      'manifest/field-unknown',
    ],
  ])('ends soon, and with bounded findings, on %s', (_, text, code) => {
    const started = process.cpuUsage()
    const { findings } = read(`version: 1\n${text}`)
    expect(process.cpuUsage(started).user).toBeLessThan(20_000_000)
    expect(findings[0]?.code).toBe(code)
    expect(findings.length).toBeLessThanOrEqual(limits.findings)
  })

  it('never throws, on any text near a manifest', () => {
    const [text = ''] = vectors
      .filter(({ name }) => name.startsWith('an unknown field, at each'))
      .map((vector) => vector.text.join('\n'))
    const change = fc.tuple(
      fc.nat(text.length),
      fc.nat(8),
      fc.oneof(
        fc.constantFrom('\n', '  ', '{', '}', ':', '- ', '&a ', '*a', '<<: ', '"', '\t', '#', '|', '!'),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
    )
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        let changed = text
        for (const [at, removed, put] of changes) changed = changed.slice(0, at) + put + changed.slice(at + removed)
        for (const finding of read(changed).findings) formatFinding(finding)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the model of readManifest()', () => {
  const publicKey = '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo='
  const { manifest } = read(`version: 1
defaults: { key: dual, ttl: 1h, rotation: { every: 90d, standby: false } }
keystore: { age: { recipients: [age1cwrgry5yvpxwk8th2v252nx49v0yzrk8ed4j5eeqn5n99h538rmsjmgvwg] } }
domains:
  Example.com.:
    zone: route53:Z0123456789
    streams:
      mail:
        key: ed25519
        selectors:
          mail-1: { algorithm: ed25519, publicKey: "${publicKey.slice(0, 9)} ${publicKey.slice(9)}", tags: { t: s }, state: active, since: { pending: 2026-11-01, active: 2026-11-02T09:00Z } }
          mail-0: { algorithm: ed25519, publicKey: ${publicKey}, state: revoked, since: { revoked: 2026-11-02T09:00:00.123Z } }
        removed: [20230601]
  bücher.example:
    zone: { kind: gandi, name: example }
    senders:
      news: { service: fastmail }
      bulk: { service: sendgrid, variables: { sel1: s1, sel2: s2, userId: 1234567, wl: wl } }
rules: { record/key-short: error }
accept:
  - { code: record/key-short, owner: s1._domainkey.example.com., until: 2027-03-31, reason: the vendor }
`)

  it('holds names, times and durations in one form', () => {
    const place = (line: number, column: number) => ({ file: 'dkim.yaml', line, column })
    expect(manifest).toMatchObject({
      version: 1,
      defaults: { key: 'dual', ttl: 3600, rotation: { every: 7_776_000, standby: false } },
      keystore: { kind: 'age', directory: 'keys' },
      domains: [
        {
          name: 'example.com',
          zone: { kind: 'route53', id: 'Z0123456789' },
          at: place(5, 3),
          streams: [
            {
              name: 'mail',
              key: 'ed25519',
              selectors: [
                {
                  name: 'mail-1',
                  publicKey,
                  tags: { t: 's' },
                  state: 'active',
                  since: { pending: '2026-11-01T00:00:00Z', active: '2026-11-02T09:00:00Z' },
                  at: place(11, 11),
                },
                { name: 'mail-0', state: 'revoked', since: { revoked: '2026-11-02T09:00:00Z' } },
              ],
              removed: ['20230601'],
            },
          ],
        },
        {
          name: 'xn--bcher-kva.example',
          zone: { kind: 'gandi', name: 'example' },
          senders: [{ name: 'news' }, { variables: { userId: '1234567' } }],
        },
      ],
      rules: [{ code: 'record/key-short', severity: 'error' }],
      accept: [{ owner: 's1._domainkey.example.com', until: '2027-03-31', reason: 'the vendor' }],
    })
  })

  it('declares the records that the DNS should hold, in the order of the file', () => {
    const records = manifest ? declaredRecords(manifest, senders) : []
    const own = records.filter(({ type }) => type === 'TXT')
    expect(own.map(({ owner, value, zone, at }) => `${at?.line} ${owner} ${value.slice(0, 40)} in ${zone}`)).toEqual([
      '11 mail-1._domainkey.example.com v=DKIM1; k=ed25519; t=s; p=11qYAYKxCrfVS in example.com',
      '12 mail-0._domainkey.example.com v=DKIM1; p= in example.com',
    ])
    const domain = 'xn--bcher-kva.example'
    const variables = { sel1: 's1', sel2: 's2', userId: '1234567', wl: 'wl' }
    const [fastmail, sendgrid] = ['fastmail', 'sendgrid'].map((id, index) => {
      const sender = senders.senderById(id)
      return sender ? senders.recordsFor(sender, domain, index === 0 ? {} : variables, { purposes: ['dkim'] }) : []
    })
    expect(fastmail?.length).toBeGreaterThan(2)
    const theirs = records.filter(({ type }) => type === 'CNAME')
    expect(theirs.map(({ owner, value, zone, at }) => ({ owner, value, zone, line: at?.line }))).toEqual([
      ...(fastmail ?? []).map(({ owner, value }) => ({ owner, value, zone: 'example', line: 17 })),
      ...(sendgrid ?? []).map(({ owner, value }) => ({ owner, value, zone: 'example', line: 18 })),
    ])
    expect(records.slice(0, own.length)).toEqual(own)
    expect(new Set(records.map(({ format, ttl }) => `${format} ${ttl}`))).toEqual(new Set(['dkim.yaml 3600']))
  })
})
