import { contentOf } from './content-of.js'
import type { LiveRule } from './judge-live.js'
import type { ServerAnswer } from './published.js'
import { servesRecord } from './serves-record.js'

/**
 * What caches may still hold, and until when: of servers that differ, the answers that are not the declared one (where none
 * is, any may be the old one); and a resolver's answer that is not the declared one.
 */
export const judgeCaches: LiveRule = ({ published, declared, at }, report) => {
  const { servers } = published
  if (!at || (servers.length < 2 && (servers[0]?.aa !== false || !declared))) return
  const answers = servers.filter(({ outcome, owner }) => outcome !== 'unavailable' && owner === undefined)
  const old = declared ? answers.filter((answer) => !servesRecord(answer, declared)) : answers
  const differ = answers.length > 1 && new Set(answers.map(contentOf)).size > 1
  // A resolver's 'absent' is told with its time by the rule for that.
  const isCached = old.length === answers.length && old.every(({ aa, outcome }) => aa === false && outcome !== 'absent')
  if (!differ && !(declared && isCached)) return
  const longest = Math.max(0, ...old.map(lifeOf))
  if (longest > 0) report('live/caches-old', { until: untilOf(at, longest) })
}

/** How long caches may keep an answer, in seconds: as long as they keep any part of it. */
function lifeOf({ ttl = 0, chain = [] }: ServerAnswer): number {
  return Math.max(ttl, ...chain.map((hop) => hop.ttl))
}

/** To the second, as a time in UTC. */
function untilOf(at: Date, seconds: number): string {
  return `${new Date(at.getTime() + seconds * 1000).toISOString().slice(0, 19)}Z`
}
