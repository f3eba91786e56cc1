import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { boundedFetch } from './bounded-fetch.js'

let server: Server
let url = ''

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/whole') response.setHeader('x-what', 'whole').end('body')
    else if (request.url === '/none') response.writeHead(204).end()
    else {
      response.writeHead(200, { 'content-length': '100' })
      response.write('half')
      if (request.url === '/cut') setTimeout(() => response.destroy(), 5)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('boundedFetch()', () => {
  // Long: only what never comes is to run out of time, also where the machine stands still for a while.
  const ask = boundedFetch(fetch, 30_000)

  it('gives the answer as it came', async () => {
    const answer = await ask(`${url}/whole`)
    expect([answer.status, answer.headers.get('x-what'), await answer.text()]).toEqual([200, 'whole', 'body'])
    expect((await ask(`${url}/none`)).status).toBe(204)
  })

  it('rejects where the body breaks off', async () => {
    await expect(ask(`${url}/cut`)).rejects.not.toMatchObject({ name: 'TimeoutError' })
  })

  it('rejects where the body is not whole in time', async () => {
    await expect(boundedFetch(fetch, 50)(`${url}/never`)).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  it('ends with the signal that it is given', async () => {
    const reason = new Error('enough')
    const ending = new AbortController()
    setTimeout(() => ending.abort(reason), 10)
    await expect(ask(`${url}/never`, { signal: ending.signal })).rejects.toBe(reason)
  })
})
