import type { AskOptions, DnsClient } from './client.js'
import { describeAnswer, describeStep } from './look-up/describe-step.js'
import { explainServfail } from './look-up/explain-servfail.js'
import { findLoop } from './look-up/find-loop.js'
import { isLoop, notKnown } from './look-up/not-known.js'
import type { ChainLink, Dnssec, Published } from './look-up/published.js'
import { maxLinks, readAnswer } from './look-up/read-answer.js'

export interface LookUpOptions extends AskOptions {
  readonly client: DnsClient
}

/**
 * What the DNS serves as DKIM record at an owner: asks the client's resolvers (or `server`) for TXT, follows CNAMEs hop by
 * hop where an answer doesn't, and looks behind SERVFAIL.
 *
 * Never throws: what could not be learned is `unavailable`.
 *
 * @example
 * ```ts
 * import { createDnsClient, lookUp } from '@dkimkit/dns'
 * import { startTestServer } from '@dkimkit/dns/testing'
 *
 * const record = { owner: 's1._domainkey.example.com', type: 'TXT', value: 'v=DKIM1; p=', ttl: 60 }
 * const { address, port, close } = await startTestServer({ zones: { 'example.com': [record] } })
 * const client = createDnsClient({ servers: [{ protocol: 'dns', address, port }] })
 * const published = await lookUp('s1._domainkey.example.com', { client })
 * published.outcome // => 'found'
 * published.values // => ['v=DKIM1; p=']
 * await client.close()
 * await close()
 * ```
 */
export async function lookUp(owner: string, options: LookUpOptions): Promise<Published> {
  const { client } = options
  const chain: ChainLink[] = []
  let name = owner
  let secure = true
  for (let asked = 0; asked <= maxLinks; asked++) {
    const answer = await client.ask({ name, type: 'TXT' }, options)
    if (answer.status === 'unavailable') {
      const loop = findLoop(answer, name)
      if (loop) return notKnown(owner, { ...answer, reason: 'loop', temporary: false }, [...chain, ...loop])
      const told = notKnown(owner, answer, chain)
      return answer.reason === 'servfail' ? explainServfail(told, name, options) : told
    }
    const step = readAnswer(answer.message, name)
    if (step.chain.length > 0) chain.push(...step.chain)
    secure &&= answer.message.ad
    const dnssec: Dnssec = secure ? 'secure' : 'unproven'
    const seen = describeAnswer(owner, answer, chain, dnssec)
    if (step.kind !== 'alias') return describeStep(seen, step)
    if (isLoop(owner, chain)) return { ...seen, outcome: 'unavailable', reason: 'loop', temporary: false, values: [] }
    if (chain.length >= maxLinks) break
    name = step.target
  }
  return notKnown(owner, { reason: 'too-long', server: '', ms: 0, temporary: false }, chain)
}
