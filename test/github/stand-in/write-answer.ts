import type { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { type Answer, refuse } from './answer.js'
import type { FaultKind } from './fault.js'

/** Sends an answer, with what goes wrong on the way. */
export async function writeAnswer(response: ServerResponse, answer: Answer, fault?: FaultKind): Promise<void> {
  const { status, body, headers } = answer
  const isRaw = Buffer.isBuffer(body)
  const bytes = body === undefined ? Buffer.alloc(0) : isRaw ? body : Buffer.from(JSON.stringify(body))
  if (fault?.kind === 'late') await wait(fault.ms)
  response.writeHead(status, {
    ...(body === undefined
      ? {}
      : { 'content-type': isRaw ? 'application/octet-stream' : 'application/json; charset=utf-8' }),
    ...(status === 204 ? {} : { 'content-length': bytes.length }),
    ...headers,
  })
  if (fault?.kind === 'cut-body') {
    response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy())
    return
  }
  if (fault?.kind === 'slow-body') {
    const pieces = 10
    const size = Math.ceil(bytes.length / pieces)
    for (let piece = 0; piece < pieces && !response.destroyed; piece += 1) {
      response.write(bytes.subarray(piece * size, (piece + 1) * size))
      await wait(fault.ms / pieces)
    }
    response.end()
    return
  }
  response.end(bytes)
}

/** The answer that a fault puts in the place of the real one. */
export function answerOfFault(fault: FaultKind): Answer | undefined {
  const now = Math.floor(Date.now() / 1000)
  switch (fault.kind) {
    case 'status':
      return { ...refuse(fault.status, nameOf(fault.status)), ...(fault.headers ? { headers: fault.headers } : {}) }
    case 'secondary-limit':
      return {
        ...refuse(403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'),
        headers: { 'retry-after': String(fault.retryAfter) },
      }
    case 'primary-limit':
      return {
        ...refuse(403, 'API rate limit exceeded for installation.'),
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now + fault.resetIn) },
      }
    case 'read-only':
      return refuse(403, 'Resource not accessible by integration')
    default:
      return undefined
  }
}

function nameOf(status: number): string {
  if (status === 401) return 'Bad credentials'
  return status >= 500 ? 'Server Error' : 'Error'
}
