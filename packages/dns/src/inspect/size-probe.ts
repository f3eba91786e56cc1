import type { PublishedRecord, ServerAnswer } from '@dkimkit/core'
import type { AskOptions } from '../client.js'
import { Recent } from '../walk/recent.js'
import { keepProbes, type ProbeContext } from './probe-context.js'

/** RFC 1035 §4.2.1: what an answer over UDP holds for those who do not say otherwise. */
const plainSize = 512

/** Asks name servers themselves how a large answer fares; a resolver's own limits say nothing of the zone. */
export class SizeProbe {
  readonly #context: ProbeContext
  /** Whether a server answers over TCP, by its name. */
  readonly #recent = new Recent<boolean | undefined>(keepProbes)

  constructor(context: ProbeContext) {
    this.#context = context
  }

  /** Whether there is anything to ask: most keys fit everywhere. */
  isDue(published: PublishedRecord): boolean {
    return published.servers.some((answer) => answer.reason === 'truncated' || isLarge(published, answer))
  }

  /** `needs-tcp`: a server cuts the answer at 512 octets and refuses TCP. `unreachable`: one cuts it at 1232, too. */
  async find(published: PublishedRecord, signal: AbortSignal | undefined): Promise<PublishedRecord['size']> {
    const holders = published.servers.filter(({ aa, zone }) => aa || zone !== undefined)
    if (holders.some(({ reason }) => reason === 'truncated')) return 'unreachable'
    const large = holders.filter((answer) => isLarge(published, answer))
    const cut = await Promise.all(large.map((answer) => this.#isCut(published.owner, answer, signal)))
    return cut.includes(true) ? 'needs-tcp' : undefined
  }

  async #isCut(owner: string, answer: ServerAnswer, signal: AbortSignal | undefined): Promise<boolean> {
    const how = this.#context.howToAsk(answer, signal)
    // An answer that did not fit 1232 octets came over TCP.
    if (!how || answer.tc) return false
    const name = answer.owner ?? owner
    const takesTcp = await this.#recent.get(answer.server, () => this.#takesTcp(name, how), isKnown)
    if (takesTcp !== false || !this.#context.budget.take()) return false
    const plain = await this.#context.client.ask({ name, type: 'TXT' }, { ...how, only: 'udp', edns: false })
    return plain.status === 'answer' && plain.message.tc
  }

  async #takesTcp(name: string, how: AskOptions): Promise<boolean | undefined> {
    const { client, budget } = this.#context
    if (!budget.take()) return undefined
    const answer = await client.ask({ name, type: 'TXT' }, { ...how, only: 'tcp', tries: 2 })
    if (answer.status === 'answer' || answer.message) return true
    return answer.reason === 'aborted' ? undefined : false
  }
}

function isKnown(takesTcp: boolean | undefined): boolean {
  return takesTcp !== undefined
}

/** By the least size of the answer: header, question, and TXT records whose owner is a pointer (RFC 1035 §4.1). */
function isLarge({ owner, others = [] }: PublishedRecord, answer: ServerAnswer): boolean {
  const sizeOf = (text: string): number => 12 + text.length + Math.ceil(text.length / 255)
  let size = 12 + (answer.owner ?? owner).length + 2 + 4
  for (const text of answer.values) size += sizeOf(text)
  for (const text of others) size += sizeOf(text)
  return size > plainSize
}
