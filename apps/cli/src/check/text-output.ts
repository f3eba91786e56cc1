import { createHash } from 'node:crypto'
import { printable, type Severity } from '@dkimkit/core'
import type { Paint } from '../output/paint.js'
import type { Checked, ResultJson } from './checked.js'
import { describeAnswer } from './describe-answer.js'
import { nextStep } from './next-step.js'
import type { Output } from './output.js'

/** For people: a line for a selector that is well, a short story for one that is not. */
export function textOutput(paint: Paint, asked: string | undefined): Output {
  const lineOf = (label: string, text: string): string => `  ${paint.dim(label.padEnd(8))} ${text}\n`

  function tellFindings({ findings }: Checked): string {
    return findings
      .map(({ severity, message, code }) => {
        const text = `${printable(message, 500)} ${paint.dim(`[${printable(code)}]`)}`
        return lineOf('means', `${paint.severity(severity, severity.padEnd(7))} ${text}`)
      })
      .join('')
  }

  function tellStory(checked: Checked): string {
    const { result } = checked
    const step = nextStep(checked)
    return [
      asked === undefined ? '' : lineOf('asked', asked),
      result.chain.length === 0 ? '' : lineOf('path', pathOf(result)),
      ...answersOf(result).map(([said, servers]) => lineOf('answer', `${said}: ${servers.join(', ')}`)),
      tellFindings(checked),
      step === undefined ? '' : lineOf('do', step),
    ].join('')
  }

  return {
    add(checked) {
      const worst = worstOf(checked)
      const mark = worst === undefined ? paint.green('ok     ') : paint.severity(worst, worst.padEnd(7))
      const start = `${mark} ${paint.bold(printable(checked.result.owner, 253))}`
      const isWell = worst === undefined || worst === 'notice'
      if (isWell) return `${start}  ${summaryOf(checked.result)}\n${tellFindings(checked)}`
      return `${start}  ${outcomeOf(checked.result)}\n${tellStory(checked)}`
    },
    end: () => [],
  }
}

const severities = ['error', 'warning', 'notice'] as const

function worstOf({ result, findings }: Checked): Severity | undefined {
  const worst = severities.find((level) => findings.some(({ severity }) => severity === level))
  // Rules can silence the finding, and then still nothing was checked.
  return worst ?? (result.outcome === 'unavailable' ? 'warning' : undefined)
}

/** What all answers come to; the story tells the rest. */
function outcomeOf(result: ResultJson): string {
  const { servers, ...settled } = result
  return `${describeAnswer(settled)}${answersOf(result).length > 1 ? ', but not everywhere' : ''}`
}

/** The same, with what led there, and whose answers they are. */
function summaryOf(result: ResultJson): string {
  const { values, chain, servers } = result
  const last = servers.find((server) => server.outcome === result.outcome && server.values.length > 0) ?? servers[0]
  const ttl = last?.ttl === undefined || result.outcome === 'unavailable' ? {} : { ttl: last.ttl }
  const said = describeAnswer({ ...result, values: values.length > 0 ? values : (last?.values ?? []), ...ttl })
  const target = chain.at(-1)?.target
  const by = target === undefined ? '' : `  by ${printable(target, 253)}`
  const [first] = servers
  const from = servers.length > 1 ? `  ${servers.length} servers` : first ? `  ${printable(first.server)}` : ''
  return `${said}${by}${from}`
}

function pathOf({ owner, chain }: ResultJson): string {
  return [owner, ...chain.map(({ target }) => target)].map((name) => printable(name, 253)).join(' → ')
}

/** Who said what: servers that said the same stand together. */
function answersOf({ servers }: ResultJson): [said: string, servers: string[]][] {
  const groups = new Map<string, { readonly said: string; readonly servers: string[] }>()
  for (const answer of servers) {
    const said = describeAnswer(answer)
    const content = [...answer.values].sort().join('\n')
    const group = groups.get(`${said}\n${content}`) ?? { said, servers: [] }
    group.servers.push(nameServer(answer))
    groups.set(`${said}\n${content}`, group)
  }
  const all = [...groups]
  return all.map(([content, { said, servers }]) => {
    // Two keys of one size look the same in words.
    const alike = all.filter(([, group]) => group.said === said).length > 1
    return [alike ? `${said}, number ${shortDigest(content)}` : said, servers]
  })
}

function nameServer({ server, host, serial }: ResultJson['servers'][number]): string {
  if (server === '') return 'no name server is known'
  const name = host === undefined || host === server ? '' : `${printable(host, 253)} `
  return `${name}${printable(server)}${serial === undefined ? '' : ` (serial ${serial})`}`
}

function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
