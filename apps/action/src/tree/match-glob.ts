/**
 * A test of paths by globs, as workflows write them: `*` and `?` inside a folder, `**` over folders, `{a,b}`; one that
 * begins with `!` takes out what those before it took in, and a folder takes in all below it.
 */
export function pathMatcher(globs: readonly string[]): (path: string) => boolean {
  const rules = globs.map((glob) => {
    const takes = !glob.startsWith('!')
    const bare = glob.replace(/^!/, '').replace(/^\.\//, '').replace(/\/+$/, '')
    return { takes, globs: expandBraces(bare).map((each) => each.split('/')) }
  })
  // Only exclusions: everything else is meant.
  const otherwise = rules.every(({ takes }) => !takes)
  return (path) => {
    const parts = path.split('/')
    let taken = otherwise
    for (const rule of rules) if (rule.globs.some((glob) => matchParts(glob, parts))) taken = rule.takes
    return taken
  }
}

/** The folders of a path against those of a glob, in time that grows with the product of both. */
function matchParts(glob: readonly string[], parts: readonly string[]): boolean {
  let reached = new Set([0])
  for (const piece of glob) {
    const next = new Set<number>()
    for (const at of reached) {
      if (piece === '**') for (let end = at; end <= parts.length; end++) next.add(end)
      else if (at < parts.length && matchName(piece, parts[at] ?? '')) next.add(at + 1)
    }
    reached = next
  }
  return reached.has(parts.length) || (glob.at(-1) !== '**' && !/[*?]/.test(glob.at(-1) ?? '') && reached.size > 0)
}

/** One name against a glob with `*` and `?`: goes back to the last `*` only, so never far. */
function matchName(glob: string, name: string): boolean {
  let [g, n, star, mark] = [0, 0, -1, 0]
  while (n < name.length) {
    if (g < glob.length && (glob[g] === '?' || (glob[g] === name[n] && glob[g] !== '*'))) {
      g++
      n++
    } else if (glob[g] === '*') {
      star = g++
      mark = n
    } else if (star >= 0) {
      g = star + 1
      n = ++mark
    } else return false
  }
  while (glob[g] === '*') g++
  return g === glob.length
}

/** More alternatives than that are taken as they stand. */
const mostAlternatives = 1000

function expandBraces(glob: string): string[] {
  let globs = [glob]
  for (let round = 0; round < 20 && globs.length < mostAlternatives; round++) {
    const next = globs.flatMap((each) => {
      const [whole, inner] = /\{([^{}]*,[^{}]*)\}/.exec(each) ?? []
      return whole === undefined || inner === undefined
        ? [each]
        : inner.split(',').map((word) => each.replace(whole, () => word))
    })
    if (next.length === globs.length) break
    globs = next
  }
  return globs
}
