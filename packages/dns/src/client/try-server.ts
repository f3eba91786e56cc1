import { type DnsServer, formatServer } from '../transport/dns-server.js'
import { type Answer, unavailable } from './answer.js'
import { type Ask, askServer, type Pools } from './ask-server.js'
import type { ServerState } from './server-state.js'

/** RFC 9715 §3.1 and DNS Flag Day 2020: answers of this size, in octets, pass every network in one piece. */
const udpSize = 1232

export interface TryOptions {
  /** Which try at this server it is, 0 the first. */
  readonly tried: number
  readonly timeout: number | undefined
  readonly signal: AbortSignal | undefined
}

/** Asks a server once, when its window and its budget allow, and learns from what came of it. */
export async function tryServer(
  pools: Pools,
  server: DnsServer,
  state: ServerState,
  ask: Ask,
  options: TryOptions,
): Promise<Answer> {
  if (!state.mayAsk(performance.now())) return unavailable('timeout', formatServer(server), 0)
  const entering = state.gate.enter(options.signal)
  const entered = typeof entering === 'boolean' ? entering : await entering
  if (!entered) return unavailable('aborted', formatServer(server), 0)
  const sentAt = performance.now()
  const timeout = options.timeout ?? state.roundTrip.timeout(options.tried)
  const answer = await askWithEdns(pools, server, state, ask, { timeout, signal: options.signal })
  learn(state, answer, sentAt)
  state.gate.leave()
  return answer
}

/** RFC 6891 §7: a server from before EDNS says FORMERR or NOTIMP to it; then it is asked without. */
async function askWithEdns(
  pools: Pools,
  server: DnsServer,
  state: ServerState,
  ask: Ask,
  options: { readonly timeout: number; readonly signal: AbortSignal | undefined },
): Promise<Answer> {
  if (state.plain || ask.edns === 0) return askServer(pools, server, withoutEdns(ask), options)
  const answer = await askServer(pools, server, { edns: udpSize, ...ask }, options)
  if (answer.status === 'answer' || (answer.reason !== 'formerr' && answer.reason !== 'notimp')) return answer
  const plain = await askServer(pools, server, withoutEdns(ask), options)
  if (plain.status === 'answer') state.plain = true
  return plain
}

function withoutEdns(ask: Ask): Ask {
  const { edns: _edns, dnssecOk: _dnssecOk, ...plain } = ask
  return plain
}

function learn(state: ServerState, answer: Answer, sentAt: number): void {
  if (answer.status === 'answer' || answer.message) {
    state.heard()
    state.gate.window.grow(state.gate.inFlight)
    if (answer.status === 'answer' && answer.transport !== 'tcp') state.roundTrip.add(answer.ms)
  } else if (answer.reason === 'timeout') {
    state.missed(sentAt)
    state.gate.window.shrink(sentAt, performance.now())
  }
}
