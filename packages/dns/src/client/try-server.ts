import type { DnsServer } from '../transport/dns-server.js'
import { type Answer, unavailable } from './answer.js'
import { type Ask, askServer, type Pools } from './ask-server.js'
import type { ServerState } from './server-state.js'

export interface TryOptions {
  /** Which try at this server it is, 0 the first. */
  readonly tried: number
  /** A fixed wait in milliseconds; without, as the server is used to answer. */
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
  const { signal } = options
  if (!state.mayAsk()) return unavailable('timeout', state.name, 0)
  const entering = state.gate.enter(signal)
  const entered = entering === true || (await entering)
  if (!entered) return unavailable('aborted', state.name, 0)
  const timeout = options.timeout ?? state.roundTrip.timeout(options.tried)
  const exchange = { timeout, signal, reached: state.reached }
  const plain = state.plain && ask.edns !== undefined ? withoutEdns(ask) : ask
  let answer = await askServer(pools, server, state.name, plain, exchange)
  if (isAgainstEdns(answer) && plain.edns !== undefined) {
    answer = await askServer(pools, server, state.name, withoutEdns(ask), exchange)
    if (answer.status === 'answer') state.plain = true
  }
  learn(state, answer)
  state.gate.leave()
  return answer
}

/** RFC 6891 §7: a server from before EDNS says FORMERR or NOTIMP to it; then it is asked without. */
function isAgainstEdns(answer: Answer): boolean {
  return answer.status === 'unavailable' && (answer.reason === 'formerr' || answer.reason === 'notimp')
}

function withoutEdns(ask: Ask): Ask {
  return { ...ask, edns: undefined }
}

function learn(state: ServerState, answer: Answer): void {
  if (answer.status === 'answer' || answer.message) {
    state.heard()
    state.gate.window.grow(state.gate.inFlight)
    if (answer.status === 'answer' && answer.transport !== 'tcp') state.roundTrip.add(answer.ms)
  } else if (answer.reason === 'timeout') {
    const now = performance.now()
    state.missed(now - answer.ms)
    state.gate.window.shrink(now - answer.ms, now)
  }
}
