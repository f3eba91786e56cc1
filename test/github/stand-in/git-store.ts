import { createHash } from 'node:crypto'

/** One name in a folder. */
export interface TreeEntry {
  readonly mode: '100644' | '100755' | '120000' | '160000' | '040000'
  readonly name: string
  readonly sha: string
}

export interface Commit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
  readonly author: Signature
  readonly committer: Signature
}

export interface Signature {
  readonly name: string
  readonly email: string
  /** ISO 8601, to the second. */
  readonly date: string
}

/** The objects of git, under the names that git gives them; a fork and its parent share one store, as on GitHub. */
export class GitStore {
  readonly commits = new Map<string, Commit>()
  readonly trees = new Map<string, readonly TreeEntry[]>()
  readonly blobs = new Map<string, Buffer>()

  writeBlob(content: string | Uint8Array): string {
    const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)
    const sha = hashObject('blob', bytes)
    this.blobs.set(sha, bytes)
    return sha
  }

  writeTree(entries: readonly TreeEntry[]): string {
    // Git orders by octets, a folder as if its name ended in a slash.
    const sorted = entries
      .map((entry) => ({ entry, key: Buffer.from(entry.mode === '040000' ? `${entry.name}/` : entry.name) }))
      .sort((one, other) => Buffer.compare(one.key, other.key))
      .map(({ entry }) => entry)
    const parts = sorted.map(({ mode, name, sha }) =>
      Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`), Buffer.from(sha, 'hex')]),
    )
    const sha = hashObject('tree', Buffer.concat(parts))
    this.trees.set(sha, sorted)
    return sha
  }

  writeCommit(commit: Omit<Commit, 'sha'>): string {
    const lines = [
      `tree ${commit.tree}`,
      ...commit.parents.map((parent) => `parent ${parent}`),
      `author ${formatSignature(commit.author)}`,
      `committer ${formatSignature(commit.committer)}`,
      '',
      commit.message,
    ]
    const sha = hashObject('commit', Buffer.from(lines.join('\n')))
    this.commits.set(sha, { ...commit, sha })
    return sha
  }
}

function hashObject(type: string, content: Buffer): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex')
}

function formatSignature({ name, email, date }: Signature): string {
  return `${name} <${email}> ${Date.parse(date) / 1000} +0000`
}
