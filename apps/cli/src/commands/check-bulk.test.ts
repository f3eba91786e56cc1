import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { TestServer } from '@dkimkit/dns/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { at, ed25519, named, rsa, Servers, txt } from '../check/dns-fixture.testing.js'
import { inFolder, runCommand, runJson } from '../testing-io.testing.js'

interface Line {
  readonly schema: { readonly name: string }
  readonly owner?: string
  readonly outcome?: string
  readonly findings?: readonly { readonly code: string; readonly owner: string }[]
}
interface Whole {
  readonly results: readonly { readonly owner: string; readonly servers: readonly object[] }[]
  readonly shards?: object
  readonly skipped?: number
  readonly interrupted?: true
}

const count = 60
const selectors = Array.from({ length: count }, (_, index) => `n${index}`)
/** One in ten is missing. */
const records = selectors.flatMap((selector, index) =>
  index % 10 === 3 ? [] : [txt(selector, index % 2 ? rsa : ed25519)],
)
const list = `\ufeff# owners\n\n${selectors.map(at).join('\r\n')}\n`

const servers = new Servers()
let ask: readonly string[] = []
beforeAll(async () => {
  ask = ['--server', named(await servers.start(records))]
})
afterAll(() => servers.close())

function linesOf(text: string): Line[] {
  return text === ''
    ? []
    : text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
}

/** Results without the times that differ from run to run, in one order. */
function comparable({ results }: Whole): string[] {
  const timeless = (server: object): object => ({ ...server, ms: 0 })
  return results.map((result) => JSON.stringify({ ...result, servers: result.servers.map(timeless) })).sort()
}

/** Waits until a server has been asked, and then through many turns of the event loop nothing more. */
async function untilQuiet(server: TestServer): Promise<void> {
  let asked = 0
  for (let turns = 0; turns < 30; turns++) {
    await setTimeout(10)
    if (server.queries === asked && asked > 0) continue
    asked = server.queries
    turns = 0
  }
}

describe('dkimkit check --input of a list', () => {
  it('asks for every line, and passes over comments and empty lines', async () => {
    const argv = ['check', '--input', '-', '--ndjson', ...ask]
    const { out, code } = await runCommand(argv, { stdin: list })
    expect(code).toBe(1)
    const lines = linesOf(out)
    expect(lines.map(({ owner }) => owner).sort()).toEqual(selectors.map(at).sort())
    expect(lines.filter(({ outcome }) => outcome === 'absent')).toHaveLength(count / 10)
    for (const { owner, findings } of lines) for (const finding of findings ?? []) expect(finding.owner).toBe(owner)
  })

  it('reads the same from a file, in every form', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'list'), list)
      const { results, findings } = await runJson<Whole>(['check', '--input', 'list', ...ask], { cwd })
      expect(results).toHaveLength(count)
      expect(findings).toHaveLength(count / 10)
      const { out, err } = await runCommand(['check', '--input', 'list', ...ask], { cwd })
      expect(out.match(/^ok /gm)).toHaveLength((count / 10) * 9)
      expect(err).toMatch(/^60 owners: 54 found, 6 absent; 6 errors\n$/)
    })
  })

  it('passes over lines that name no owner, tells the first ones, and ends with 3', async () => {
    const bad = Array.from({ length: 30 }, (_, index) => `no-owner-${index}.example.com`)
    const stdin = [at('n0'), ...bad, 'x'.repeat(65_536), at('n1'), ''].join('\n')
    const argv = ['check', '--input', '-', ...ask]
    const { out, err, code } = await runCommand(argv, { stdin })
    expect([out.match(/^ok /gm)?.length, code]).toEqual([2, 3])
    expect(err.match(/^-:\d+: 'no-owner-/gm)).toHaveLength(10)
    expect(err).toContain('31 lines')
    expect((await runJson<Whole>(argv, { stdin })).skipped).toBe(31)
  })

  it('asks for named owners too', async () => {
    const argv = ['check', at('n5'), '--input', '-', '--ndjson', ...ask]
    const { out } = await runCommand(argv, { stdin: `${at('n7')}\n` })
    expect(
      linesOf(out)
        .map(({ owner }) => owner)
        .sort(),
    ).toEqual([at('n5'), at('n7')])
  })

  it('prints what was done when it is interrupted, as a whole document', async () => {
    const slow = await servers.start(records)
    slow.setFaults(selectors.slice(40).map((selector) => ({ kind: 'drop', name: at(selector) })))
    const answered = selectors.slice(0, 40).map(at)
    for (const form of ['--json', '--ndjson', '--quiet']) {
      const abort = new AbortController()
      const argv = ['check', '--input', '-', '--server', named(slow), form]
      const onOutput = (printed: { readonly out: string }): void => {
        if (answered.every((owner) => printed.out.includes(owner))) abort.abort()
      }
      const { out, err } = await runCommand(argv, { stdin: list, signal: abort.signal, onOutput })
      if (form === '--json') {
        const { results, interrupted } = JSON.parse(out)
        expect([results.length, interrupted]).toEqual([40, true])
      } else expect(out.match(/n\d+\._domainkey/g)?.length).toBeGreaterThanOrEqual(40)
      if (form !== '--quiet') expect(err).toContain('40 owners')
    }
  })

  it('prints in order what is known from the start, also when it is interrupted', async () => {
    const slow = await servers.start(records)
    slow.setFaults([{ kind: 'drop', name: at('n1') }])
    const abort = new AbortController()
    void untilQuiet(slow).then(() => abort.abort())
    const argv = ['check', ...['n2', 'n1', 'n4', 'n0'].map(at), '--server', named(slow)]
    const { out } = await runCommand(argv, { signal: abort.signal })
    expect([...out.matchAll(/^ok +(n\d)/gm)].map(([, name]) => name)).toEqual(['n2', 'n4', 'n0'])
  })
})

describe('dkimkit check --resume', () => {
  it('begins a file, goes on with one, and counts the whole', async () => {
    await inFolder(async (cwd) => {
      const resume = ['check', '--input', 'list', '--resume', 'done', ...ask]
      writeFileSync(join(cwd, 'list'), list)
      const first = await runCommand(resume, { cwd })
      expect([first.out, first.code]).toEqual(['', 1])
      const whole = readFileSync(join(cwd, 'done'), 'utf8')
      expect(linesOf(whole)).toHaveLength(count)
      // What is there is not asked for again.
      const again = await runCommand(['check', '--input', 'list', '--resume', 'done', '--server', '127.0.0.1:9'], {
        cwd,
      })
      expect(again).toEqual(first)
      expect(readFileSync(join(cwd, 'done'), 'utf8')).toBe(whole)
      // Torn anywhere in its last line, it ends as if nothing had happened.
      const [last = ''] = whole.trimEnd().split('\n').slice(-1)
      const kept = whole.slice(0, -last.length - 1)
      for (const torn of ['', last.slice(0, 1), last.slice(0, 60), last.slice(0, -1), last]) {
        writeFileSync(join(cwd, 'done'), kept + torn)
        expect((await runCommand(resume, { cwd })).code).toBe(1)
        const now = linesOf(readFileSync(join(cwd, 'done'), 'utf8'))
        expect(now.map(({ owner }) => owner).sort()).toEqual(selectors.map(at).sort())
      }
    })
  })

  it('goes on with what --ndjson printed', async () => {
    await inFolder(async (cwd) => {
      const { out } = await runCommand(['check', '--input', '-', '--ndjson', ...ask], { stdin: list })
      const half = linesOf(out).slice(0, count / 2)
      writeFileSync(join(cwd, 'done'), half.map((line) => `${JSON.stringify(line)}\n`).join(''))
      const { err } = await runCommand(['check', '--input', '-', '--resume', 'done', ...ask], { cwd, stdin: list })
      expect(err).toMatch(/^60 owners: /)
      expect(linesOf(readFileSync(join(cwd, 'done'), 'utf8'))).toHaveLength(count)
    })
  })

  it('refuses the file of another shard', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'list'), list)
      const resume = ['check', '--input', 'list', '--resume', 'done', ...ask]
      await runCommand([...resume, '--shard', '1/2'], { cwd })
      expect((await runCommand([...resume, '--shard', '2/2'], { cwd })).code).toBe(2)
      expect((await runCommand(resume, { cwd })).code).toBe(2)
      expect((await runCommand([...resume, '--shard', '1/2'], { cwd })).code).toBe(1)
    })
  })
})

describe('dkimkit check --shard and dkimkit merge', () => {
  async function shards(cwd: string, total: number, form: string): Promise<string[]> {
    writeFileSync(join(cwd, 'list'), list)
    const files: string[] = []
    for (let index = 1; index <= total; index++) {
      const argv = ['check', '--input', 'list', '--shard', `${index}/${total}`, form, ...ask]
      const { out } = await runCommand(argv, { cwd })
      writeFileSync(join(cwd, `shard-${index}`), out)
      files.push(`shard-${index}`)
    }
    return files
  }

  it.each(['--ndjson', '--json'])('of %s come to the same as the whole run', async (form) => {
    await inFolder(async (cwd) => {
      const files = await shards(cwd, 4, form)
      const whole = await runJson<Whole>(['check', '--input', 'list', ...ask], { cwd })
      const merged = await runJson<Whole>(['merge', ...files], { cwd })
      expect(comparable(merged)).toEqual(comparable(whole))
      expect(merged.findings.map(({ owner }) => owner).sort()).toEqual(whole.findings.map(({ owner }) => owner).sort())
      expect(merged.shards).toEqual({ count: 4, present: [1, 2, 3, 4], missing: [] })
      expect((await runCommand(['merge', ...files], { cwd })).code).toBe(1)
      expect((await runCommand(['merge', ...files, '--fail-on', 'never'], { cwd })).code).toBe(0)
    })
  })

  it('says which shards are missing, and then is no clean run', async () => {
    await inFolder(async (cwd) => {
      const [one = '', , three = ''] = await shards(cwd, 4, '--ndjson')
      const argv = ['merge', three, one, '--fail-on', 'never']
      const { code, err } = await runCommand(argv, { cwd })
      expect(code).toBe(3)
      expect(err).toMatch(/2, 4 of 4\n$/)
      expect((await runJson<Whole>(argv, { cwd })).shards).toEqual({ count: 4, present: [1, 3], missing: [2, 4] })
    })
  })

  it.each([
    ['torn', (text: string) => text.slice(0, -30)],
    ['without its end', (text: string) => text.split('\n').slice(0, -2).join('\n')],
    ['with a result less', (text: string) => text.slice(text.indexOf('\n') + 1)],
  ])('takes a shard that is %s for not finished', async (_, damage) => {
    await inFolder(async (cwd) => {
      const files = await shards(cwd, 2, '--ndjson')
      writeFileSync(join(cwd, 'shard-2'), damage(readFileSync(join(cwd, 'shard-2'), 'utf8')))
      const { code, err } = await runCommand(['merge', ...files, '--fail-on', 'never'], { cwd })
      expect(code).toBe(3)
      expect(err).toContain('shard-2')
    })
  })

  it('counts an owner once that two files bring', async () => {
    await inFolder(async (cwd) => {
      const [one = '', two = ''] = await shards(cwd, 2, '--ndjson')
      expect((await runJson<Whole>(['merge', one, two, one], { cwd })).results).toHaveLength(count)
    })
  })

  it('takes a shard without owners for finished', async () => {
    await inFolder(async (cwd) => {
      const shard = (index: number): readonly string[] => [
        'check',
        at('n0'),
        '--shard',
        `${index}/5`,
        '--ndjson',
        ...ask,
      ]
      const files: string[] = []
      for (const index of [1, 2, 3, 4, 5]) {
        writeFileSync(join(cwd, `${index}`), (await runCommand(shard(index), { cwd })).out)
        files.push(`${index}`)
      }
      const { results, shards } = await runJson<Whole>(['merge', ...files], { cwd })
      expect([results.length, shards]).toEqual([1, { count: 5, present: [1, 2, 3, 4, 5], missing: [] }])
    })
  })

  it('refuses shards of different runs', async () => {
    await inFolder(async (cwd) => {
      await shards(cwd, 3, '--ndjson')
      writeFileSync(join(cwd, 'three'), readFileSync(join(cwd, 'shard-1')))
      await shards(cwd, 2, '--ndjson')
      expect((await runCommand(['merge', 'three', 'shard-2'], { cwd })).code).toBe(2)
    })
  })

  it('reads stdin for -, and a list that was not split', async () => {
    const { out } = await runCommand(['check', at('n0'), at('n3'), '--ndjson', ...ask])
    const merged = await runJson<Whole>(['merge', '-'], { stdin: out })
    expect(merged.results).toHaveLength(2)
    expect(merged.shards).toBeUndefined()
  })

  it('shows no control character that stands in a shard', async () => {
    const evil = '\u001b[31m\u202e'
    const inherited = 'constructor'
    const server = { server: evil, host: evil, outcome: 'unavailable', reason: evil, values: [evil] }
    const finding = { code: evil, severity: 'error', message: evil, args: {}, owner: evil }
    const line = {
      schema: { name: 'dkimkit/check-result', version: 1 },
      ...{ owner: evil, outcome: 'absent', reason: inherited, values: [evil] },
      ...{ chain: [{ owner: evil, target: evil, ttl: 1 }], servers: [server], findings: [finding] },
    }
    const { out } = await runCommand(['merge', '-'], { stdin: `${JSON.stringify(line)}\n` })
    expect(out.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(out).not.toContain('native code')
  })
})
