import { fileURLToPath } from 'node:url'
import { type Knot, startKnot } from '../servers/knot.js'
import { type ActionRun, type RunActionOptions, runAction } from './runner/run-action.js'
import type { Pull, Repository } from './stand-in/repository.js'
import { type StandIn, type StandInOptions, startStandIn } from './stand-in/start-stand-in.js'
import { pullRequestEvent, type WorkflowEvent } from './workflow-event.js'

const action = fileURLToPath(new URL('../../action.yml', import.meta.url))

/** A GitHub, a DNS, and the action between them. */
export interface ActionWorld {
  readonly standIn: StandIn
  readonly repository: Repository
  /** Runs the built bundle; without an event, as of the pull request. */
  run(options?: RunOptions): Promise<ActionRun>
  pullEvent(pull: Pull, name?: 'pull_request' | 'pull_request_target'): WorkflowEvent
  /** What stands below a pull request, oldest first. */
  comments(pull: Pull): string[]
  close(): Promise<void>
}

export interface RunOptions extends Partial<Omit<RunActionOptions, 'action'>> {
  readonly pull?: Pull
}

export interface ActionWorldOptions extends Partial<Omit<StandInOptions, 'repositories'>> {
  readonly repository: Repository
  /** Who serves every zone; nobody is asked without. */
  readonly dns?: Knot | undefined
}

/** A DNS that serves these records of example.com, and nothing else. */
export function startDns(...records: readonly string[]): Promise<Knot> {
  return startKnot({ zones: { 'example.com': zoneOf(...records) } })
}

/** The zone example.com as a file, with these lines. */
export function zoneOf(...records: readonly string[]): string {
  return [
    '$ORIGIN example.com.',
    '$TTL 3600',
    '@ SOA ns.example.com. hostmaster.example.com. 1 3600 600 86400 300',
    '@ NS ns.example.com.',
    'ns A 127.0.0.1',
    ...records,
    '',
  ].join('\n')
}

/** A key record as a line of a zone file, in strings that fit (RFC 1035 §3.3). */
export function keyLine(selector: string, key: string, tags = 'v=DKIM1; k=rsa; '): string {
  const strings = `${tags}p=${key}`.match(/.{1,255}/g) ?? []
  return `${selector}._domainkey TXT ${strings.map((text) => `"${text}"`).join(' ')}`
}

/** Starts a stand-in for a repository, and makes the action ready to run against it. */
export async function openActionWorld({ repository, dns, ...options }: ActionWorldOptions): Promise<ActionWorld> {
  const standIn = await startStandIn({ ...options, repositories: [repository] })
  const place = { repository, links: standIn }
  const pullEvent: ActionWorld['pullEvent'] = (pull, name) => pullRequestEvent(place, pull, name)
  const ask = dns ? { servers: `example.com=${dns.address}:${dns.port}` } : { live: 'false' }
  return {
    standIn,
    repository,
    pullEvent,
    run({ pull = [...repository.pulls.values()][0], event, inputs, ...rest } = {}) {
      const given = event ?? (pull && pullEvent(pull))
      if (given === undefined) throw new Error('an event or a pull request is needed')
      return runAction({ action, event: given, github: standIn, inputs: { ...ask, ...inputs }, ...rest })
    },
    comments: (pull) => {
      return [...repository.comments.values()].filter(({ issue }) => issue === pull.number).map(({ body }) => body)
    },
    close: () => standIn.close(),
  }
}
