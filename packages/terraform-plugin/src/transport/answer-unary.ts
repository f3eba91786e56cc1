import type { ServerHttp2Stream } from 'node:http2'
import { PluginError } from '../plugin-error.js'
import type { Method } from '../provider/bind-call.js'

/** The statuses of gRPC that a call may end with. */
const GRPC_STATUS = {
  ok: 0,
  cancelled: 1,
  invalidArgument: 3,
  resourceExhausted: 8,
  unimplemented: 12,
  internal: 13,
} as const

/** As much as Terraform itself takes in one message, in octets. */
const MAX_MESSAGE = 256 << 20

const HEAD = { ':status': 200, 'content-type': 'application/grpc' }

/**
 * Reads the one message of a call, lets the method answer it, and writes the answer and its status. A client that goes
 * away aborts the method's signal.
 */
export function answerUnary(stream: ServerHttp2Stream, method: Method | undefined): void {
  const cancel = new AbortController()
  stream.on('close', () => cancel.abort(new Error('the engine gave up on the call')))
  if (method === undefined) {
    refuse(stream, GRPC_STATUS.unimplemented, 'there is no such method')
    return
  }
  const parts: Buffer[] = []
  let length = 0
  stream.on('data', (part: Buffer) => {
    length += part.length
    if (length > MAX_MESSAGE) refuse(stream, GRPC_STATUS.resourceExhausted, `a message is over ${MAX_MESSAGE} octets`)
    else parts.push(part)
  })
  stream.on('end', () => {
    if (stream.headersSent) return
    answer(Buffer.concat(parts), cancel.signal, method).then(
      (body) => accept(stream, body),
      (error: unknown) =>
        refuse(stream, statusOf(error, cancel.signal), error instanceof Error ? error.message : String(error)),
    )
  })
}

/** A message is one octet (0, not compressed), its length in four, and the message. */
async function answer(body: Buffer, signal: AbortSignal, method: Method): Promise<Uint8Array> {
  if (body.length < 5 || body[0] !== 0 || body.readUInt32BE(1) !== body.length - 5) {
    throw new PluginError('bad-message', 'a call holds one message that is whole and not compressed')
  }
  return method(body.subarray(5), signal)
}

function accept(stream: ServerHttp2Stream, body: Uint8Array): void {
  if (stream.destroyed || stream.closed) return
  const head = Buffer.alloc(5)
  head.writeUInt32BE(body.length, 1)
  stream.respond(HEAD, { waitForTrailers: true })
  stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': `${GRPC_STATUS.ok}` }))
  stream.end(Buffer.concat([head, body]))
}

/** An answer that is only a status comes in the headers. */
function refuse(stream: ServerHttp2Stream, status: number, message: string): void {
  stream.resume()
  if (stream.destroyed || stream.closed || stream.headersSent) return
  // a header has little room, and what UTF-8 cannot hold would throw, so it is replaced first
  const text = encodeURIComponent(Buffer.from(message.slice(0, 1_000)).toString())
  stream.respond({ ...HEAD, 'grpc-status': `${status}`, 'grpc-message': text }, { endStream: true })
}

function statusOf(error: unknown, signal: AbortSignal): number {
  if (signal.aborted) return GRPC_STATUS.cancelled
  return error instanceof PluginError && error.code === 'bad-message'
    ? GRPC_STATUS.invalidArgument
    : GRPC_STATUS.internal
}
