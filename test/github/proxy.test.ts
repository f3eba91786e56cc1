import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { makeSampleRepository } from './sample-repository.js'
import { type StandIn, startStandIn } from './stand-in/start-stand-in.js'
import { type HttpProxy, startProxy } from './start-proxy.js'

const path = '/repos/octo-org/octo-repo'
let standIn: StandIn
let proxy: HttpProxy

beforeAll(async () => {
  standIn = await startStandIn({ repositories: [makeSampleRepository().repository] })
  proxy = await startProxy()
})
afterAll(async () => {
  await proxy.close()
  await standIn.close()
})

function get(options: object): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'user-agent': 'test' }
    const asked = request({ ...options, headers }, (answer) => resolve(text(answer)))
    asked.on('error', reject).end()
  })
}

describe('the proxy', () => {
  it('forwards a whole address', async () => {
    const { port } = new URL(proxy.url)
    const answer = await get({ host: '127.0.0.1', port, path: `${standIn.api}${path}` })
    expect(JSON.parse(answer)).toMatchObject({ name: 'octo-repo' })
    expect(proxy.asked).toContain(`GET ${standIn.api}${path}`)
  })

  it('tunnels', async () => {
    const { port } = new URL(proxy.url)
    const target = `127.0.0.1:${standIn.port}`
    const answer = await new Promise<string>((resolve, reject) => {
      request({ host: '127.0.0.1', port, method: 'CONNECT', path: target })
        .on('connect', (_, socket) => resolve(get({ createConnection: () => socket, path, host: '127.0.0.1' })))
        .on('error', reject)
        .end()
    })
    expect(JSON.parse(answer)).toMatchObject({ name: 'octo-repo' })
    expect(proxy.asked).toContain(`CONNECT ${target}`)
  })
})
