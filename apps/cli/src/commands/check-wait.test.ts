import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startTestServer } from '@dkimkit/dns/testing'
import { afterAll, describe, expect, it } from '@jest/globals'
import { at, ed25519, named, rsa, Servers, txt } from '../check/dns-fixture.testing.js'
import { inFolder, runCommand, runJson } from '../testing-io.testing.js'

const servers = new Servers()
afterAll(() => servers.close())

/** As an option says that this server has the zone. */
const zoneServer = (server: { address: string; port: number }): string[] => [
  '--zone-server',
  `example.com=${server.address}:${server.port}`,
]
const soa = (serial: number): { owner: string; type: string; value: string } => ({
  owner: 'example.com',
  type: 'SOA',
  value: `ns.example.com. hostmaster.example.com. ${serial} 3600 600 86400 300`,
})

/** Acts as soon as the command says that somebody is still missing. */
function onceMissing(act: () => void): (printed: { readonly err: string }) => void {
  let acted = false
  return ({ err }) => {
    if (acted || !err.includes('still missing')) return
    acted = true
    act()
  }
}

describe('dkimkit check --authoritative', () => {
  it('asks every server of the zone, and names those that differ', async () => {
    const one = await servers.start([txt('s1', rsa)])
    const two = await servers.start([])
    const argv = ['check', at('s1'), '--authoritative', ...zoneServer(one), ...zoneServer(two)]
    const { results, findings } = await runJson<{ results: readonly { servers: readonly { server: string }[] }[] }>(
      argv,
    )
    expect(results[0]?.servers.map(({ server }) => server).sort()).toEqual([named(one), named(two)].sort())
    expect(findings.map(({ code }) => code)).toContain('live/servers-disagree')
    const { out } = await runCommand(argv)
    expect(out).toMatch(new RegExp(`^  answer +rsa 2048.*: ${named(one)}`, 'm'))
    expect(out).toMatch(new RegExp(`^  answer +no such name.*: ${named(two)}`, 'm'))
  })

  it('follows a CNAME to the servers of another zone', async () => {
    const own = await servers.start([{ owner: at('s1'), type: 'CNAME', value: 's1.sender.test' }])
    const sender = await startTestServer({
      zones: { 'sender.test': [{ owner: 's1.sender.test', type: 'TXT', value: rsa }] },
    })
    const argv = ['check', at('s1'), '--authoritative', ...zoneServer(own)]
    const { code, out } = await runCommand([...argv, '--zone-server', `sender.test=${named(sender)}`])
    await sender.close()
    expect([code, out]).toEqual([0, expect.stringMatching(/^ok .* by s1\.sender\.test/)])
  })

  it('takes any name for a zone, also one that every object has', async () => {
    const server = await servers.start([txt('s1', rsa)])
    const argv = ['check', at('s1'), '--authoritative', ...zoneServer(server)]
    expect((await runCommand([...argv, '--zone-server', `__proto__=${named(server)}`])).code).toBe(0)
  })

  it('finds the servers by the resolvers of --server', async () => {
    // It is its own resolver here: what it knows of the zone leads to an address where nobody listens on port 53.
    const server = await startTestServer({
      zones: { 'example.com': [txt('s1', rsa), { owner: 'example.com', type: 'NS', value: 'ns.elsewhere.test' }] },
    })
    const argv = ['check', at('s1'), '--authoritative', '--server', named(server)]
    const { results } = await runJson<{ results: readonly { servers: readonly { server: string }[] }[] }>(argv)
    await server.close()
    expect(results[0]?.servers.map(({ server }) => server)).toEqual(['ns.elsewhere.test'])
  })
})

describe('dkimkit check --wait', () => {
  it('ends with 0 when the last name server has caught up, and says meanwhile who is missing', async () => {
    const one = await servers.start([txt('s1', rsa)])
    const two = await servers.start([])
    const catchUp = () => two.setZones({ 'example.com': [txt('s1', rsa)] })
    const argv = ['check', at('s1'), '--wait', '1m', ...zoneServer(one), ...zoneServer(two)]
    const { code, out, err } = await runCommand(argv, { onOutput: onceMissing(catchUp) })
    expect([code, out]).toEqual([0, expect.stringMatching(/^ok .*2 servers\n$/)])
    expect(err).toContain(`still missing: ${at('s1')} (${named(two)})`)
    expect(err).not.toContain(named(one))
  })

  it('says which name server serves another key than the one declared', async () => {
    await inFolder(async (cwd) => {
      writeFileSync(join(cwd, 'wanted.zone'), `$ORIGIN .\n${at('s1')} TXT "${ed25519}"\n`)
      const one = await servers.start([soa(2), txt('s1', ed25519)])
      const two = await servers.start([soa(1), txt('s1', rsa)])
      const catchUp = () => two.setZones({ 'example.com': [soa(2), txt('s1', ed25519)] })
      const argv = ['check', '--input', 'wanted.zone', '--wait', '1m', ...zoneServer(one), ...zoneServer(two)]
      const { code, err } = await runCommand(argv, { cwd, onOutput: onceMissing(catchUp) })
      expect(code).toBe(0)
      expect(err).toContain(`still missing: ${at('s1')} (${named(two)})`)
    })
  })

  it('ends with 1 when the time is over and it is still absent', async () => {
    const server = await servers.start([txt('s1', rsa)])
    const argv = ['check', at('s1'), at('s2'), '--wait', '1s', ...zoneServer(server)]
    const { code, out } = await runCommand(argv)
    expect([code, out]).toEqual([1, expect.stringMatching(/^ok +s1.*\nerror +s2/)])
  })

  it('ends with 3 when the time is over and a server cannot be asked', async () => {
    const one = await servers.start([txt('s1', rsa)])
    const two = await servers.start()
    two.setFaults([{ kind: 'servfail' }])
    expect((await runCommand(['check', at('s1'), '--wait', '1s', ...zoneServer(two)])).code).toBe(3)
    expect((await runCommand(['check', at('s1'), '--wait', '1s', ...zoneServer(one), ...zoneServer(two)])).code).toBe(3)
  })

  it('takes two versions of a zone for not yet served', async () => {
    const one = await servers.start([soa(2), txt('s1', rsa)])
    const two = await servers.start([soa(1), txt('s1', ed25519)])
    const argv = ['check', at('s1'), ...zoneServer(one), ...zoneServer(two)]
    expect((await runCommand([...argv, '--authoritative'])).code).toBe(0)
    expect((await runCommand([...argv, '--wait', '1s'])).code).toBe(3)
  })

  it('waits for a selector that the manifest calls pending', async () => {
    await inFolder(async (cwd) => {
      const selector = `{ algorithm: rsa-2048, publicKey: ${rsa.split('p=')[1]}, state: pending, since: { pending: 2026-11-01T00:00:00Z } }`
      const manifest = { version: 1, domains: { 'example.com': { streams: { mail: { selectors: { s1: '' } } } } } }
      writeFileSync(join(cwd, 'dkim.yaml'), JSON.stringify(manifest).replace('"s1":""', `s1: ${selector}`))
      const server = await servers.start([])
      const argv = ['check', '--manifest', 'dkim.yaml', ...zoneServer(server)]
      expect((await runCommand([...argv, '--authoritative'], { cwd })).code).toBe(0)
      expect((await runCommand([...argv, '--wait', '1s'], { cwd })).code).toBe(1)
    })
  })

  it('asks resolvers again only when their caches may know more', async () => {
    let asked = 0
    let enough = Number.POSITIVE_INFINITY
    const abort = new AbortController()
    const onQuery = ({ question }: { question?: { name: string; type: string } | undefined }): void => {
      if (question?.name === at('s1') && question.type === 'TXT') asked++
      if (asked === enough) abort.abort()
    }
    const server = await startTestServer({ zones: { 'example.com': [] }, onQuery })
    await runCommand(['check', at('s1'), '--wait', '3s', '--server', named(server)])
    // At once and at the end: the negative TTL of the server is five minutes.
    expect(asked).toBeLessThanOrEqual(2)
    // Its own name servers are asked again long before the end.
    enough = asked + 2
    await runCommand(['check', at('s1'), '--wait', '10m', ...zoneServer(server)], { signal: abort.signal })
    await server.close()
    expect(asked).toBe(enough)
  })

  it('waits for a list, prints it in its order in each form, and tells nothing with --quiet', async () => {
    const server = await servers.start([txt('s1', rsa), txt('s2', ed25519)])
    const stdin = `${at('s2')}\n${at('s1')}\n`
    const argv = ['check', '--input', '-', '--wait', '10s', ...zoneServer(server)]
    const { results } = await runJson<{ results: readonly { owner: string }[] }>(argv, { stdin })
    expect(results.map(({ owner }) => owner)).toEqual([at('s2'), at('s1')])
    const { out } = await runCommand([...argv, '--ndjson'], { stdin })
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).owner),
    ).toEqual([at('s2'), at('s1')])
    expect((await runCommand([...argv, '--quiet'], { stdin })).err).toBe('')
  })

  it('prints the last state when it is interrupted', async () => {
    const server = await servers.start([txt('s1', rsa)])
    const abort = new AbortController()
    const argv = ['check', at('s1'), at('s2'), '--wait', '1m', '--json', ...zoneServer(server)]
    const { out } = await runCommand(argv, { signal: abort.signal, onOutput: onceMissing(() => abort.abort()) })
    expect(JSON.parse(out)).toMatchObject({ interrupted: true, results: [{ outcome: 'found' }, { outcome: 'absent' }] })
  })
})
