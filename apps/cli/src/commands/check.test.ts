import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { at, ed25519, named, rsa, rsaPem, Servers, served, txt } from '../check/dns-fixture.testing.js'
import { codesOf, inFolder, runCommand, runJson } from '../testing-io.testing.js'

interface Results {
  readonly results: readonly {
    readonly owner: string
    readonly outcome: string
    readonly reason?: string
    readonly values: readonly string[]
    readonly servers: readonly { readonly server: string; readonly ms: number }[]
  }[]
  readonly guessed?: object
}

const servers = new Servers()
let ask: readonly string[] = []
let failing = ''
beforeAll(async () => {
  ask = ['--server', named(await servers.start())]
  const refusing = await servers.start()
  refusing.setFaults([{ kind: 'servfail' }])
  failing = named(refusing)
})
afterAll(() => servers.close())

describe('dkimkit check, one owner', () => {
  it.each([
    ['good', 0, 'found', []],
    ['old', 0, 'found', ['record/key-revoked']],
    ['away', 0, 'found', []],
    ['gone', 1, 'absent', ['live/absent']],
    ['two', 1, 'multiple', ['live/multiple']],
    ['lost', 1, 'absent', ['live/cname-dangling']],
    ['host', 1, 'absent', ['live/wrong-type']],
    ['twice', 1, 'absent', ['live/absent', 'live/doubled-owner']],
    ['evil', 1, 'found', expect.arrayContaining(['record/key-not-base64'])],
    ['leak', 1, 'found', expect.arrayContaining(['record/key-is-private'])],
  ])('%s ends with %i', async (selector, code, outcome, codes) => {
    const argv = ['check', at(selector), ...ask]
    const { results, findings } = await runJson<Results>(argv)
    expect(results.map((result) => [result.owner, result.outcome])).toEqual([[at(selector), outcome]])
    expect(findings.map((finding) => finding.code)).toEqual(codes)
    expect((await runCommand(argv)).code).toBe(code)
  })

  it('ends with 3 when it could not be asked for, and with 1 where --fail-on says so', async () => {
    const argv = ['check', at('good'), '--server', failing]
    expect((await runCommand(argv)).code).toBe(3)
    expect((await runJson<Results>(argv)).results).toMatchObject([{ outcome: 'unavailable' }])
    expect((await runCommand([...argv, '--fail-on', 'warning'])).code).toBe(1)
    expect((await runCommand([...argv, '--fail-on', 'never'])).code).toBe(3)
  })

  it.each(['https://127.0.0.1:9/dns-query', 'tls://127.0.0.1:9'])('takes %s for a server', async (server) => {
    const { results } = await runJson<Results>(['check', at('good'), '--server', server])
    expect(results).toMatchObject([{ outcome: 'unavailable', servers: [{ server }] }])
  })

  it('takes a name in any letter case, with its final dot', async () => {
    const { results } = await runJson<Results>(['check', `${at('GOOD').toUpperCase()}.`, ...ask])
    expect(results).toMatchObject([{ owner: at('good'), outcome: 'found' }])
  })

  it('gives results in the order of the arguments', async () => {
    const selectors = ['two', 'good', 'gone', 'lost', 'away', 'old']
    const { results } = await runJson<Results>(['check', ...selectors.map(at), ...ask])
    expect(results.map(({ owner }) => owner)).toEqual(selectors.map(at))
  })

  it('takes --domain with each --selector', async () => {
    const { results } = await runJson<Results>([
      ...['check', '--domain', 'example.com', '--selector', 'good', '--selector', 'old'],
      ...ask,
    ])
    expect(results.map(({ owner }) => owner)).toEqual([at('good'), at('old')])
  })

  it('shows no private key that somebody published, in any form', async () => {
    for (const form of [[], ['--json'], ['--ndjson']]) {
      const { out } = await runCommand(['check', at('leak'), ...ask, ...form])
      expect(out).not.toContain('AAECAwQFBgc')
      expect(out).toContain(at('leak'))
    }
  })
})

describe('dkimkit check, for people', () => {
  it('prints one line for a selector that is well, and the sum on stderr', async () => {
    const { out, err } = await runCommand(['check', at('good'), at('away'), ...ask])
    expect(out.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^ok +good\._domainkey\.example\.com .*rsa 2048.*TTL 300.*127\.0\.0\.1:\d+$/),
      expect.stringMatching(/^ok +away\._domainkey\.example\.com .*rsa 2048.* by good\._domainkey\.example\.com/),
    ])
    expect(err).toMatch(/^2 owners: 2 found;[^\n]*\n$/)
    expect((await runCommand(['check', at('good'), ...ask, '--quiet'])).err).toBe('')
  })

  it.each(['gone', 'two', 'lost', 'host', 'twice'])(
    'tells the story of %s: asked, answer, meaning, what to do',
    async (selector) => {
      const { out } = await runCommand(['check', at(selector), ...ask])
      expect(out).toMatch(/^error /)
      for (const label of ['asked', 'answer', 'means', 'do']) expect(out).toMatch(new RegExp(`^  ${label} `, 'm'))
    },
  )

  it('names who said what when servers differ, and puts those together that agree', async () => {
    const [one, two, three] = [
      await servers.start(),
      await servers.start(),
      await servers.start([txt('good', ed25519)]),
    ]
    const all = [one, two, three].flatMap((server) => ['--server', named(server)])
    const { out, code } = await runCommand(['check', at('good'), ...all])
    expect(code).toBe(1)
    const answers = out.split('\n').filter((line) => line.startsWith('  answer'))
    expect(answers).toHaveLength(2)
    expect(answers[0]).toMatch(new RegExp(`rsa 2048.*${named(one)}.*${named(two)}`))
    expect(answers[1]).toMatch(new RegExp(`ed25519.*${named(three)}`))
  })

  it('prints no control character that stands in a record', async () => {
    const { out } = await runCommand(['check', at('evil'), at('lost'), ...ask])
    expect(out.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })

  it('calls nothing well that could not be asked for, even where the rules are silent about it', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'dkim.yaml'), 'version: 1\nrules: { live/unavailable: off }\n')
      const { out, code } = await runCommand(['check', at('good'), '--manifest', 'dkim.yaml', '--server', failing], {
        cwd,
      })
      expect([out, code]).toEqual([expect.stringMatching(/^warning /), 3])
    })
  })

  it('colours on a terminal only', async () => {
    const argv = ['check', at('gone'), at('good'), ...ask]
    expect((await runCommand(argv, { terminal: { out: true, err: false } })).out).toContain('\u001b[')
    expect((await runCommand(argv)).out).not.toContain('\u001b[')
  })
})

describe('dkimkit check --domain alone', () => {
  const usual = [
    txt('default', rsa),
    txt('s1', ed25519),
    { owner: at('k1'), type: 'CNAME', value: 'nobody.example.com' },
  ]
  const guess = ['check', '--domain', 'example.com']

  it('tries the usual selectors, says so, and reports none that is absent', async () => {
    const server = ['--server', named(await servers.start(usual))]
    const { results, findings, guessed } = await runJson<Results>([...guess, ...server])
    expect(results.map(({ owner }) => owner)).toEqual(['default', 'k1', 's1'].map(at))
    expect(findings.map(({ code, owner }) => [code, owner])).toEqual([['live/cname-dangling', at('k1')]])
    expect(guessed).toMatchObject({ tried: expect.any(Number), wildcard: 0, unavailable: 0 })
    const { tried, absent } = guessed as { tried: number; absent: number }
    expect(tried - absent).toBe(3)
    expect((await runCommand([...guess, ...server])).err).toContain('guess')
  })

  it('counts what only a wildcard answers', async () => {
    const wildcard = { owner: '*._domainkey.example.com', type: 'TXT', value: 'v=DKIM1; p=' }
    const server = ['--server', named(await servers.start([wildcard, txt('s1', ed25519)]))]
    const { results, guessed } = await runJson<Results>([...guess, ...server])
    expect(results.map(({ owner }) => owner)).toEqual([at('s1')])
    expect(guessed).toMatchObject({ absent: 0, wildcard: expect.any(Number) })
  })

  it('ends with 3 where it met nothing: that proves nothing', async () => {
    const server = ['--server', named(await servers.start([]))]
    expect((await runCommand([...guess, ...server])).code).toBe(3)
    expect((await runJson<Results>([...guess, '--server', failing])).guessed).toMatchObject({ absent: 0 })
  })
})

describe('dkimkit check, compared', () => {
  const manifest = (more = ''): string =>
    [
      'version: 1',
      'defaults: { rotation: { overlap: 7d } }',
      'domains:',
      '  example.com:',
      '    streams:',
      '      mail:',
      '        selectors:',
      `          good: { algorithm: rsa-2048, publicKey: ${rsa.split('p=')[1]}, state: active, since: { active: 2026-11-01T00:00:00Z } }`,
      `          gone: { algorithm: rsa-2048, publicKey: ${rsa.split('p=')[1]}, state: pending, since: { pending: 2026-11-01T00:00:00Z } }`,
      more,
    ].join('\n')

  it('judges by the state, the rules and the acceptances of the manifest', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'dkim.yaml'), manifest())
      const argv = ['check', '--manifest', 'dkim.yaml', ...ask]
      expect(await codesOf(argv, { cwd })).toEqual(['live/not-yet'])
      writeFileSync(join(cwd, 'dkim.yaml'), manifest('rules: { live/not-yet: off }'))
      expect(await codesOf(argv, { cwd })).toEqual([])
      writeFileSync(join(cwd, 'dkim.yaml'), manifest('rules: { live/not-yet: error }'))
      expect((await runCommand(argv, { cwd })).code).toBe(1)
      writeFileSync(
        join(cwd, 'dkim.yaml'),
        manifest(`accept: [{ code: live/not-yet, owner: ${at('gone')}, until: 2027-01-01, reason: x }]`),
      )
      expect(await codesOf(argv, { cwd })).toEqual([])
      // As an input it names what to ask for, and no more.
      expect(await codesOf(['check', '--input', 'dkim.yaml', ...ask], { cwd })).toEqual(['live/not-yet'])
    })
  })

  it('names a TTL over the overlap of the rotation', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'dkim.yaml'), manifest())
      const records = served.map((record) => ({ ...record, ttl: 700_000 }))
      const server = ['--server', named(await servers.start(records))]
      expect(await codesOf(['check', '--manifest', 'dkim.yaml', ...server], { cwd })).toContain('live/ttl')
    })
  })

  it('compares with the records of a file, and of stdin', async () => {
    const stdin = `${at('good')}\t${ed25519}\n${at('old')}\tv=DKIM1; p=\nwww.example.com\tnothing\n`
    const { results, findings } = await runJson<Results>(['check', '--input', '-', ...ask], { stdin })
    expect(results.map(({ owner }) => owner)).toEqual([at('good'), at('old')])
    expect(findings.map(({ code, owner }) => [code, owner])).toEqual([
      ['live/differs', at('good')],
      ['record/key-revoked', at('old')],
    ])
  })

  it('tells whether a private key fits what is published', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'key.pem'), rsaPem)
      const codes = async (selector: string): Promise<string[]> =>
        codesOf(['check', at(selector), '--private-key', 'key.pem', ...ask], { cwd })
      expect(await codes('good')).toEqual([])
      expect(await codes('old')).toContain('live/private-key-mismatch')
    })
  })
})
