import { keyLine, zoneOf } from './open-action-world.js'
import { sampleKeys } from './sample-keys.js'
import { type Pull, Repository, type RepositoryOptions } from './stand-in/repository.js'
import type { FileContent } from './stand-in/write-files.js'

export const zoneFile = 'dns/example.com.zone'

/** The zone with the key records that are named. */
export function zoneWith(keys: Readonly<Record<string, keyof typeof sampleKeys>>): string {
  return zoneOf(...Object.entries(keys).map(([selector, key]) => keyLine(selector, sampleKeys[key])))
}

export interface SampleChange {
  readonly repository: Repository
  readonly pull: Pull
}

export interface SampleChangeOptions extends RepositoryOptions {
  /** What the base has; a zone with one good key by default. */
  readonly base?: Readonly<Record<string, FileContent>>
  /** What the pull request changes; a second selector by default. */
  readonly head?: Readonly<Record<string, FileContent | null>>
  readonly branch?: string
  readonly title?: string
  /** The full name of the repository that it comes from. */
  readonly fork?: string
}

/** A pull request that changes the DNS; its base gained a commit since, which is none of its doing. */
export function makeSampleChange(options: SampleChangeOptions = {}): SampleChange {
  const { base, head, branch = 'dkim', title, fork, ...rest } = options
  const repository = new Repository(rest)
  repository.commit({ files: base ?? { [zoneFile]: zoneWith({ s1: 'one' }), 'README.md': '# DNS\n' } })
  repository.commit({ branch, from: 'main', files: head ?? { [zoneFile]: zoneWith({ s1: 'one', s2: 'two' }) } })
  repository.commit({ files: { 'dns/later.zone': zoneOf(keyLine('later', sampleKeys.three)) } })
  const pull = repository.openPull({ head: branch, ...(title ? { title } : {}), ...(fork ? { fork } : {}) })
  return { repository, pull }
}

/** Pushes another commit to a pull request. */
export function pushTo({ repository, pull }: SampleChange, files: Readonly<Record<string, FileContent | null>>): void {
  pull.head.sha = repository.commit({ branch: pull.head.ref, files })
}
