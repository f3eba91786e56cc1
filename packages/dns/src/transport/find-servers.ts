import { getServers } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { DkimError } from '@dkimkit/core'
import { type DnsServer, type PlainServer, parseServer } from './dns-server.js'

/** The resolvers that this machine is set up to ask. */
export function systemServers(): PlainServer[] {
  const servers = getServers().map(parseServer)
  return servers.filter((server) => server.protocol === 'dns')
}

/**
 * The servers that users wrote; a host gives every address that the machine knows for it.
 *
 * Rejects with `DkimError('bad-argument')` for a text that `parseServer` refuses, or a host without an address.
 */
export async function findServers(texts: readonly string[]): Promise<DnsServer[]> {
  const found = await Promise.all(texts.map(findServer))
  return found.flat()
}

async function findServer(text: string): Promise<DnsServer[]> {
  const server = parseServer(text)
  if (server.protocol !== 'lookup') return [server]
  const { host, port } = server
  try {
    const addresses = await lookup(host, { all: true })
    return addresses.map(({ address }) => ({ protocol: 'dns', address, port }))
  } catch (cause) {
    throw new DkimError(
      'bad-argument',
      `the name server '${host}' has no address: write one, as in 192.0.2.1:${port}`,
      { cause },
    )
  }
}
