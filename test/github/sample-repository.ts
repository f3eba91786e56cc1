import { type Pull, Repository, type RepositoryOptions } from './stand-in/repository.js'

/** A repository with a pull request whose base has moved on since. */
export interface SampleRepository {
  readonly repository: Repository
  readonly pull: Pull
  /** The commit where the branch began. */
  readonly mergeBase: string
}

export interface SampleOptions extends RepositoryOptions {
  /** The full name of the repository that the pull request comes from. */
  readonly fork?: string
}

/** Makes a repository of three files, a branch that changes them, and a later commit of the default branch. */
export function makeSampleRepository({ fork, ...options }: SampleOptions = {}): SampleRepository {
  const repository = new Repository(options)
  const mergeBase = repository.commit({
    files: { 'README.md': '# DNS\n', 'dns/zone.db': '@ 300 IN TXT "one"\n', 'dns/old.db': 'old\n' },
  })
  repository.commit({
    branch: 'new-selector',
    from: 'main',
    files: { 'dns/zone.db': '@ 300 IN TXT "two"\n', 'dns/old.db': null, 'dns/deep/new.db': 'new\n' },
  })
  repository.commit({ files: { 'README.md': '# The DNS\n' } })
  const pull = repository.openPull({ head: 'new-selector', ...(fork ? { fork } : {}) })
  return { repository, pull, mergeBase }
}
