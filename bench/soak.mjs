// Mutated packets against the reader of messages, and against the whole client by a server that answers with them: no
// crash, no hang, no 'found' that nobody sent. Usage: npm run soak -- [--packets 1000000] [--seed NUMBER]
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { createDnsClient, lookUp, readMessage, writeMessage } from '../packages/dns/dist/index.js'
import { makeAnswer } from './soak/messages.mjs'
import { mutate } from './soak/mutate.mjs'
import { seededBelow } from './soak/random.mjs'
import { keyText, startResponder } from './soak/responder.mjs'
import { saysText } from './soak/says-text.mjs'

const { values } = parseArgs({
  options: { packets: { type: 'string', default: '1000000' }, seed: { type: 'string' } },
})
const packets = Number(values.packets)
const seed = Number(values.seed ?? randomInt(2 ** 32))
const below = seededBelow(seed)
/** A packet takes some microseconds, so this is a hang, whatever else runs here. Milliseconds. */
const tooLong = 2000
let shown = Date.now()

function fail(what, octets) {
  console.error(`\n${what} (seed ${seed})${octets ? `: ${Buffer.from(octets).toString('hex')}` : ''}`)
  process.exit(1)
}

function progress(what, done, rate) {
  const every = process.stderr.isTTY ? 500 : 10_000
  if (Date.now() - shown < every && done < packets) return
  shown = Date.now()
  const line = `${what}: ${done} of ${packets} packets, ${Math.round(rate)}/s`
  process.stderr.write(process.stderr.isTTY ? `\r${line}${done < packets ? '' : '\n'}` : `${line}\n`)
}

/** What is read can be written and read again, unless it holds what no message may. */
function checkReader() {
  const started = performance.now()
  let read = 0
  for (let done = 0; done < packets; done++) {
    const octets = mutate(makeAnswer(below(0x10000), `s${done}._domainkey.soak.test`, keyText(done), done), below)
    const before = performance.now()
    try {
      const message = readMessage(octets)
      if (message) {
        read++
        const written = writeMessage(message)
        if (written && !readMessage(written)) fail('what was read and written cannot be read', octets)
      }
    } catch (error) {
      fail(`the reader threw ${error}`, octets)
    }
    if (performance.now() - before > tooLong) fail('the reader hung', octets)
    if ((done + 1) % 1000 === 0 || done + 1 === packets) {
      progress('reader', done + 1, ((done + 1) * 1000) / (performance.now() - started))
    }
  }
  return read
}

/** What is found was sent: in an answer to this very question, in the data of a TXT record. */
function checkFound(published, octetsOf) {
  if (published.outcome !== 'found' && published.outcome !== 'multiple') return
  const names = [published.owner, ...published.chain.map(({ target }) => target)]
  const messages = names.flatMap((name) => octetsOf(name.toLowerCase()))
  for (const value of [...published.values, ...published.others]) {
    if (!messages.some((octets) => saysText(octets, value))) {
      fail(`${published.owner} was found to be ${JSON.stringify(value)}, which nobody sent`, messages[0])
    }
  }
}

async function checkClient() {
  const responder = await startResponder(below)
  const server = { protocol: 'dns', address: '127.0.0.1', port: responder.port }
  const client = createDnsClient({ servers: [server], timeout: 100, tries: 3 })
  const outcomes = {}
  const started = performance.now()
  let next = 0
  let last = Date.now()
  const watch = setInterval(() => {
    if (Date.now() - last > 10_000) fail('no look-up ended for ten seconds')
  }, 1000)
  async function work() {
    while (responder.counts.mutated < packets) {
      const owner = `s${next++}._domainkey.soak.test`
      const published = await lookUp(owner, { client, timeout: 100 })
      last = Date.now()
      outcomes[published.outcome] = (outcomes[published.outcome] ?? 0) + 1
      checkFound(published, responder.sentFor)
      if (next % 500 === 0)
        progress('client', responder.counts.mutated, (responder.counts.mutated * 1000) / (performance.now() - started))
    }
  }
  await Promise.all(Array.from({ length: 200 }, work))
  clearInterval(watch)
  const { stray, forged, malformed } = client.counters
  await client.close()
  responder.close()
  return { mutated: responder.counts.mutated, outcomes, stray, forged, malformed }
}

process.on('uncaughtException', (error) => fail(`crash: ${error.stack}`))
process.on('unhandledRejection', (error) => fail(`crash: ${error?.stack ?? error}`))
if (!(packets > 0) || !Number.isSafeInteger(seed)) {
  console.error('--packets and --seed are whole numbers')
  process.exit(2)
}
console.log(`seed ${seed}`)
console.log(`reader: ${checkReader()} of ${packets} mutated packets are messages still; none crashed it, none hung it`)
const { mutated, outcomes, ...dropped } = await checkClient()
const told = Object.entries({ ...outcomes, ...dropped }).map(([what, count]) => `${count} ${what}`)
console.log(`client: ${mutated} mutated packets, ${told.join(', ')}; nothing was found that nobody sent`)
