import { Octokit } from 'octokit'
import { boundedFetch, type Fetch } from './bounded-fetch.js'

export interface ClientOptions {
  readonly token: string
  /** `GITHUB_API_URL`: of github.com, or of a GitHub Enterprise Server. */
  readonly apiUrl: string
  readonly fetch: Fetch
  readonly tell: (text: string) => void
}

/** Longer than that, in seconds, nobody waits for a limit: a job has its own end. */
const longestWait = 120

/** Two clients of one token. */
export interface Clients {
  /** Asks only. */
  readonly reader: Octokit
  /** Writes, a second apart from the last time, as GitHub asks. */
  readonly writer: Octokit
}

/**
 * Clients of GitHub's API. They wait as GitHub asks (`retry-after`, `x-ratelimit-reset`) at most twice and two minutes,
 * and ask again twice where a server fails.
 */
export function createClients(options: ClientOptions): Clients {
  // The plugin takes every query of GraphQL for a write, as it cannot see that one only asks.
  const atOnce = { key: () => ({ schedule: (_: unknown, act: () => unknown) => act() }) }
  return { reader: createClient(options, { write: atOnce }), writer: createClient(options) }
}

function createClient({ token, apiUrl, fetch, tell }: ClientOptions, spacing: object = {}): Octokit {
  const quiet = (): void => {}
  const waits =
    (what: string) =>
    (seconds: number, { method, url }: { method: string; url: string }, _: unknown, tried: number) => {
      const again = tried < 2 && seconds <= longestWait
      tell(`${what} at ${method} ${url}: GitHub asks to wait ${seconds} s${again ? '' : ', which is too long'}`)
      return again
    }
  return new Octokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent: 'dkimkit-action',
    request: { fetch: boundedFetch(fetch) },
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    throttle: {
      ...spacing,
      onRateLimit: waits('the rate limit is used up'),
      onSecondaryRateLimit: waits('too many requests in a short time'),
    },
    // What to do about a limit is for throttling alone to say; the others never get better.
    retry: { retries: 2, doNotRetry: [400, 401, 403, 404, 410, 413, 422, 429, 451] },
  })
}
