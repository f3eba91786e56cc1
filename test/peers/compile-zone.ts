import { spawnSync } from 'node:child_process'

const lenient = ['-i', 'none', ...['-k', '-n', '-m', '-M', '-S', '-W', '-T'].flatMap((check) => [check, 'ignore'])]

/** The records that BIND makes of the file `zone` in a folder, a line each; undefined where it refuses it. */
export function compileZone(folder: string): string[] | undefined {
  const args = [...lenient, '-f', 'text', '-F', 'text', '-o', '-', 'example.com', 'zone']
  const { error, status, stdout } = spawnSync('named-compilezone', args, { cwd: folder, encoding: 'utf8' })
  if (error) throw error
  return status === 0 ? stdout.split('\n').filter(Boolean) : undefined
}
