import { isAbsent } from './is-absent.js'
import type { LiveRule, Observation } from './judge-live.js'
import { nameOf } from './judge-servers.js'
import type { ServerAnswer } from './published.js'
import { compareKeys } from './same-key.js'
import { leadsTo } from './serves-record.js'

/** What the owner answers, against what is declared there. */
export const judgeAnswer: LiveRule = (seen, report) => {
  const { published, declared } = seen
  const { outcome, reason } = published
  if (outcome === 'unavailable') {
    if (published.dnssec === 'bogus' || reason === 'bogus') report('live/dnssec-bogus', {})
    else if (published.size === 'unreachable') report('live/unreachable-size', {})
    else report('live/unavailable', { reason: reason ?? 'network', servers: serversOf(seen) })
    return
  }
  if (outcome === 'multiple') return report('live/multiple', { records: published.values.length })
  if (isAbsent(seen)) return judgeAbsence(seen, report)
  if (published.dnssec === 'bogus') report('live/dnssec-bogus', {})
  if (published.size === 'needs-tcp') report('live/needs-tcp', {})
  if (published.size === 'unreachable') report('live/unreachable-size', {})
  if (declared?.type === 'TXT') {
    const comparison = compareKeys(declared.value, published.values[0] ?? '')
    if (comparison === 'differs') report('live/differs', {})
    if (comparison === 'tags-differ') report('live/tags-differ', {})
  }
  if (declared?.type === 'CNAME' && !leadsTo(published.chain, declared.value)) report('live/differs', {})
}

const judgeAbsence: LiveRule = ({ published, state }, report) => {
  const { reason } = published
  if (reason === 'dangling' || reason === 'loop') return // the chain's rules name these
  if (reason === 'wrong-type') return report('live/wrong-type', {})
  if (state === 'pending') return report('live/not-yet', {})
  report('live/absent', { reason: reason === 'nodata' ? 'nodata' : 'nxdomain', ttl: published.ttl ?? 0 })
}

function serversOf({ published }: Observation): string {
  return [...new Set(published.servers.filter(wasAsked).map(nameOf))].join(', ')
}

/** Who has no address, or is not known, was not asked. */
function wasAsked({ server, reason }: ServerAnswer): boolean {
  return server !== '' && reason !== 'no-address'
}
