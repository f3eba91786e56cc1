import type { Socket } from 'node:net'
import type { Message } from '../message/message.js'
import { readMessage } from '../message/read-message.js'
import { FrameReader, frame } from '../transport/tcp-frame.js'
import { bindSockets } from './bind-sockets.js'
import type { Fault } from './fault.js'
import { createFaultPicker } from './pick-faults.js'
import { type Response, respond } from './respond.js'
import { seededRandom } from './seeded-random.js'
import { readZones, type ZoneData } from './served-zone.js'

export interface TestServerOptions {
  /** The zones by name: their records, or the text of a zone file. */
  readonly zones: Readonly<Record<string, ZoneData>>
  /** 0 by default: any free port. */
  readonly port?: number
  /** `127.0.0.1` by default. */
  readonly address?: string
  /** None by default. */
  readonly faults?: readonly Fault[]
  /** Whether TCP is served at all; true by default. */
  readonly tcp?: boolean
  /** For `probability` and the random octets of faults: the same seed, the same run. 1 by default. */
  readonly seed?: number
  /** Called with every query that was understood. */
  readonly onQuery?: (query: Message, transport: 'udp' | 'tcp') => void
}

/** A name server for tests. */
export interface TestServer {
  readonly address: string
  readonly port: number
  /** How many queries came in so far, understood or not. */
  readonly queries: number
  /** From now on it misbehaves like this; counts begin anew. Throws as `startTestServer` does. */
  setFaults(faults: readonly Fault[]): void
  /** From now on it serves these zones. Throws as `startTestServer` does. */
  setZones(zones: Readonly<Record<string, ZoneData>>): void
  /** Answers nothing more and leaves no handle open; a second call waits for the first. */
  close(): Promise<void>
}

/** How long a reordered answer waits for another to go first, in milliseconds. */
const reorderWait = 50

/**
 * Starts an authoritative name server on UDP and TCP of one port: EDNS0, truncation, wildcards, delegations, CNAMEs, negative
 * answers with SOA, and every fault of `Fault`.
 *
 * Rejects with `DkimError` for zones that can't be served (`bad-name`, `bad-record`, `bad-zone-file`), and with the system's
 * error when the address can't be bound.
 *
 * @example
 * ```ts
 * import { startTestServer } from '@dkimkit/dns/testing'
 *
 * const record = { owner: 's1._domainkey.example.com', type: 'TXT', value: 'v=DKIM1; p=' }
 * const server = await startTestServer({ zones: { 'example.com': [record] } })
 * server.queries // => 0
 * await server.close()
 * ```
 */
export async function startTestServer(options: TestServerOptions): Promise<TestServer> {
  const address = options.address ?? '127.0.0.1'
  const random = seededRandom(options.seed ?? 1)
  let zones = readZones(options.zones, address)
  let pick = createFaultPicker(options.faults ?? [], address, random)
  const { udp, tcp, port } = await bindSockets(address, options.port ?? 0, options.tcp ?? true)
  const timers = new Set<NodeJS.Timeout>()
  const connections = new Set<Socket>()
  const held: (() => void)[] = []
  let queries = 0
  let closed: Promise<void> | undefined

  function later(ms: number, action: () => void): void {
    const timer = setTimeout(() => {
      timers.delete(timer)
      action()
    }, ms)
    timers.add(timer)
  }

  function releaseHeld(): void {
    for (const send of held.splice(0)) send()
  }

  function dispatch(response: Response, send: (octets: Uint8Array) => void): void {
    const sendAll = (): void => {
      for (let copy = 0; copy < response.copies; copy++) send(response.octets)
    }
    if (response.hold) {
      held.push(sendAll)
      later(reorderWait, releaseHeld)
    } else if (response.delay > 0) later(response.delay, sendAll)
    else {
      sendAll()
      releaseHeld()
    }
  }

  /** False when a TCP connection is to be closed at once. */
  function receive(
    octets: Uint8Array,
    transport: 'udp' | 'tcp',
    send: (octets: Uint8Array, hangUp: boolean) => void,
  ): boolean {
    queries++
    const query = readMessage(octets)
    if (!query || query.response) return true
    options.onQuery?.(query, transport)
    const asked = { name: query.question?.name ?? '', type: query.question?.type ?? 'ANY' }
    const picked = pick(asked, transport)
    const response = respond(query, zones, picked, transport, random)
    if (response) dispatch(response, (reply) => send(reply, response.hangUp))
    return response !== undefined || !picked.some(({ fault }) => fault.kind === 'refuse-tcp')
  }

  async function stop(): Promise<void> {
    for (const timer of timers) clearTimeout(timer)
    for (const connection of connections) connection.destroy()
    await Promise.all([
      new Promise<void>((resolve) => udp.close(() => resolve())),
      new Promise<void>((resolve) => (tcp ? tcp.close(() => resolve()) : resolve())),
    ])
  }

  udp.on('error', ignore)
  udp.on('message', (octets, from) => {
    receive(octets, 'udp', (reply) => udp.send(reply, from.port, from.address, ignore))
  })
  tcp?.on('connection', (connection) => {
    connections.add(connection)
    connection.on('close', () => connections.delete(connection)).on('error', ignore)
    const frames = new FrameReader()
    connection.on('data', (chunk) => {
      for (const message of frames.read(chunk)) {
        const served = receive(message, 'tcp', (reply, hangUp) => {
          if (hangUp) connection.end(frame(reply).subarray(0, reply.length >> 1))
          else connection.write(frame(reply))
        })
        if (!served) connection.destroy()
      }
    })
  })

  return {
    address,
    port,
    get queries() {
      return queries
    },
    setFaults(faults) {
      pick = createFaultPicker(faults, address, random)
    },
    setZones(next) {
      zones = readZones(next, address)
    },
    close() {
      closed ??= stop()
      return closed
    },
  }
}

/** A test server outlives what its clients do: an address that is gone, a connection that was reset. */
function ignore(): void {}
