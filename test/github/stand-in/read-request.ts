import type { IncomingMessage } from 'node:http'

/** A request with its body read whole. */
export interface ReadRequest {
  readonly method: string
  /** Without the scheme and the host that a proxy's client sends. */
  readonly path: string
  readonly search: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  /** Whether a body came that is no JSON. */
  readonly malformed: boolean
}

/** Reads a request to its end. */
export async function readRequest(incoming: IncomingMessage): Promise<ReadRequest> {
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(part as Buffer)
  const text = Buffer.concat(parts).toString()
  // A dot segment is a legal name of a branch to nobody; keep what the client sent, and let no URL class change it.
  const target = (incoming.url ?? '/').replace(/^https?:\/\/[^/]*/i, '')
  const mark = target.indexOf('?')
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : `${value}`,
    ]),
  )
  const method = incoming.method ?? 'GET'
  const path = mark < 0 ? target : target.slice(0, mark)
  const search = mark < 0 ? '' : target.slice(mark)
  try {
    return { method, path, search, headers, body: text === '' ? undefined : JSON.parse(text), malformed: false }
  } catch {
    return { method, path, search, headers, body: text, malformed: true }
  }
}
