import type { ServerAnswer } from '@dkimkit/core'
import { type DnsServer, parseServer } from '../transport/dns-server.js'

/** The server that gave an answer; undefined for one that was never asked. */
export function serverOf(answer: ServerAnswer | undefined): DnsServer | undefined {
  // A listed name server without address is named by its name.
  if (!answer || answer.server === '' || answer.server === answer.host) return undefined
  const server = parseServer(answer.server)
  return server.protocol === 'lookup' ? undefined : server
}
