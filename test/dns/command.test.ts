import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { start as startCommand } from '../cli/check-process.testing.js'
import { type ProgramRun, runProgram } from '../peers/run-program.js'
import { startBind } from '../servers/bind.js'
import { type Knot, startKnot } from '../servers/knot.js'
import type { RunningServer } from '../servers/name-server.js'
import { startNsd } from '../servers/nsd.js'
import { startUnbound, type Unbound } from '../servers/unbound.js'
import { exampleZone, privateKeys, records, txt } from './keys.js'
import { caseZone, liveCases } from './live-cases.js'
import type { Look } from './look.js'
import { openAll } from './opened.js'

const bin = fileURLToPath(new URL('../../apps/cli/bin/dkimkit.js', import.meta.url))
const opened = openAll()
const folder = mkdtempSync(join(tmpdir(), 'dkimkit-check-'))
afterAll(async () => {
  await opened.close()
  rmSync(folder, { recursive: true })
})

interface Finding {
  readonly code: string
  readonly owner?: string
}

function run(...args: readonly string[]): Promise<ProgramRun> {
  return runProgram(process.execPath, [bin, 'check', ...args], { folder })
}

/** The exit code, and the `live/` codes of each owner. */
async function check(...args: readonly string[]) {
  const { code, stdout, stderr } = await run(...args, '--json')
  if (stdout === '') throw new Error(stderr)
  const { findings } = JSON.parse(stdout) as { readonly findings: readonly Finding[] }
  const codes: Record<string, string[]> = {}
  for (const finding of findings) {
    if (!finding.code.startsWith('live/')) continue
    codes[finding.owner ?? ''] = [...(codes[finding.owner ?? ''] ?? []), finding.code].sort()
  }
  return { code, codes }
}

function named({ address, port }: RunningServer): string {
  return `${address}:${port}`
}

const at = (selector: string): string => `${selector}.example.com`
const looks = liveCases.flatMap(({ fires, near }) => [fires, near])
const bare = looks.filter((look) =>
  Object.keys(look).every((key) => ['owner', 'codes', 'cached', 'args'].includes(key)),
)
const declaring = looks.filter(({ declared, target, state }) => (declared ?? target) !== undefined && !state)

function codesOf(all: readonly Look[], isCached: boolean): Record<string, string[]> {
  const told = all.map(({ owner, codes, cached = [] }) => [at(owner), [...codes, ...(isCached ? cached : [])].sort()])
  return Object.fromEntries(told.filter(([, codes]) => codes?.length !== 0))
}

const starters = { knot: startKnot, bind: startBind, nsd: startNsd }

describe.each(Object.entries(starters))('dkimkit check of %s', (_name, start) => {
  let server: RunningServer
  beforeAll(async () => {
    server = await opened.server(start({ zones: { 'example.com': caseZone } }))
  })

  it('judges owners by what the zone serves', async () => {
    const asked = ['--authoritative', '--zone-server', `example.com=${named(server)}`]
    const owners = new Set(bare.map(({ owner }) => at(owner)))
    expect(await check(...owners, ...asked)).toEqual({ code: 1, codes: codesOf(bare, false) })
  })
})

describe('dkimkit check, told what to expect', () => {
  let server: RunningServer
  beforeAll(async () => {
    server = await opened.server(startKnot({ zones: { 'example.com': caseZone } }))
  })

  it('compares with records of a zone file', async () => {
    for (const look of declaring) {
      const line =
        look.target === undefined ? txt(at(look.owner), look.declared ?? '') : `${at(look.owner)} CNAME ${look.target}.`
      writeFileSync(join(folder, 'declared.zone'), `$ORIGIN .\n${line}`)
      const { codes } = await check('--input', 'declared.zone', '--server', named(server))
      expect(codes).toEqual(codesOf([look], false))
    }
  })

  it('tries a private key', async () => {
    writeFileSync(join(folder, 'key.pem'), privateKeys.rsa.revealPem())
    writeFileSync(join(folder, 'other.pem'), privateKeys.ed.revealPem())
    const owner = at('s1._domainkey')
    const asked = [owner, '--server', named(server), '--private-key']
    expect(await check(...asked, 'key.pem')).toEqual({ code: 0, codes: {} })
    expect(await check(...asked, 'other.pem')).toEqual({ code: 1, codes: { [owner]: ['live/private-key-mismatch'] } })
  })
})

describe('dkimkit check', () => {
  const owner = at('s1._domainkey')
  const zone = (serial: number, text: string): string => exampleZone(txt('s1._domainkey', text), serial)
  let one: Knot
  let two: Knot
  let unbound: Unbound
  let asked: readonly string[]
  beforeAll(async () => {
    const zones = { 'example.com': zone(7, records.ed) }
    one = await opened.server(startKnot({ zones, signed: ['example.com'] }))
    two = await opened.server(startKnot({ zones }))
    const trustAnchors = [await one.trustAnchor('example.com')]
    unbound = await opened.server(startUnbound({ stubs: { 'example.com': [one] }, trustAnchors }))
    asked = ['--authoritative', ...[one, two].flatMap((server) => ['--zone-server', `example.com=${named(server)}`])]
  })

  it('asks a resolver over UDP, TLS and HTTPS', async () => {
    writeFileSync(join(folder, 'ca.pem'), unbound.ca)
    const { address, tlsPort, httpsPort } = unbound
    for (const server of [
      named(unbound),
      `tls://${address}:${tlsPort}#localhost`,
      `https://localhost:${httpsPort}/dns-query`,
    ]) {
      const words = ['NODE_EXTRA_CA_CERTS=ca.pem', process.execPath, bin, 'check', owner, '--server', server, '--json']
      const { code, stdout } = await runProgram('env', words, { folder })
      expect([server, code]).toEqual([server, 0])
      expect(JSON.parse(stdout).results).toMatchObject([{ outcome: 'found', values: [records.ed] }])
    }
  })

  it('ends with 3 where nothing could be learned, and with 1 where DNSSEC is broken', async () => {
    const lost = await opened.server(startNsd({ zones: { 'example.org': zone(7, records.ed) } }))
    expect(await check(owner, '--server', named(lost))).toEqual({ code: 3, codes: { [owner]: ['live/unavailable'] } })
    const trustAnchors = [await one.trustAnchor('example.com')]
    const stubs = { 'example.com': [one] }
    const late = await opened.server(startUnbound({ stubs, trustAnchors, validateAt: new Date('2060-01-01') }))
    expect(await check(owner, '--server', named(late))).toEqual({ code: 1, codes: { [owner]: ['live/dnssec-bogus'] } })
  })

  it('names the servers that disagree', async () => {
    await two.update('example.com', zone(7, records.other))
    const { code, stdout } = await run(owner, ...asked)
    expect(code).toBe(1)
    for (const server of [one, two]) expect(stdout).toContain(named(server))
    await two.update('example.com', zone(7, records.ed))
    expect(await check(owner, ...asked)).toEqual({ code: 0, codes: {} })
  })

  it('waits until every name server serves what is declared, and says which one does not yet', async () => {
    writeFileSync(join(folder, 'wanted.zone'), `$ORIGIN .\n${txt(owner, records.other)}`)
    await one.update('example.com', zone(8, records.other))
    const argv = ['check', '--input', 'wanted.zone', ...asked, '--wait', '40s']
    const { ended, printed } = startCommand(argv, { cwd: folder })
    while (!printed.err.includes(named(two))) await setTimeout(20)
    await two.update('example.com', zone(8, records.other))
    const { code } = await ended
    expect({ code, stderr: code === 0 ? '' : printed.err }).toEqual({ code: 0, stderr: '' })
  })

  it('does not wait for ever', async () => {
    writeFileSync(join(folder, 'never.zone'), `$ORIGIN .\n${txt(owner, records.rsa)}`)
    const { code } = await run('--input', 'never.zone', ...asked, '--wait', '2s')
    expect(code).toBe(1)
  })
})
