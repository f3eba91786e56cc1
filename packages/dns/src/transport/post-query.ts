import { type ClientHttp2Session, type ClientHttp2Stream, constants } from 'node:http2'
import { readMessage } from '../message/read-message.js'
import { answersQuery } from './answers-query.js'
import { type Exchange, type ExchangeOptions, promiseOf } from './exchange.js'
import { PendingQuery } from './pending-query.js'

const mediaType = 'application/dns-message'

/** Posts a query to a resolver (RFC 8484 §4.1) and waits for its answer. */
export function postQuery(
  session: ClientHttp2Session,
  url: URL,
  query: Buffer,
  options: ExchangeOptions,
): Promise<Exchange> {
  // RFC 8484 §4.1: the id is 0, so that equal queries are equal to caches too.
  const stream = openStream(session, url, query.length)
  let timer: NodeJS.Timeout | undefined
  return promiseOf(options, (waiter) => {
    const pending = new PendingQuery(0, query, undefined, waiter, () => {
      clearTimeout(timer)
      // A stream that is over needs no reset; a server that sees many ends the connection (RFC 9113 §10.5).
      if (!stream?.readableEnded) stream?.close(constants.NGHTTP2_CANCEL)
    })
    // A turn later: when the process was held up, an answer that came meanwhile is read first.
    timer = setTimeout(() => setImmediate(() => pending.expire()), options.timeout)
    if (stream) readAnswer(stream, pending)
    else pending.fail('network')
    stream?.end(query)
  })
}

/** A session that the other side closes at this moment throws. */
function openStream(session: ClientHttp2Session, url: URL, length: number): ClientHttp2Stream | undefined {
  try {
    return session.request({
      ':method': 'POST',
      ':path': `${url.pathname}${url.search}`,
      accept: mediaType,
      'content-type': mediaType,
      'content-length': length,
    })
  } catch {
    return undefined
  }
}

function readAnswer(stream: ClientHttp2Stream, pending: PendingQuery): void {
  const chunks: Buffer[] = []
  let size = 0
  let status: number | undefined
  stream.on('response', (headers) => {
    status = headers[':status']
  })
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > 0xffff) pending.fail('malformed')
    else chunks.push(chunk)
  })
  stream.on('end', () => {
    if (status !== 200) return pending.fail('network')
    const octets = Buffer.concat(chunks)
    const message = readMessage(octets)
    if (message?.id === 0 && answersQuery(message, octets, pending.query)) pending.answer(message)
    else pending.fail('malformed')
  })
  stream.on('error', () => pending.fail('network'))
  stream.on('close', () => pending.fail('network'))
}
