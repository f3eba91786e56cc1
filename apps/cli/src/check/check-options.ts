import { DkimError } from '@dkimkit/core'
import type { CommonArguments, Options } from '../command.js'
import type { OpenAskingOptions } from './asking.js'
import type { RequestOptions } from './requests.js'

/** The options of `dkimkit check`. */
export const checkOptions = {
  domain: { value: 'NAME', about: 'the domain of --selector; alone, the usual selectors are tried' },
  selector: { value: 'NAME', multiple: true, about: 'a selector of --domain' },
  manifest: { value: 'FILE', about: 'everything that this manifest declares, by its rules' },
  input: { value: 'FILE', about: 'owners, one a line, or a file of records to compare with (- for stdin)' },
  server: { value: 'HOST[:PORT]', multiple: true, about: "each of these is asked (default: the system's resolvers)" },
  authoritative: { about: 'ask every name server of the zone; --server names the resolvers that find them' },
  'zone-server': {
    value: 'ZONE=HOST[:PORT]',
    multiple: true,
    about: 'a name server of a zone, which is then not looked for (split horizon)',
  },
  public: { about: 'ask well-known public resolvers: how far a change has come' },
  'private-key': { value: 'FILE', about: 'a private key that must fit what is published' },
  wait: { value: 'TIME', about: 'ask again until every name server serves it, such as 30m' },
  ndjson: { about: 'print one JSON document a line, as results come' },
  resume: { value: 'FILE', about: 'go on with the results of --ndjson in FILE, which is appended to' },
  shard: { value: 'I/N', about: 'the Ith of N parts of the list; dkimkit merge joins them' },
} as const satisfies Options

/** The options as they were given. */
export interface CheckOptions extends RequestOptions, OpenAskingOptions {
  readonly ndjson: boolean
  readonly resume: string | undefined
  readonly shard: string | undefined
}

/** Throws `DkimError('bad-argument')` for options that exclude each other. */
export function refuseContradictions(options: CheckOptions, { json }: CommonArguments): void {
  const { ndjson, resume, shard, wait, input } = options
  if (json && ndjson) throw exclude('--json', '--ndjson')
  if (json && resume !== undefined) throw exclude('--json', '--resume')
  if (resume === '-') throw new DkimError('bad-argument', '--resume -: a file is wanted, which is read and appended to')
  if (wait !== undefined && resume !== undefined) throw exclude('--wait', '--resume')
  if (wait !== undefined && shard !== undefined) throw exclude('--wait', '--shard')
  if (input === '-' && options['private-key'] === '-')
    throw new DkimError('bad-argument', 'stdin is either --input or --private-key, not both')
}

function exclude(one: string, other: string): DkimError {
  return new DkimError('bad-argument', `${one} and ${other} exclude each other: give one of them`)
}
