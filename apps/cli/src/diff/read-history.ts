import { canonicalName, diffDeclared } from '@dkimkit/core'
import { fileVersions, readTree, textTree } from '@dkimkit/sources'
import type { Io } from '../io.js'
import type { Sides } from './read-sides.js'

/** Files whose history is read at most: a change of more of them is no rotation. */
const mostFiles = 10

/**
 * The TXT values that the owners of a change held before, in the files that declare them now: a name that is used again is
 * found where it stood. `commit` is where the change began.
 */
export async function readHistory(
  { base, head }: Sides,
  commit: string,
  io: Io,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const changes = diffDeclared(base.records, head.records).filter(({ after }) => after?.type === 'TXT')
  const owners = new Set(changes.map(({ owner }) => owner))
  const paths = [...new Set(changes.flatMap(({ after }) => after?.at?.file ?? []))].slice(0, mostFiles)
  const history = new Map<string, string[]>()
  for (const path of paths) {
    for (const content of await fileVersions(commit, path, { folder: io.cwd })) {
      const { records } = await readTree(textTree({ [path]: content }))
      for (const { owner, type, value } of records) {
        const name = canonicalName(owner)
        if (type === 'TXT' && owners.has(name)) history.set(name, [...(history.get(name) ?? []), value])
      }
    }
  }
  return history
}
