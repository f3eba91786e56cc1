import { basename } from 'node:path'
import { DkimError, ownerOf, parseDomain, parseSelector, type SettleOptions, settleOptionsOf } from '@dkimkit/core'
import type { Io } from '../io.js'
import { manifestAt } from '../manifest-file.js'
import { guessedOwners } from './guessed-owners.js'
import { type OnSkipped, readInputRequests } from './input-requests.js'
import { manifestRequests } from './manifest-requests.js'
import { ownerFrom } from './owner-argument.js'
import type { CheckRequest } from './request.js'

export interface RequestOptions {
  readonly domain: string | undefined
  readonly selector: readonly string[]
  readonly manifest: string | undefined
  readonly input: string | undefined
}

/** What a command line asks for. */
export interface Requests {
  /** Known from the start. */
  readonly known: readonly CheckRequest[]
  /** Read as they are asked for, after those. */
  readonly listed?: AsyncIterable<CheckRequest>
  /** The `rules` and `accept` of the manifest. */
  readonly settle: SettleOptions
}

/** What a command line asks to check. Throws `DkimError` where it names nothing, or what is no owner. */
export async function readRequests(
  owners: readonly string[],
  options: RequestOptions,
  io: Io,
  onSkipped: OnSkipped,
): Promise<Requests> {
  const { manifest: path, input } = options
  if (owners.length === 0 && options.domain === undefined && path === undefined && input === undefined) {
    if (options.selector.length > 0) throw new DkimError('bad-argument', '--selector needs --domain')
    throw new DkimError('bad-argument', 'nothing to check: give an OWNER, --domain, --manifest or --input')
  }
  const named: CheckRequest[] = [...owners.map((text) => ({ owner: ownerFrom(text) })), ...ofDomain(options)]
  const manifest = path === undefined ? undefined : manifestAt(path, io)
  const declared = manifest ? manifestRequests(manifest) : []
  const settle = manifest ? settleOptionsOf(manifest, io.now()) : { now: io.now() }
  const known = [...named, ...declared]
  if (input === undefined) return { known, settle }
  // A manifest is known by its name, as everywhere; its rules hold only where it is given as one.
  if (/^dkim\.ya?ml$/.test(basename(input))) {
    return { known: [...known, ...manifestRequests(manifestAt(input, io))], settle }
  }
  const reading = await readInputRequests(input, io, onSkipped)
  if (reading.kind === 'records') return { known: [...known, ...reading.requests], settle }
  return { known, listed: reading.requests, settle }
}

/** Every request of a command line, the listed ones read as they are taken. */
export async function* allOf({ known, listed }: Requests): AsyncGenerator<CheckRequest> {
  yield* known
  if (listed) yield* listed
}

function ofDomain({ domain, selector }: RequestOptions): CheckRequest[] {
  if (domain === undefined) {
    if (selector.length > 0) throw new DkimError('bad-argument', '--selector needs --domain')
    return []
  }
  const name = parseDomain(domain)
  if (selector.length > 0) return selector.map((text) => ({ owner: ownerOf(parseSelector(text), name) }))
  return guessedOwners(name).map((owner) => ({ owner, guessed: true }))
}
