import { Octokit } from 'octokit'
import type { StandIn } from './start-stand-in.js'

/** A client of GitHub's own making, that neither waits nor tries again: what it meets is what was answered. */
export function openClient(standIn: StandIn, token: string | undefined = 'ghs_write'): Octokit {
  const quiet = () => {}
  return new Octokit({
    auth: token,
    baseUrl: standIn.api,
    throttle: { enabled: false },
    retry: { enabled: false },
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  })
}
