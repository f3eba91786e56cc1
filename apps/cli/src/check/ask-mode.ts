import { DkimError } from '@dkimkit/core'

export interface AskOptions {
  readonly server: readonly string[]
  readonly authoritative: boolean
  readonly public: boolean
  readonly 'zone-server': readonly string[]
  readonly wait: string | undefined
}

/** Who is asked: the first resolver that answers, each of the servers named, or every authoritative server. */
export type AskMode = 'resolvers' | 'each' | 'authoritative'

/** Who is asked. Throws `DkimError('bad-argument')` for options that contradict each other. */
export function askModeOf(options: AskOptions): AskMode {
  const { server, authoritative, public: everybody, 'zone-server': named, wait } = options
  if (everybody && authoritative) throw refuse('--public and --authoritative', 'resolvers, or the name servers')
  if (everybody && server.length > 0) throw refuse('--public and --server', 'the public resolvers, or servers of yours')
  if (authoritative) return 'authoritative'
  const chosen = everybody || server.length > 0
  // Waiting by resolvers would fill their caches with 'absent'.
  if (wait !== undefined && !chosen) return 'authoritative'
  if (named.length > 0) throw new DkimError('bad-argument', '--zone-server needs --authoritative')
  return chosen ? 'each' : 'resolvers'
}

function refuse(both: string, either: string): DkimError {
  return new DkimError('bad-argument', `${both} exclude each other: ask ${either}`)
}
