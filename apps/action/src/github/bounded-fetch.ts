export type Fetch = (url: string | URL | Request, options?: RequestInit) => Promise<Response>

/** Milliseconds for a whole answer. GitHub gives up on its own side after ten seconds; a large blob takes longer. */
const patience = 30_000

/**
 * A fetch that ends: the whole answer has to be there in time, its body included. Octokit reads a body that breaks off as
 * an empty text; here it is an error, which it tries again.
 */
export function boundedFetch(fetch: Fetch, time: number = patience): Fetch {
  return async (url, options = {}) => {
    const ending = AbortSignal.timeout(time)
    const signal = options.signal ? AbortSignal.any([options.signal, ending]) : ending
    const answer = await fetch(url, { ...options, signal })
    const { status, statusText, headers } = answer
    const body = await answer.arrayBuffer()
    // These have no body by their definition (RFC 9110 §15.3.5, §15.4.5).
    const empty = status === 204 || status === 205 || status === 304
    return new Response(empty ? null : body, { status, statusText, headers })
  }
}
