import type { Report } from '../finding.js'
import { contentOf } from './content-of.js'
import type { LiveRule } from './judge-live.js'
import type { ServerAnswer } from './published.js'

/** The authoritative servers, one by one and against each other. Resolvers are of any age, so they may differ. */
export const judgeServers: LiveRule = ({ published }, report) => {
  const { servers, outcome } = published
  if (servers.length === 1 && servers[0]?.zone === undefined) return
  judgeLameness(servers, report)
  if (outcome !== 'unavailable') judgeSilence(servers, report)
  for (const asked of groupBy(servers, ({ owner = '' }) => owner)) {
    judgeAgreement(asked.filter(hasAuthority), report)
  }
}

/** `aa` is false in the answer of a resolver. */
function hasAuthority({ outcome, aa }: ServerAnswer): boolean {
  return outcome !== 'unavailable' && aa !== false
}

/** RFC 8499 §7: a server that is listed for a zone and does not answer for it. */
function judgeLameness(servers: readonly ServerAnswer[], report: Report): void {
  // Servers that a user named are listed for the zone where one of them answers for it.
  const areNamed = servers.some(hasAuthority) && servers.every(({ zone }) => zone === undefined)
  for (const { server, host, zone, chain = [], reason } of servers) {
    if (reason !== 'lame' && reason !== 'refused' && reason !== 'no-address') continue
    // Who gave a CNAME record answers for the owner; the target is another's.
    if (chain.length > 0 || !(areNamed || zone !== undefined)) continue
    report('live/server-lame', { server: nameOf({ server, host }), reason })
  }
}

/** Name servers that say nothing at any of their addresses, while others do. `network` is trouble of our own. */
function judgeSilence(servers: readonly ServerAnswer[], report: Report): void {
  const listed = servers.filter(({ zone }) => zone !== undefined)
  for (const answers of groupBy(listed, ({ owner, host, server }) => JSON.stringify([owner, host ?? server]))) {
    const silent = answers.find(({ reason }) => reason === 'timeout' || reason === 'servfail' || reason === 'malformed')
    if (!silent?.reason || answers.some(({ outcome }) => outcome !== 'unavailable')) continue
    report('live/unavailable', { reason: silent.reason, servers: answers.map(nameOf).join(', ') })
  }
}

/** Two answers from one and the same version of a zone contradict each other; from two versions, a transfer is under way. */
function judgeAgreement(answers: readonly ServerAnswer[], report: Report): void {
  if (answers.length < 2) return
  const contents = new Map(answers.map((answer) => [answer, contentOf(answer)]))
  const first = contents.get(answers[0] as ServerAnswer)
  const others = answers.filter((answer) => contents.get(answer) !== first)
  if (others.length === 0) return
  const args = {
    one: describeAll(answers.filter((answer) => contents.get(answer) === first)),
    other: describeAll(others),
  }
  const versions = groupBy(answers, ({ serial }) => String(serial))
  const isContradicted = versions.some((same) => new Set(same.map((answer) => contents.get(answer))).size > 1)
  const isKnown = answers.every(({ serial }) => serial !== undefined)
  if (isContradicted || !isKnown) report('live/servers-disagree', args)
  else report('live/servers-out-of-step', args)
}

/** How a finding names a server: its name, where it has one, and its address. */
export function nameOf({ server, host }: { readonly server: string; readonly host?: string | undefined }): string {
  return host === undefined || host === server ? server : `${host} ${server}`
}

/** More than so many names tell a reader nothing new. */
const mostNamed = 8

function describeAll(answers: readonly ServerAnswer[]): string {
  const described = answers.slice(0, mostNamed).map(describe).join(', ')
  return answers.length > mostNamed ? `${described} and ${answers.length - mostNamed} more` : described
}

function describe(answer: ServerAnswer): string {
  const { outcome, serial } = answer
  return `${nameOf(answer)} (${outcome}${serial === undefined ? '' : `, serial ${serial}`})`
}

function groupBy(answers: readonly ServerAnswer[], keyOf: (answer: ServerAnswer) => string): ServerAnswer[][] {
  const groups = new Map<string, ServerAnswer[]>()
  for (const answer of answers) {
    const group = groups.get(keyOf(answer))
    if (group) group.push(answer)
    else groups.set(keyOf(answer), [answer])
  }
  return [...groups.values()]
}
