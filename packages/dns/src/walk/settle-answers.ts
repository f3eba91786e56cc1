import type { Published } from '../look-up/published.js'
import type { Hop, ServerAnswer } from './hop.js'

/** What an answer says, apart from who said it: equal for servers that agree. */
export function signatureOf(answer: ServerAnswer): string {
  switch (answer.outcome) {
    case 'alias':
      return JSON.stringify(['alias', answer.target.toLowerCase(), chainOf(answer)])
    case 'absent':
    case 'unavailable':
      return JSON.stringify([answer.outcome, answer.reason, chainOf(answer)])
    default:
      return JSON.stringify([answer.outcome, [...answer.values].sort(), [...answer.others].sort(), chainOf(answer)])
  }
}

function chainOf(answer: ServerAnswer): string[] {
  return answer.chain.map((link) => link.target.toLowerCase())
}

/** Whether every server was asked and all servers of each hop say the same. */
export function isAgreed(hops: readonly Hop[]): boolean {
  return hops.every((hop) => {
    const usable = hop.answers.every((answer) => answer.outcome !== 'unavailable')
    return usable && new Set(hop.answers.map(signatureOf)).size === 1
  })
}

/** What most servers at the ends of the chain say; what could not be learned counts only where nothing else is known. */
export function settleAnswers(hops: readonly Hop[]): { readonly hop: Hop; readonly published: Published } | undefined {
  const ends = hops.flatMap((hop) => hop.answers.flatMap((answer) => readEnd(hop, answer)))
  const usable = ends.filter(({ published }) => published.outcome !== 'unavailable')
  const counts = new Map<string, number>()
  for (const { signature } of usable) counts.set(signature, (counts.get(signature) ?? 0) + 1)
  const most = Math.max(...counts.values())
  const settled = usable.filter(({ signature }) => counts.get(signature) === most)
  // As many say one thing as another: not whoever was asked first, but always the same.
  return settled.sort(compareEnds)[0] ?? ends[0]
}

const ranks = ['found', 'multiple', 'absent']

/** What is there before what is not. */
function compareEnds(one: End, other: End): number {
  const byOutcome = ranks.indexOf(one.published.outcome) - ranks.indexOf(other.published.outcome)
  if (byOutcome !== 0 || one.signature === other.signature) return byOutcome
  return one.signature < other.signature ? -1 : 1
}

interface End {
  readonly hop: Hop
  readonly published: Published
  readonly signature: string
}

function readEnd(hop: Hop, answer: ServerAnswer): End[] {
  if (answer.outcome === 'alias') return []
  const { host: _, ...published } = answer
  return [{ hop, published, signature: signatureOf(answer) }]
}
