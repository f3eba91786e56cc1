import { spawn } from 'node:child_process'
import { quietGit } from './git-objects.js'

/**
 * Which files of a folder git leaves out of the repository, as `.gitignore` says. A file that git holds already is none of
 * them, whatever `.gitignore` says. None outside a repository.
 */
export function ignoredPaths(folder: string, paths: readonly string[]): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return Promise.resolve(new Set())
  return new Promise((resolve) => {
    const child = spawn('git', ['check-ignore', '-z', '--stdin'], { cwd: folder, env: quietGit })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.resume()
    child.stdin.on('error', () => undefined)
    child.on('error', () => resolve(new Set()))
    child.on('close', () => resolve(new Set(Buffer.concat(chunks).toString('utf8').split('\0').filter(Boolean))))
    child.stdin.end(paths.map((path) => `${path}\0`).join(''))
  })
}
