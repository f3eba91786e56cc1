import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { makeAnswer } from './messages.mjs'
import { mutate } from './mutate.mjs'

/** More names than can be asked for while one of them is looked up. */
const mostKept = 20_000

/** The name that is asked for: clients write it without pointers. */
function readName(query) {
  const labels = []
  for (let at = 12; query[at] > 0; at += query[at] + 1)
    labels.push(query.toString('latin1', at + 1, at + 1 + query[at]))
  return labels.join('.')
}

/**
 * Starts a server that answers each query with mutated copies, and mostly with the true answer behind them. `sentFor(name)`
 * gives what was sent for one of the last names that were asked for.
 */
export async function startResponder(below) {
  const sent = new Map()
  const counts = { mutated: 0 }
  const connections = new Set()

  function answersTo(query) {
    const name = readName(query).toLowerCase()
    const index = Number(/^s(\d+)/.exec(name)?.[1] ?? 0)
    const answer = makeAnswer(query.readUInt16BE(0), name, keyText(index), index)
    const copies = Array.from({ length: 1 + below(3) }, () => mutate(answer, below))
    counts.mutated += copies.length
    // Now and then there is no true one, so that the client asks again.
    if (below(20) > 0) copies.push(answer)
    const before = sent.get(name) ?? []
    sent.delete(name)
    sent.set(name, [...before, ...copies])
    if (sent.size > mostKept) sent.delete(sent.keys().next().value)
    return copies
  }

  const udp = createSocket({ type: 'udp4', recvBufferSize: 2 ** 21 })
  udp.on('error', () => {})
  udp.on('message', (query, from) => {
    for (const answer of answersTo(query)) udp.send(answer, from.port, from.address)
  })
  udp.bind(0, '127.0.0.1')
  await once(udp, 'listening')
  const { port } = udp.address()
  const tcp = createServer((connection) => {
    connections.add(connection)
    let rest = Buffer.alloc(0)
    connection.on('error', () => {}).on('close', () => connections.delete(connection))
    connection.on('data', (chunk) => {
      rest = Buffer.concat([rest, chunk])
      while (rest.length >= 2 && rest.length >= 2 + rest.readUInt16BE(0)) {
        const end = 2 + rest.readUInt16BE(0)
        for (const answer of answersTo(rest.subarray(2, end))) {
          const length = Buffer.alloc(2)
          length.writeUInt16BE(answer.length)
          connection.write(Buffer.concat([length, answer]))
        }
        rest = rest.subarray(end)
      }
    })
  }).listen(port, '127.0.0.1')
  await once(tcp, 'listening')
  return {
    port,
    counts,
    sentFor: (name) => sent.get(name) ?? [],
    close() {
      for (const connection of connections) connection.destroy()
      udp.close()
      tcp.close()
    },
  }
}

/** Another text for each name, over one string long for some. */
export function keyText(index) {
  return `v=DKIM1; k=rsa; n=${index}; p=${'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A'.repeat(1 + (index % 12))}`
}
