import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What this machine has of the repository, where a step before checked it out. */
export interface LocalGit {
  /** The commit whose files lie in the folder, unless only some of them do. */
  readonly headSha: string | undefined
  /** Whether a commit is there with all its files. */
  hasCommit(sha: string): Promise<boolean>
}

/** Looks at a folder; undefined where it is no repository of its own, or git is not there. */
export async function localGit(folder: string): Promise<LocalGit | undefined> {
  const head = await ask(folder, 'rev-parse', '--verify', 'HEAD^{commit}')
  if (head === undefined || (await ask(folder, 'rev-parse', '--show-prefix')) !== '') return undefined
  const [sparse, partial] = await Promise.all([
    ask(folder, 'config', '--get', 'core.sparseCheckout'),
    // Of a partial clone the blobs come when they are asked for, and nothing is fetched here.
    ask(folder, 'config', '--get-regexp', '^remote\\..*\\.promisor$'),
  ])
  const isPartial = partial !== undefined && partial !== ''
  return {
    headSha: sparse === 'true' ? undefined : head,
    async hasCommit(sha) {
      if (isPartial || !/^[0-9a-f]{40,64}$/.test(sha)) return false
      return (await ask(folder, 'cat-file', '-e', `${sha}^{tree}`)) !== undefined
    },
  }
}

/** What git says; undefined where it fails. It asks nobody, fetches nothing and starts no program of the repository. */
async function ask(folder: string, ...args: string[]): Promise<string | undefined> {
  try {
    const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0' }
    const { stdout } = await run('git', ['-c', 'core.fsmonitor=false', ...args], { cwd: folder, env, timeout: 10_000 })
    return stdout.trim()
  } catch {
    return undefined
  }
}
