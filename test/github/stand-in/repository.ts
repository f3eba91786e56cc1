import { type Commit, GitStore } from './git-store.js'
import { type FileContent, readFiles, writeFiles } from './write-files.js'

/** Who wrote something; a login that ends in `[bot]` is an application's. */
export interface Account {
  readonly login: string
  readonly id: number
}

export interface Issue {
  readonly number: number
  readonly author: string
  title: string
  body: string | null
  state: 'open' | 'closed'
  reason: 'completed' | 'reopened' | 'not_planned' | null
  labels: readonly string[]
  readonly createdAt: string
  updatedAt: string
}

/** A pull request: an issue of the same number, and where it comes from. */
export interface Pull extends Issue {
  /** `repository` is the full name of the fork, or of this repository; undefined when the fork was deleted. */
  readonly head: { readonly repository: string | undefined; readonly ref: string; sha: string }
  readonly base: { readonly ref: string; sha: string }
  draft: boolean
}

export interface Comment {
  readonly id: number
  /** The number of the issue or the pull request. */
  readonly issue: number
  readonly author: string
  body: string
  readonly createdAt: string
  updatedAt: string
}

export interface CommitOptions {
  /** The files that change: `null` removes one. */
  readonly files: Readonly<Record<string, FileContent | null>>
  /** The branch that moves; default the default branch. */
  readonly branch?: string
  /** A branch, a tag or a commit; default what the branch holds, and nothing for the first commit. */
  readonly from?: string
  /** A second parent. */
  readonly merge?: string
  readonly message?: string
}

export interface RepositoryOptions {
  readonly owner?: string
  readonly name?: string
  readonly private?: boolean
  readonly defaultBranch?: string
  /** Objects that another repository made, as in a fork or in a folder that was read. */
  readonly store?: GitStore
  readonly refs?: ReadonlyMap<string, string>
}

/** A repository as GitHub keeps it: git's objects, and what people wrote about them. */
export class Repository {
  readonly owner: string
  readonly name: string
  readonly private: boolean
  readonly defaultBranch: string
  readonly store: GitStore
  /** Full names (`refs/heads/main`) and their commits. */
  readonly refs: Map<string, string>
  readonly issues = new Map<number, Issue>()
  readonly pulls = new Map<number, Pull>()
  readonly comments = new Map<number, Comment>()
  #clock = Date.parse('2026-11-20T09:00:00Z')
  #nextId = 1000

  constructor(options: RepositoryOptions = {}) {
    this.owner = options.owner ?? 'octo-org'
    this.name = options.name ?? 'octo-repo'
    this.private = options.private ?? false
    this.defaultBranch = options.defaultBranch ?? 'main'
    this.store = options.store ?? new GitStore()
    this.refs = new Map(options.refs)
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`
  }

  /** One minute later than the last time, so that what happens has an order. */
  now(): string {
    this.#clock += 60_000
    return `${new Date(this.#clock).toISOString().slice(0, 19)}Z`
  }

  nextId(): number {
    this.#nextId += 1
    return this.#nextId
  }

  nextNumber(): number {
    return Math.max(0, ...this.issues.keys(), ...this.pulls.keys()) + 1
  }

  /** The commit that a branch, a tag or a name of a commit stands for. */
  resolve(name: string): Commit | undefined {
    const sha = this.refs.get(`refs/heads/${name}`) ?? this.refs.get(`refs/tags/${name}`) ?? this.refs.get(name)
    return this.store.commits.get(sha ?? name)
  }

  /** Makes a commit, and moves a branch to it; its name is the answer. */
  commit({ files, branch = this.defaultBranch, from = branch, merge, message = 'Change' }: CommitOptions): string {
    const parents = [from, merge].flatMap((name) => (name === undefined ? [] : (this.resolve(name)?.sha ?? [])))
    const all = readFiles(this.store, this.store.commits.get(parents[0] ?? '')?.tree)
    for (const [path, content] of Object.entries(files)) {
      if (content === null) all.delete(path)
      else all.set(path, content)
    }
    const signature = { name: 'octocat', email: 'octocat@example.com', date: this.now() }
    const tree = writeFiles(this.store, all)
    const sha = this.store.writeCommit({ tree, parents, message, author: signature, committer: signature })
    this.refs.set(`refs/heads/${branch}`, sha)
    return sha
  }

  /** Opens a pull request from a branch that exists here; `fork` is the full name of the repository it comes from. */
  openPull(options: {
    readonly head: string
    readonly base?: string
    readonly fork?: string | undefined
    readonly title?: string
    readonly body?: string
    readonly author?: string
  }): Pull {
    const base = options.base ?? this.defaultBranch
    const at = this.now()
    const shaOf = (ref: string) => {
      const commit = this.resolve(ref)
      if (commit === undefined) throw new Error(`no branch ${ref} in ${this.fullName}`)
      return commit.sha
    }
    const pull: Pull = {
      number: this.nextNumber(),
      author: options.author ?? 'octocat',
      title: options.title ?? 'Change the DNS',
      body: options.body ?? null,
      state: 'open',
      reason: null,
      labels: [],
      createdAt: at,
      updatedAt: at,
      draft: false,
      head: {
        repository: 'fork' in options ? options.fork : this.fullName,
        ref: options.head,
        sha: shaOf(options.head),
      },
      base: { ref: base, sha: shaOf(base) },
    }
    this.pulls.set(pull.number, pull)
    return pull
  }

  /** Writes a comment, as someone, below an issue or a pull request. */
  addComment(issue: number, author: string, body: string): Comment {
    const at = this.now()
    const comment: Comment = { id: this.nextId(), issue, author, body, createdAt: at, updatedAt: at }
    this.comments.set(comment.id, comment)
    return comment
  }

  /** Opens an issue, as someone. */
  openIssue(author: string, title: string, body: string | null, labels: readonly string[] = []): Issue {
    const at = this.now()
    const number = this.nextNumber()
    const issue: Issue = {
      ...{ number, author, title, body, labels, state: 'open', reason: null, createdAt: at, updatedAt: at },
    }
    this.issues.set(number, issue)
    return issue
  }
}
