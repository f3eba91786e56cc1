import type { LiveRule } from './judge-live.js'
import type { ServerAnswer } from './published.js'

/** The authoritative servers, one by one and against each other. */
export const judgeServers: LiveRule = (seen, report) => {
  const answered: ServerAnswer[] = []
  for (const answer of seen.published.servers) {
    if (answer.reason === 'lame' || answer.reason === 'refused')
      report('live/server-lame', { server: answer.server, reason: answer.reason })
    else if (answer.outcome !== 'unavailable') answered.push(answer)
  }
  judgeAgreement(answered, report)
  const oldest = Math.max(0, ...answered.map(({ ttl }) => ttl ?? 0))
  const disagree = new Set(answered.map(contentOf)).size > 1
  if (disagree && seen.at && oldest > 0) report('live/caches-old', { until: untilOf(seen.at, oldest) })
}

/** Two answers from one and the same version of a zone contradict each other; from two versions, a transfer is under way. */
function judgeAgreement(answers: readonly ServerAnswer[], report: Parameters<LiveRule>[1]): void {
  const [first] = answers
  const other = first && answers.find((answer) => contentOf(answer) !== contentOf(first))
  if (!other) return
  const args = { one: describe(first), other: describe(other) }
  const sameVersion = answers.some((answer) =>
    answers.some(
      (that) => that.serial !== undefined && that.serial === answer.serial && contentOf(that) !== contentOf(answer),
    ),
  )
  const known = answers.every(({ serial }) => serial !== undefined)
  if (sameVersion || !known) report('live/servers-disagree', args)
  else report('live/servers-out-of-step', args)
}

function contentOf({ outcome, values }: ServerAnswer): string {
  return outcome === 'absent' ? 'absent' : [...values].sort().join('\n')
}

function describe({ server, outcome, serial }: ServerAnswer): string {
  return `${server} (${outcome}${serial === undefined ? '' : `, serial ${serial}`})`
}

/** To the second, as a time in UTC. */
function untilOf(at: Date, seconds: number): string {
  return `${new Date(at.getTime() + seconds * 1000).toISOString().slice(0, 19)}Z`
}
