import type { LiveRule } from './judge-live.js'
import type { PublishedRecord } from './published.js'

/** More hops than these cost receivers their patience: resolvers give up at some number of their own. */
const longChain = 8

/** The CNAME records on the way to the key. */
export const judgeChain: LiveRule = ({ published }, report) => {
  const { chain, reason } = published
  if (reason === 'dangling') report('live/cname-dangling', { chain: formatChain(published) })
  else if (reason === 'loop') report('live/cname-loop', { chain: formatChain(published) })
  else if (chain.length > longChain) report('live/cname-long', { hops: chain.length, chain: formatChain(published) })
}

function formatChain({ owner, chain }: PublishedRecord): string {
  return [owner, ...chain.map(({ target }) => target)].join(' → ')
}
