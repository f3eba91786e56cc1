import { type DnsClient, lookUp, type Published } from '@dkimkit/dns'
import { exampleZone } from './keys.js'

/** Of ten names, eight hold a key of their own, one leads to such a key, and one is not there. */
function kindOf(index: number): 'key' | 'alias' | 'none' {
  const rest = index % 10
  return rest < 8 ? 'key' : rest === 8 ? 'alias' : 'none'
}

/** The zone of so many names. */
export function manyZone(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    if (kindOf(index) === 'key') return `s${index}._domainkey TXT "${textOf(index)}"\n`
    return kindOf(index) === 'alias' ? `s${index}._domainkey CNAME s${index - 1}._domainkey\n` : ''
  })
  return exampleZone(lines.join(''))
}

/** What the DNS says of each, in few words, or why it could not be learned. */
export async function askMany(client: DnsClient, count: number): Promise<string[]> {
  const names = Array.from({ length: count }, (_, index) => `s${index}._domainkey.example.com`)
  return (await Promise.all(names.map((owner) => lookUp(owner, { client })))).map(describe)
}

/** How many of the answers are wrong, and the first of those. */
export function findWrong(answers: readonly string[]): { readonly count: number; readonly first: readonly string[] } {
  const wrong = answers.flatMap((answer, index) => {
    const right = rightAnswer(index)
    return answer === right ? [] : [`s${index}: '${answer}' instead of '${right}'`]
  })
  return { count: wrong.length, first: wrong.slice(0, 5) }
}

export const noneWrong = { count: 0, first: [] }

function rightAnswer(index: number): string {
  const kind = kindOf(index)
  return kind === 'none' ? 'nxdomain' : textOf(kind === 'alias' ? index - 1 : index)
}

function describe(published: Published): string {
  if ('reason' in published) return published.reason
  return published.values.join(' and ')
}

/** No key at all, so that ten thousand fit a small zone. */
function textOf(index: number): string {
  return `v=DKIM1; p=; n=${index}`
}
