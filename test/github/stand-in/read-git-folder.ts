import { execFileSync } from 'node:child_process'
import { type Commit, GitStore, type Signature, type TreeEntry } from './git-store.js'

/** What a real repository holds: its objects, and the commits that its branches and tags name. */
export interface GitFolder {
  readonly store: GitStore
  readonly refs: ReadonlyMap<string, string>
}

/** Reads all objects of a repository on disk. Throws when git does. */
export function readGitFolder(folder: string): GitFolder {
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, maxBuffer: 2 ** 30 })
  const store = new GitStore()
  const packed = git('cat-file', '--batch-all-objects', '--batch', '--buffer')
  for (let at = 0; at < packed.length; ) {
    const end = packed.indexOf(10, at)
    const [sha = '', type, size] = packed.toString('latin1', at, end).split(' ')
    const content = packed.subarray(end + 1, end + 1 + Number(size))
    if (type === 'blob') store.blobs.set(sha, content)
    if (type === 'tree') store.trees.set(sha, readTree(content))
    if (type === 'commit') store.commits.set(sha, readCommit(sha, content.toString()))
    at = end + 1 + Number(size) + 1
  }
  const lines = git('for-each-ref', '--format=%(refname) %(objectname)').toString().trim().split('\n')
  return { store, refs: new Map(lines.map((line) => line.split(' ') as [string, string])) }
}

function readTree(content: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = []
  for (let at = 0; at < content.length; ) {
    const end = content.indexOf(0, at)
    const head = content.toString('utf8', at, end)
    const space = head.indexOf(' ')
    const mode = head.slice(0, space).padStart(6, '0') as TreeEntry['mode']
    entries.push({ mode, name: head.slice(space + 1), sha: content.toString('hex', end + 1, end + 21) })
    at = end + 21
  }
  return entries
}

function readCommit(sha: string, text: string): Commit {
  const blank = text.indexOf('\n\n')
  const fields = text.slice(0, blank).split('\n')
  const valuesOf = (name: string) =>
    fields.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1))
  return {
    sha,
    tree: valuesOf('tree')[0] ?? '',
    parents: valuesOf('parent'),
    message: text.slice(blank + 2),
    author: readSignature(valuesOf('author')[0]),
    committer: readSignature(valuesOf('committer')[0]),
  }
}

function readSignature(line = ''): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+) /.exec(line) ?? []
  return { name, email, date: `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z` }
}
