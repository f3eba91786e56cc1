import { DkimError } from '@dkimkit/core'
import type { Links } from './comment/links.js'

/** Where a run stands, as the runner's environment tells. */
export interface RunContext {
  readonly owner: string
  readonly repo: string
  readonly sha: string
  readonly eventName: string
  readonly eventPath: string
  readonly apiUrl: string
  readonly workspace: string
  /** Where files of this job may lie. */
  readonly temporary: string
  readonly run: readonly [number: number, attempt: number]
  readonly links: Links
}

/** Reads what the runner sets. Throws `DkimError('bad-argument')` outside of a workflow. */
export function readContext(env: Readonly<Record<string, string | undefined>>): RunContext {
  const need = (name: string): string => {
    const value = env[name]
    if (value) return value
    throw new DkimError('bad-argument', `${name} is not set: this runs as a step of a GitHub workflow`)
  }
  const [owner = '', repo = ''] = need('GITHUB_REPOSITORY').split('/')
  const server = env.GITHUB_SERVER_URL || 'https://github.com'
  const repository = `${server}/${owner}/${repo}`
  const [id, attempt] = [Number(env.GITHUB_RUN_ID) || 0, Number(env.GITHUB_RUN_ATTEMPT) || 1]
  const [action, ref] = [env.GITHUB_ACTION_REPOSITORY, env.GITHUB_ACTION_REF]
  return {
    owner,
    repo,
    sha: need('GITHUB_SHA'),
    eventName: need('GITHUB_EVENT_NAME'),
    eventPath: need('GITHUB_EVENT_PATH'),
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    workspace: env.GITHUB_WORKSPACE || process.cwd(),
    temporary: env.RUNNER_TEMP || env.GITHUB_WORKSPACE || process.cwd(),
    run: [id, attempt],
    links: {
      repository,
      ...(id > 0 ? { run: `${repository}/actions/runs/${id}` } : {}),
      // Both are empty where the action lies in the repository that uses it.
      ...(action && ref ? { rules: `${server}/${action}/blob/${ref}/docs/rules.md` } : {}),
    },
  }
}
