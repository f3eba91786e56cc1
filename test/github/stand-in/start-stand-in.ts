import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Answer, refuse } from './answer.js'
import { answerRequest } from './answer-request.js'
import { ApiDescription } from './api-description.js'
import { type Fault, FaultList } from './fault.js'
import { githubLimits, type Limits } from './limits.js'
import type { Links } from './links.js'
import { Rate } from './rate.js'
import { type ReadRequest, readRequest } from './read-request.js'
import type { Repository } from './repository.js'
import type { LoggedRequest } from './request-log.js'
import { defaultTokens, type Token } from './tokens.js'
import { answerOfFault, writeAnswer } from './write-answer.js'

export interface StandInOptions {
  readonly repositories: readonly Repository[]
  readonly limits?: Partial<Limits>
  /** By what is sent; default `defaultTokens`. */
  readonly tokens?: Readonly<Record<string, Token>>
  /** As a GitHub Enterprise Server does it: below `/api/v3`, and GraphQL at `/api/graphql`. */
  readonly enterprise?: boolean
  /** Milliseconds before every answer, as a network has. */
  readonly delay?: number
}

/** A server that answers as GitHub does, and keeps what it was asked. */
export interface StandIn extends Links {
  readonly graphql: string
  readonly port: number
  /** What was not as GitHub's description says, in a request or in an answer. A test ends by asking for none. */
  readonly violations: string[]
  readonly log: LoggedRequest[]
  inject(...faults: readonly Fault[]): void
  close(): Promise<void>
}

// It is read and compiled once.
let description: ApiDescription | undefined

/** Starts a stand-in for GitHub on a free port of the loopback. */
export async function startStandIn(options: StandInOptions): Promise<StandIn> {
  description ??= new ApiDescription()
  const described = description
  const limits = { ...githubLimits, ...options.limits }
  const faults = new FaultList()
  const rate = new Rate(limits)
  const violations: string[] = []
  const log: LoggedRequest[] = []
  const started = performance.now()
  const server = createServer()
  const port = await listen(server)
  const html = `http://127.0.0.1:${port}`
  const base = options.enterprise ? '/api/v3' : ''
  const links = { api: `${html}${base}`, html }
  const tokens = options.tokens ?? defaultTokens
  const world = {
    ...{ description: described, limits, rate, links, base, tokens, violations },
    repositories: options.repositories,
  }

  // A fault of the stand-in itself fails the test, and leaves nobody waiting.
  const answer = (request: ReadRequest): Promise<Answer> =>
    answerRequest(request, world).catch((error: unknown) => {
      violations.push(`${request.method} ${request.path}: ${error instanceof Error ? error.stack : error}`)
      return refuse(500, 'the stand-in broke')
    })

  server.on('request', async (incoming, response) => {
    const at = performance.now() - started
    const request = await readRequest(incoming)
    const { method, path, headers, body } = request
    const operation = /^(\/api)?\/graphql$/.test(path) ? 'graphql' : described.find(method, path.slice(base.length))?.id
    const fault = faults.take(operation, method)
    const answered = (fault && answerOfFault(fault)) ?? (await answer(request))
    const isReset = fault?.kind === 'reset'
    log.push({
      ...{ method, path, operation, headers, body, at },
      status: isReset ? 0 : answered.status,
      fault: fault?.kind,
    })
    if (isReset) {
      incoming.socket.resetAndDestroy()
      return
    }
    const full = { ...answered, headers: { ...rate.headers(), ...answered.headers } }
    await writeAnswer(response, full, fault ?? (options.delay ? { kind: 'late', ms: options.delay } : undefined))
  })

  return {
    ...links,
    graphql: options.enterprise ? `${html}/api/graphql` : `${html}/graphql`,
    ...{ port, violations, log },
    inject: (...given) => given.forEach((fault) => void faults.add(fault)),
    close: () => close(server),
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
