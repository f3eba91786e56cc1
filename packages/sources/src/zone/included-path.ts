/** Where in the tree a file that another one names may be: beside it, or below any folder above it. Never outside. */
export function includedPath(name: string, from: string): string[] {
  if (/[\0\\]/.test(name)) return []
  const folders = from.split('/').slice(0, -1)
  const found = new Set<string>()
  for (let depth = folders.length; depth >= 0; depth--) {
    const path = normalisePath([...folders.slice(0, depth), ...name.split('/')])
    if (path !== undefined) found.add(path)
  }
  return [...found]
}

/** A path from the tree's root without `.` and `..`; undefined where it leads out of the tree. */
export function normalisePath(parts: readonly string[]): string | undefined {
  const path: string[] = []
  for (const part of parts) {
    if (part === '' || part === '.') continue
    if (part !== '..') path.push(part)
    else if (path.pop() === undefined) return undefined
  }
  return path.length === 0 ? undefined : path.join('/')
}
