import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { GitObjects, quietGit } from './git-objects.js'

const run = promisify(execFile)

export interface FileVersionsOptions {
  /** A folder of the repository. @default the working directory */
  readonly folder?: string
  /** Commits at most, the latest first. @default 50 */
  readonly most?: number
}

/** What a file held in the commits that lead to one, the latest first; nothing where git has none of it. */
export async function fileVersions(
  commit: string,
  path: string,
  { folder = '.', most = 50 }: FileVersionsOptions = {},
): Promise<Uint8Array[]> {
  // A line feed would end the question to git.
  if (path.includes('\n') || !/^[0-9a-f]{40,64}$/.test(commit)) return []
  const args = ['log', '--format=%H', `--max-count=${most}`, commit, '--', `:(top,literal)${path}`]
  const { stdout } = await run('git', args, { cwd: folder, env: quietGit }).catch(() => ({ stdout: '' }))
  const objects = new GitObjects(folder)
  try {
    const found = await Promise.all(
      stdout
        .split('\n')
        .filter(Boolean)
        .map((each) => objects.read(`${each}:${path}`)),
    )
    return found.filter((octets) => octets !== undefined)
  } finally {
    objects.close()
  }
}
