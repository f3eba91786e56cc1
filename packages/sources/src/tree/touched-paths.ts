import type { TreeFile } from './tree.js'

/** The paths at which two trees differ, told by the ids of their files. A file without an id counts as another one. */
export function touchedPaths(base: readonly TreeFile[], head: readonly TreeFile[]): Set<string> {
  const before = new Map(base.map(({ path, id }) => [path, id]))
  const touched = new Set(before.keys())
  for (const { path, id } of head) {
    if (id !== undefined && before.get(path) === id) touched.delete(path)
    else touched.add(path)
  }
  return touched
}
