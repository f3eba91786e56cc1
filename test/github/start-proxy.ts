import { createServer, request } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

/** An HTTP proxy that remembers who was asked for. */
export interface HttpProxy {
  readonly url: string
  /** `CONNECT host:port` or `GET http://…`, in order. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

/**
 * Starts a proxy on a free port of the loopback; it tunnels and forwards (RFC 9110 §9.3.6, RFC 9112 §3.2.2). All that it
 * is asked for is on the loopback: clients never ask a proxy for an address that is.
 */
export async function startProxy(): Promise<HttpProxy> {
  const asked: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((incoming, response) => {
    asked.push(`${incoming.method} ${incoming.url}`)
    const { method, headers } = incoming
    const { port, pathname, search } = new URL(incoming.url ?? '')
    const target = { host: '127.0.0.1', port, path: `${pathname}${search}` }
    const onward = request({ ...target, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.writeHead(502).end())
    incoming.pipe(onward)
  })
  server.on('connect', (incoming, client: Socket, head: Buffer) => {
    asked.push(`CONNECT ${incoming.url}`)
    const { port } = new URL(`http://${incoming.url}`)
    const onward = connect(Number(port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      onward.write(head)
      onward.pipe(client).pipe(onward)
    })
    for (const [one, other] of [
      [client, onward],
      [onward, client],
    ] as const) {
      sockets.add(one)
      one.on('error', () => other.destroy())
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
        for (const socket of sockets) socket.destroy()
      }),
  }
}
