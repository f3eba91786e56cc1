import { importPrivateKey, type PrivateKey } from '@dkimkit/core'
import {
  createDnsClient,
  createInspector,
  createWalker,
  type DnsClient,
  findServers,
  formatServer,
  publicResolvers,
} from '@dkimkit/dns'
import type { Io } from '../io.js'
import { readInput } from '../read-input.js'
import { type AskMode, type AskOptions, askModeOf } from './ask-mode.js'
import type { Inspect } from './request.js'
import { readZoneServers } from './zone-servers.js'

export interface OpenAskingOptions extends AskOptions {
  readonly 'private-key': string | undefined
}

/** Somebody to ask. */
export interface Asking {
  readonly mode: AskMode
  readonly inspect: Inspect
  /** What is asked of whom, for people. */
  readonly asked: string
  close(): Promise<void>
}

/**
 * Makes ready who is asked. Rejects with `DkimError` for options that exclude each other, for a server without address and
 * for a private key that cannot be read.
 */
export async function openAsking(options: OpenAskingOptions, io: Io): Promise<Asking> {
  const mode = askModeOf(options)
  const named = await readZoneServers(options['zone-server'])
  const privateKey = await readPrivateKey(options['private-key'], io)
  const texts = options.public ? publicResolvers.flatMap(({ ipv4 }) => ipv4.slice(0, 1)) : options.server
  const client = createDnsClient(texts.length > 0 ? { servers: await findServers(texts) } : {})
  const how = {
    client,
    ask: mode,
    now: io.now,
    ...(mode === 'authoritative' ? { walker: createWalker({ client, named, signal: io.signal }) } : {}),
  }
  const whole = createInspector(how)
  const record = createInspector({ ...how, probes: 'none' })
  const inspect: Inspect = async ({ guessed, ...request }, signal) => {
    if (guessed) {
      const { published, ...seen } = await record.inspect(request, { signal })
      // Most guesses meet nothing, and why does not matter.
      if (published.outcome === 'absent' && published.chain.length === 0) return { published, ...seen }
    }
    return whole.inspect({ ...request, ...(privateKey ? { privateKey } : {}) }, { signal })
  }
  return { mode, inspect, asked: describeAsking(mode, client), close: () => client.close() }
}

async function readPrivateKey(path: string | undefined, io: Io): Promise<PrivateKey | undefined> {
  if (path === undefined) return undefined
  const passphrase = io.env.DKIMKIT_PASSPHRASE
  return importPrivateKey(await readInput(path, io), passphrase === undefined ? {} : { passphrase }).privateKey
}

function describeAsking(mode: AskMode, client: DnsClient): string {
  if (mode === 'authoritative') return 'its TXT record, of every name server of its zone'
  const servers = client.servers.map(formatServer).join(', ')
  const whom = mode === 'resolvers' ? 'the resolvers ' : client.servers.length > 1 ? 'each of ' : ''
  return `its TXT record, of ${whom}${servers}`
}
