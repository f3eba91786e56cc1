import { encodeQuery } from '../message/encode-query.js'
import type { DnsServer } from '../transport/dns-server.js'
import type { Exchange, Waiter } from '../transport/exchange.js'
import { type Answer, unavailable } from './answer.js'
import { type Ask, type AskedServer, askAgainWhole, askServer, isCut, judgeExchange, type Pools } from './ask-server.js'
import type { ServerState } from './server-state.js'

export interface TryOptions {
  /** Which try at this server it is, 0 the first. */
  readonly tried: number
  /** Asks though the server is held to be dead. */
  readonly isProbe?: boolean
  readonly how: {
    /** A fixed wait in milliseconds; without, as the server is used to answer. */
    readonly timeout?: number
    readonly signal?: AbortSignal
  }
}

/**
 * One try of a question at one server, when its window and its budget allow; learns from what came of it. Most tries are one
 * datagram each way, so that way makes one object and no promise.
 */
export class ServerTry implements Waiter, AskedServer {
  readonly pools: Pools
  readonly server: DnsServer
  readonly name: string
  readonly signal: AbortSignal | undefined
  timeout = 0
  reached = false
  readonly #state: ServerState
  readonly #options: TryOptions
  readonly #tell: (answer: Answer) => void
  #ask: Ask
  #query: Buffer | undefined

  /** `tell` is called once, with what came of it. */
  constructor(
    pools: Pools,
    server: DnsServer,
    state: ServerState,
    ask: Ask,
    options: TryOptions,
    tell: (answer: Answer) => void,
  ) {
    this.pools = pools
    this.server = server
    this.name = state.name
    this.signal = options.how.signal
    this.#state = state
    this.#options = options
    this.#tell = tell
    this.#ask = state.plain && ask.edns !== undefined ? withoutEdns(ask) : ask
  }

  /** Asks, or stands in line. */
  start(): void {
    if (!this.#options.isProbe && !this.#state.mayAsk()) {
      this.#tell(unavailable('timeout', this.name, 0))
      return
    }
    const entering = this.#state.gate.enter(this.signal)
    if (typeof entering === 'boolean') this.#enter(entering)
    else void entering.then((entered) => this.#enterLate(entered))
  }

  /** What came back for the datagram. */
  settle(exchange: Exchange): void {
    const answer = judgeExchange(exchange, this.name, 'udp', false)
    const isPlain = answer.status === 'answer' && !answer.message.tc
    if (isPlain) this.#finish(answer)
    else void this.#complete(answer).then((whole) => this.#finish(whole))
  }

  #enter(entered: boolean): void {
    if (entered) this.#send()
    else this.#tell(unavailable('aborted', this.name, 0))
  }

  /** A server that died meanwhile is not waited for by all who stood in line. */
  #enterLate(entered: boolean): void {
    if (!entered || !this.#state.isDead()) {
      this.#enter(entered)
      return
    }
    this.#state.gate.leave()
    this.#tell(unavailable('timeout', this.name, 0))
  }

  #send(): void {
    const { server } = this
    this.timeout = this.#options.how.timeout ?? this.#state.roundTrip.timeout(this.#options.tried)
    this.reached = this.#state.reached
    const isDatagram = server.protocol === 'dns' && this.#ask.only !== 'tcp'
    this.#query = isDatagram ? encodeQuery(this.#ask) : undefined
    if (isDatagram && this.#query) this.pools.udp.post(server, this.#query, this)
    else void this.#askWhole().then((answer) => this.#finish(answer))
  }

  async #askWhole(): Promise<Answer> {
    return this.#withoutEdns(await askServer(this, this.#ask, this))
  }

  /** Makes the best of a datagram that is not yet the answer. */
  async #complete(answer: Answer): Promise<Answer> {
    if (!this.#query || !isCut(answer, this.#ask)) return this.#withoutEdns(answer)
    return askAgainWhole(this, this.#query, this, answer.message)
  }

  /** RFC 6891 §7: a server from before EDNS says FORMERR or NOTIMP to it; then it is asked without. */
  async #withoutEdns(answer: Answer): Promise<Answer> {
    const isAgainst = answer.status === 'unavailable' && (answer.reason === 'formerr' || answer.reason === 'notimp')
    if (!isAgainst || this.#ask.edns === undefined) return answer
    this.#ask = withoutEdns(this.#ask)
    const plain = await askServer(this, this.#ask, this)
    if (plain.status === 'answer') this.#state.plain = true
    return plain
  }

  #finish(answer: Answer): void {
    learn(this.#state, answer)
    this.#state.gate.leave()
    this.#tell(answer)
  }
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
