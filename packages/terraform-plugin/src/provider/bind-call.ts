import type { Message } from '../wire/message.js'

/** Answers one remote call: octets in, octets out. An exception becomes a gRPC status. */
export type Method = (request: Uint8Array, signal: AbortSignal) => Promise<Buffer>

/** Joins the messages of a call with the function that answers it. */
export function bindCall<Request, Answer>(
  { request, answer }: { readonly request: Message<never, Request>; readonly answer: Message<Answer, unknown> },
  handle: (request: Request, signal: AbortSignal) => Answer | Promise<Answer>,
): Method {
  return async (octets, signal) => answer.encode(await handle(request.decode(octets), signal))
}
