import type { Provider } from '../provider/provider.js'
import { startServer } from './start-server.js'

/** A provider that lives in this process and that engines attach to. */
export interface ReattachedProvider {
  /** What `TF_REATTACH_PROVIDERS` holds for this provider under the given source addresses. */
  readonly reattach: Readonly<Record<string, unknown>>
  /** Ends all connections and removes the socket. */
  close(): Promise<void>
}

/** How a provider waits to be attached to; see `startReattach`. */
export interface ReattachOptions {
  /** Source addresses, such as `registry.terraform.io/hashicorp/dns`. */
  readonly addresses: readonly string[]
  /** Told of every exception that the author's code throws. */
  readonly onException?: (error: unknown) => void
}

/**
 * Serves a provider from this process, for tests: an engine whose environment has the variable attaches to it, with no
 * installation, no cold start and no TLS. Join the `reattach` of several providers into one variable.
 *
 * @example
 * ```ts
 * import { defineProvider, startReattach } from '@dkimkit/terraform-plugin'
 *
 * const running = await startReattach(defineProvider({ name: 'demo' }), { addresses: ['example.test/demo/demo'] })
 * const env = { ...process.env, TF_REATTACH_PROVIDERS: JSON.stringify(running.reattach) }
 * Object.keys(JSON.parse(env.TF_REATTACH_PROVIDERS)) // => ['example.test/demo/demo']
 * await running.close()
 * ```
 */
export async function startReattach<C>(provider: Provider<C>, options: ReattachOptions): Promise<ReattachedProvider> {
  const server = await startServer(provider, {
    onShutdown: () => {}, // an engine must not end the process of a test
    onException: options.onException ?? (() => {}),
  })
  const entry = {
    Protocol: 'grpc',
    ProtocolVersion: 6,
    Pid: process.pid,
    Test: true,
    Addr: { Network: 'unix', String: server.path },
  }
  return {
    reattach: Object.fromEntries(options.addresses.map((address) => [address, entry])),
    close: () => server.close(),
  }
}
