import type { DeclaredRecord } from '../dns-record.js'
import type { Observation } from './judge-live.js'
import type { ServerAnswer } from './published.js'
import { compareKeys } from './same-key.js'
import { leadsTo } from './serves-record.js'

/**
 * The answers that do not yet give the declared record, to its last tag; without a declared one, those that do not give what
 * most servers give.
 *
 * @example
 * ```ts
 * import { serversBehind } from '@dkimkit/core'
 *
 * const values = ['v=DKIM1; p=']
 * const one = { server: '192.0.2.1', outcome: 'found', values }
 * const two = { server: '192.0.2.2', outcome: 'absent', values: [] }
 * const published = { owner: 's1._domainkey.example.com', outcome: 'found', values, chain: [], servers: [one, two] }
 * serversBehind({ published }).map(({ server }) => server) // => ['192.0.2.2']
 * ```
 */
export function serversBehind({ published, declared }: Pick<Observation, 'published' | 'declared'>): ServerAnswer[] {
  const [value] = published.values
  return published.servers.filter((answer) => {
    if (answer.outcome !== 'found') return true
    if (declared) return !gives(answer, declared)
    return value !== undefined && !isText(answer, value)
  })
}

function gives(answer: ServerAnswer, { type, value }: DeclaredRecord): boolean {
  if (type !== 'CNAME') return isText(answer, value)
  // The servers of the target are asked for another name, and have nothing to do with the record that leads there.
  return answer.owner !== undefined || leadsTo(answer.chain ?? [], value)
}

/** A server that only leads on to another zone holds no key that could be old. */
function isText({ values, chain = [] }: ServerAnswer, value: string): boolean {
  const [text] = values
  return text === undefined ? chain.length > 0 : compareKeys(value, text) === 'same'
}
