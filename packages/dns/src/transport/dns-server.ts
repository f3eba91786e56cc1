import { isIP } from 'node:net'
import { DkimError } from '@dkimkit/core'

/** A name server over UDP and TCP, by its address. */
export interface PlainServer {
  readonly protocol: 'dns'
  readonly address: string
  readonly port: number
}

/** A resolver over TLS (RFC 7858); `host` is an address or a name, `name` is what its certificate has to be for. */
export interface TlsServer {
  readonly protocol: 'tls'
  readonly host: string
  readonly port: number
  readonly name?: string
}

/** A resolver over HTTPS (RFC 8484). */
export interface HttpsServer {
  readonly protocol: 'https'
  readonly url: string
}

/** Somebody who can be asked. */
export type DnsServer = PlainServer | TlsServer | HttpsServer

/** What a text means: a server, or a host whose address has to be looked up first. */
export type ServerText = DnsServer | { readonly protocol: 'lookup'; readonly host: string; readonly port: number }

/**
 * Reads a server as users write it: `192.0.2.1`, `192.0.2.1:5353`, `2001:db8::1`, `[2001:db8::1]:5353`, `ns1.example.com`,
 * `tls://dns.example.com`, `tls://192.0.2.1:853#dns.example.com`, `https://dns.example.com/dns-query`.
 *
 * Throws `DkimError('bad-argument')` for anything else.
 *
 * @example
 * ```ts
 * import { parseServer } from '@dkimkit/dns'
 *
 * parseServer('[2001:db8::1]:5353') // => { protocol: 'dns', address: '2001:db8::1', port: 5353 }
 * parseServer('ns1.example.com') // => { protocol: 'lookup', host: 'ns1.example.com', port: 53 }
 * ```
 */
export function parseServer(text: string): ServerText {
  if (/^https:\/\/[^/\s]+/i.test(text) && URL.canParse(text)) return { protocol: 'https', url: text }
  const tls = /^tls:\/\/([^#\s]+)(?:#([a-z0-9.-]+))?$/i.exec(text)
  if (tls) {
    const { host, port } = splitPort(tls[1] ?? '', 853) ?? refuse(text)
    const name = tls[2] ?? (isIP(host) === 0 ? host : undefined)
    return { protocol: 'tls', host, port, ...(name !== undefined && { name }) }
  }
  const { host, port } = splitPort(text, 53) ?? refuse(text)
  return isIP(host) === 0 ? { protocol: 'lookup', host, port } : { protocol: 'dns', address: host, port }
}

function splitPort(text: string, standard: number): { host: string; port: number } | undefined {
  if (isIP(text) === 6) return { host: text, port: standard }
  const match = /^(?:\[([0-9a-f:.%a-z]+)\]|([a-z0-9_.-]+))(?::(\d{1,5}))?$/i.exec(text)
  const host = match?.[1] ?? match?.[2] ?? ''
  const port = Number(match?.[3] ?? standard)
  const valid = match?.[1] === undefined ? host !== '' : isIP(host) === 6
  return valid && port > 0 && port <= 0xffff ? { host, port } : undefined
}

function refuse(text: string): never {
  const wanted = 'ADDRESS, ADDRESS:PORT, HOST, tls://HOST or https://HOST/PATH'
  throw new DkimError('bad-argument', `'${text}' is no name server: write ${wanted}`)
}

/** A server as results name it: the text that `parseServer` reads, without a standard port. */
export function formatServer(server: DnsServer): string {
  switch (server.protocol) {
    case 'https':
      return server.url
    case 'tls': {
      const name = server.name === undefined || server.name === server.host ? '' : `#${server.name}`
      return `tls://${withPort(server.host, server.port, 853)}${name}`
    }
    default:
      return withPort(server.address, server.port, 53)
  }
}

function withPort(host: string, port: number, standard: number): string {
  if (port === standard) return host
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}
