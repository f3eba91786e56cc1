import { canonicalName, type PublishedRecord } from '@dkimkit/core'
import type { AskOptions } from '../client.js'
import { parentOf, sameName } from '../message/name.js'
import { Recent } from '../walk/recent.js'
import { keepProbes, type ProbeContext } from './probe-context.js'
import { siblingOf } from './sibling-probe.js'

/** What people put where a TXT or CNAME record belongs; 99 is SPF, which once looked like one (RFC 7208 §3.1). */
const otherTypes = ['A', 'AAAA', 'MX', 'NS', 'PTR', 'TYPE99'] as const

/** Looks for records of another type at a name that has no TXT record. */
export class TypeProbe {
  readonly #context: ProbeContext
  /** The types that a wildcard gives every name of a parent. */
  readonly #recent = new Recent<readonly string[]>(keepProbes)

  constructor(context: ProbeContext) {
    this.#context = context
  }

  /** Whether the name has another type for itself: `*.example.com A` gives one to every name. */
  async find({ owner, servers }: PublishedRecord, signal: AbortSignal | undefined): Promise<boolean> {
    const denying = servers.find((answer) => answer.outcome === 'absent' && answer.owner === undefined)
    const how = denying && this.#context.howToAsk(denying, signal)
    if (!how) return false
    const types = await this.#typesAt(owner, how)
    if (types.length === 0) return false
    const parent = canonicalName(parentOf(owner))
    const common = await this.#recent.get(parent, () => this.#typesAt(siblingOf(owner), how), isAny)
    return types.some((type) => !common.includes(type))
  }

  async #typesAt(name: string, how: AskOptions): Promise<string[]> {
    const { client, budget } = this.#context
    if (!budget.take()) return []
    const answers = await Promise.all(otherTypes.map((type) => client.ask({ name, type }, how)))
    return otherTypes.filter((type, i) => {
      const answer = answers[i]
      if (answer?.status !== 'answer') return false
      return answer.message.answers.some((record) => record.type === type && sameName(record.owner, name))
    })
  }
}

function isAny(types: readonly string[]): boolean {
  return types.length > 0
}
