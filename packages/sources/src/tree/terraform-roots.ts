import { normalisePath } from '../zone/included-path.js'

/** A root module of a tree: its folder, and the folders of the modules that it calls, at any depth. */
export interface TerraformRoot {
  readonly folder: string
  readonly files: readonly string[]
}

/** The root modules of Terraform's files, told by the text of their calls: nothing is parsed yet. */
export function terraformRoots(texts: ReadonlyMap<string, string>): TerraformRoot[] {
  const folders = new Map<string, string[]>()
  const calls = new Map<string, Set<string>>()
  for (const [path, text] of texts) {
    const folder = path.split('/').slice(0, -1).join('/')
    folders.set(folder, [...(folders.get(folder) ?? []), path])
    const called = calls.get(folder) ?? new Set()
    for (const [, source = ''] of text.matchAll(/\bsource"?\s*[=:]\s*"(\.\.?(?:\/[^"\n]*)?)"/g)) {
      const target = normalisePath([...folder.split('/'), ...source.split('/')]) ?? ''
      if (target !== folder) called.add(target)
    }
    calls.set(folder, called)
  }
  const all = new Set([...calls.values()].flatMap((called) => [...called]))
  const roots = [...folders.keys()].filter((folder) => !all.has(folder))
  return (roots.length > 0 ? roots : [...folders.keys()]).map((folder) => ({
    folder,
    files: reached(folder, calls).flatMap((each) => folders.get(each) ?? []),
  }))
}

function reached(folder: string, calls: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const found = new Set([folder])
  for (const each of found) for (const called of calls.get(each) ?? []) found.add(called)
  return [...found]
}
