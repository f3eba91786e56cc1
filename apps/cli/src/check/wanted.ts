import {
  type DeclaredRecord,
  DkimError,
  declaredRecords,
  importPrivateKey,
  isAboutDkim,
  ownerOf,
  parseDomain,
  parseSelector,
  readOwner,
} from '@dkimkit/core'
import { readSource } from '@dkimkit/sources'
import type { Io } from '../io.js'
import { manifestAt, senderCatalogue } from '../manifest-file.js'
import { readInput } from '../read-input.js'
import type { Wanted } from './observe.js'

export interface WantedOptions {
  readonly domain: string | undefined
  readonly selector: readonly string[]
  readonly manifest: string | undefined
  readonly input: string | undefined
  readonly 'private-key': string | undefined
}

/** What a command line asks to check. Throws `DkimError('bad-argument')` where it names nothing. */
export async function wantedOf(owners: readonly string[], options: WantedOptions, io: Io): Promise<Wanted[]> {
  const named = [...owners.map(ownerFrom), ...selectorsOf(options)].map((owner) => ({ owner }))
  const wanted: Wanted[] = [
    ...named,
    ...(options.manifest === undefined ? [] : wantedOfManifest(options.manifest, io)),
    ...(options.input === undefined
      ? []
      : await wantedOfInput(options.input, (await readInput(options.input, io)).toString('utf8'))),
  ]
  if (wanted.length === 0)
    throw new DkimError(
      'bad-argument',
      'nothing to check: give an OWNER, --domain with --selector, --manifest or --input',
    )
  const path = options['private-key']
  if (path === undefined) return wanted
  const passphrase = io.env.DKIMKIT_PASSPHRASE
  const { publicKey } = importPrivateKey(await readInput(path, io), passphrase === undefined ? {} : { passphrase })
  return wanted.map((one) => ({ ...one, publicKey }))
}

function ownerFrom(text: string): string {
  const owner = parseDomain(text)
  if (readOwner(owner)) return owner
  throw new DkimError('bad-argument', `${text} is no owner of a key record: selector._domainkey.domain is wanted`)
}

function selectorsOf({ domain, selector }: WantedOptions): string[] {
  if (selector.length > 0 && domain === undefined) throw new DkimError('bad-argument', '--selector needs --domain')
  if (domain !== undefined && selector.length === 0) throw new DkimError('bad-argument', '--domain needs --selector')
  return domain === undefined ? [] : selector.map((name) => ownerOf(parseSelector(name), parseDomain(domain)))
}

function wantedOfManifest(path: string, io: Io): Wanted[] {
  const manifest = manifestAt(path, io)
  const selectors = manifest.domains.flatMap(({ name, streams }) =>
    streams.flatMap((stream) =>
      stream.selectors.map((selector) => ({ owner: ownerOf(selector.name, name), selector })),
    ),
  )
  const states = new Map(selectors.map(({ owner, selector }) => [owner, selector.state]))
  return declaredRecords(manifest, senderCatalogue).map((declared) => {
    const state = states.get(declared.owner)
    return { owner: declared.owner, declared, ...(state ? { state } : {}) }
  })
}

/** A list of owners, one a line, or any file of records. */
async function wantedOfInput(path: string, text: string): Promise<Wanted[]> {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'))
  if (lines.every((line) => /^[^\s;="]+$/.test(line))) return lines.map((line) => ({ owner: ownerFrom(line) }))
  const { records: read } = await readSource(path, text)
  const records = read.filter((record) => isAboutDkim(record) && isAnswer(record))
  return records.map((declared) => ({ owner: declared.owner, declared }))
}

function isAnswer({ owner, type }: DeclaredRecord): boolean {
  return owner !== '' && (type === 'TXT' || type === 'CNAME')
}
