import type { GitStore } from './git-store.js'

/** How two commits stand to each other. */
export interface Comparison {
  /** The best common ancestor; missing where there is none. */
  readonly mergeBase: string | undefined
  /** What the head has and the base has not, oldest first. */
  readonly ahead: readonly string[]
  /** What the base has and the head has not. */
  readonly behind: readonly string[]
}

/** Compares two commits as `git rev-list --left-right base...head` does. */
export function compareCommits(store: GitStore, base: string, head: string): Comparison {
  const ofBase = ancestorsOf(store, base)
  const ofHead = ancestorsOf(store, head)
  const common = [...ofHead].filter((sha) => ofBase.has(sha))
  // The best is an ancestor of no other; of several, as after a criss-cross merge, git too takes one.
  const older = new Set<string>()
  for (const sha of common) {
    for (const ancestor of ancestorsOf(store, sha)) if (ancestor !== sha) older.add(ancestor)
  }
  return {
    mergeBase: common.find((sha) => !older.has(sha)),
    ahead: [...ofHead].filter((sha) => !ofBase.has(sha)).reverse(),
    behind: [...ofBase].filter((sha) => !ofHead.has(sha)).reverse(),
  }
}

function ancestorsOf(store: GitStore, sha: string): Set<string> {
  const seen = new Set<string>()
  const waiting = [sha]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (seen.has(next)) continue
    seen.add(next)
    waiting.push(...(store.commits.get(next)?.parents ?? []))
  }
  return seen
}
