import type { Fetch } from './bounded-fetch.js'

/**
 * The fetch that goes the way the environment says: Node's own, or, where a proxy is set, one that honours `https_proxy`,
 * `http_proxy` and `no_proxy`. Node's own does not look at them. That code is only loaded where it is needed.
 */
export async function proxyFetch(env: Readonly<Record<string, string | undefined>>): Promise<Fetch> {
  const isSet = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some((name) => env[name])
  if (!isSet) return globalThis.fetch
  // It reads GITHUB_API_URL and the proxies when it loads.
  const { defaults } = await import('@actions/github/lib/utils')
  return defaults.request?.fetch as Fetch
}
