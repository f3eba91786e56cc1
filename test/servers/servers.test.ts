import { randomBytes } from 'node:crypto'
import { Resolver } from 'node:dns/promises'
import { existsSync } from 'node:fs'
import { afterEach, describe, expect, it } from '@jest/globals'
import { runProgram } from '../peers/run-program.js'
import { startBind } from './bind.js'
import { startKnot } from './knot.js'
import type { NameServer, NameServerOptions, RunningServer, TsigKey } from './name-server.js'
import { startNsd } from './nsd.js'
import { startUnbound } from './unbound.js'

const zone = (serial: number, value: string): string =>
  `$TTL 60\n@ SOA ns1 hostmaster ${serial} 3600 600 86400 60\n@ NS ns1\nns1 A 127.0.0.1\nt TXT "${value}"`
const running: RunningServer[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()))
})

function keep<Server extends RunningServer>(server: Server): Server {
  running.push(server)
  return server
}

function textAt({ address, port }: RunningServer, name = 't.example.com'): Promise<string[][]> {
  const resolver = new Resolver({ timeout: 5000, tries: 4 })
  resolver.setServers([`${address}:${port}`])
  return resolver.resolveTxt(name)
}

const starters = { startKnot, startBind, startNsd }

describe.each(Object.entries(starters))('%s()', (_name, start: (options: NameServerOptions) => Promise<NameServer>) => {
  it('serves zones, and other text of the same serial after an update', async () => {
    const server = keep(await start({ zones: { 'example.com': zone(1, 'one'), 'other.test': zone(1, 'far') } }))
    expect([await textAt(server), await textAt(server, 't.other.test')]).toEqual([[['one']], [['far']]])
    await server.update('example.com', zone(1, 'two'))
    expect(await textAt(server)).toEqual([['two']])
  })

  it('leaves no process and no folder behind', async () => {
    const one = keep(await start({ zones: { 'example.com': zone(1, 'one') } }))
    await one.stop()
    expect(() => process.kill(one.pid, 0)).toThrow()
    expect(existsSync(one.folder)).toBe(false)
  })
})

describe.each([
  ['startKnot', startKnot],
  ['startNsd', startNsd],
])('%s()', (_name, start: (options: NameServerOptions) => Promise<NameServer>) => {
  it('shares a port with another on another address', async () => {
    const one = keep(await start({ zones: { 'example.com': zone(1, 'one') } }))
    const two = keep(await start({ zones: { 'example.com': zone(1, 'two') }, address: '127.0.0.2', port: one.port }))
    expect([await textAt(one), await textAt(two)]).toEqual([[['one']], [['two']]])
  })
})

const key: TsigKey = { name: 'update', algorithm: 'hmac-sha256', secret: randomBytes(32).toString('base64') }

describe.each([
  ['startKnot', startKnot],
  ['startBind', startBind],
])('%s()', (_name, start: (options: NameServerOptions & { readonly key: TsigKey }) => Promise<NameServer>) => {
  it('takes updates that the key signed, and no others', async () => {
    const server = keep(await start({ zones: { 'example.com': zone(1, 'one') }, key }))
    const send = ({ name, algorithm }: TsigKey, secret: string) => {
      const input = `server ${server.address} ${server.port}\nzone example.com\nupdate add n.example.com 60 TXT new\nsend\n`
      return runProgram('nsupdate', ['-y', `${algorithm}:${name}:${secret}`], { input })
    }
    expect((await send(key, randomBytes(32).toString('base64'))).code).not.toBe(0)
    await expect(textAt(server, 'n.example.com')).rejects.toMatchObject({ code: 'ENOTFOUND' })
    expect(await send(key, key.secret)).toMatchObject({ code: 0 })
    expect(await textAt(server, 'n.example.com')).toEqual([['new']])
    await server.update('example.com', zone(9, 'two'))
    expect(await textAt(server)).toEqual([['two']])
  })
})

describe('startKnot()', () => {
  it('signs a zone that startUnbound() then validates, and doubts after the signatures expired', async () => {
    const knot = keep(await startKnot({ zones: { 'example.com': zone(1, 'one') }, signed: ['example.com'] }))
    expect(await knot.read('example.com')).toContain('RRSIG')
    const stubs = { 'example.com': [knot] }
    const trustAnchors = [await knot.trustAnchor('example.com')]
    const unbound = keep(await startUnbound({ stubs, trustAnchors }))
    expect(await textAt(unbound)).toEqual([['one']])
    const later = keep(await startUnbound({ stubs, trustAnchors, validateAt: new Date('2060-01-01') }))
    await expect(textAt(later)).rejects.toMatchObject({ code: 'ESERVFAIL' })
    await knot.update('example.com', zone(2, 'two'))
    await unbound.flush()
    expect(await textAt(unbound)).toEqual([['two']])
  })
})
