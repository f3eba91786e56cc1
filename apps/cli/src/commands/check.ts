import {
  type Finding,
  judgeLive,
  lintDkimRecord,
  type Observation,
  type PublishedRecord,
  printable,
  showValue,
} from '@dkimkit/core'
import { createDnsClient, findServers } from '@dkimkit/dns'
import { observe } from '../check/observe.js'
import { wantedOf } from '../check/wanted.js'
import { defineCommand, exit } from '../command.js'
import { printDocument } from '../output/document.js'
import { exitCodeOf, findingLine } from '../output/findings.js'
import { paintFor } from '../output/paint.js'
import { progressFor } from '../output/progress.js'
import { recordJson } from '../output/record-json.js'

/** Owners that are asked about at once; the client holds back what a server does not take. */
const atOnce = 64

export const check = defineCommand({
  name: 'check',
  summary: 'ask the DNS, and compare what it serves with what is declared',
  usage: '[OWNER…]',
  positionals: { min: 0, max: Number.POSITIVE_INFINITY },
  options: {
    domain: { value: 'NAME', about: 'the domain of --selector' },
    selector: { value: 'NAME', multiple: true, about: 'a selector of --domain' },
    manifest: { value: 'FILE', about: 'everything that this manifest declares' },
    input: { value: 'FILE', about: 'owners, one a line, or a file of records to compare with (- for stdin)' },
    server: { value: 'HOST[:PORT]', multiple: true, about: "who is asked (default: the system's resolvers)" },
    'private-key': { value: 'FILE', about: 'a private key that must fit what is published' },
  },
  examples: [
    ['dkimkit check mail._domainkey.example.com', 'is it published, and is it a good key'],
    ['dkimkit check --manifest dkim.yaml --server 192.0.2.53', 'everything declared, asked of one server'],
  ],
  async run({ positionals, options, common }, io) {
    const wanted = await wantedOf(positionals, options, io)
    const client = createDnsClient(options.server.length > 0 ? { servers: await findServers(options.server) } : {})
    const progress = progressFor(io, common.quiet)
    const seen: Observation[] = new Array(wanted.length)
    let next = 0
    let done = 0
    const work = async (): Promise<void> => {
      for (let index = next++; index < wanted.length && !io.signal.aborted; index = next++) {
        const one = wanted[index]
        if (one) seen[index] = await observe(one, client, io.signal, io.now())
        progress.update(++done, wanted.length, 'owners asked for')
      }
    }
    try {
      await Promise.all(Array.from({ length: Math.min(atOnce, wanted.length) }, work))
    } finally {
      progress.end()
      await client.close()
    }
    const judged = seen.map((observation) => ({ observation, findings: judge(observation) }))
    const findings = judged.flatMap(({ findings }) => findings)
    if (common.json) printDocument(io, 'check', findings, { results: seen.map(resultJson) })
    else {
      const paint = paintFor(io)
      for (const { observation, findings } of judged) {
        io.print(`${summaryLine(observation.published)}\n`)
        for (const finding of findings) io.print(`  ${findingLine(finding, paint)}\n`)
      }
    }
    const unchecked = seen.some(({ published }) => published.outcome === 'unavailable')
    return exitCodeOf(findings, common.failOn) || (unchecked ? exit.unchecked : exit.clean)
  },
})

function judge(observation: Observation): Finding[] {
  const { published } = observation
  const key = published.outcome === 'found' ? lintDkimRecord(published.values[0] ?? '') : []
  return [...judgeLive(observation), ...key.map((finding) => ({ ...finding, owner: published.owner }))]
}

function summaryLine({ owner, outcome, reason, values, chain, servers }: PublishedRecord): string {
  const key = recordJson({ owner, type: 'TXT', value: values[0] ?? '', format: 'dns' })?.key
  const what =
    outcome === 'found' ? (key ? `${key.type} ${key.bits}` : 'found') : `${outcome}${reason ? ` (${reason})` : ''}`
  const by = chain.length > 0 ? ` by ${printable(chain.map(({ target }) => target).join(' → '))}` : ''
  return `${printable(owner)}  ${what}${by}  ${servers.map(({ server }) => server).join(', ')}`
}

/** A result as the contract of `--json` has it. */
function resultJson({ published }: Observation): object {
  const { owner, outcome, reason, values, chain, servers } = published
  return {
    owner,
    outcome,
    ...(reason ? { reason } : {}),
    values: values.map(showValue),
    chain,
    servers: servers.map((answer) => ({ ...answer, values: answer.values.map(showValue) })),
  }
}
