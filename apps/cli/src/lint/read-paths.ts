import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import {
  type DeclaredRecord,
  declaredRecords,
  type Finding,
  type Manifest,
  type SettleOptions,
  settleOptionsOf,
} from '@dkimkit/core'
import { readManifest } from '@dkimkit/manifest'
import { readSource } from '@dkimkit/sources'
import type { Io } from '../io.js'
import { manifestName, readManifestAt, senderCatalogue } from '../manifest-file.js'
import { progressFor } from '../output/progress.js'
import { readInput } from '../read-input.js'

export interface ReadPathsOptions {
  readonly zone?: string
  readonly format?: string
  readonly quiet: boolean
}

/** What was read, and the `rules` and `accept` that hold for it. */
export interface PathsReading {
  readonly records: readonly DeclaredRecord[]
  readonly findings: readonly Finding[]
  readonly settle: SettleOptions
}

/** Reads every path; what a manifest among them, or the one of this folder, sets and accepts holds for all. */
export async function readPaths(paths: readonly string[], options: ReadPathsOptions, io: Io): Promise<PathsReading> {
  const { quiet, ...readOptions } = options
  const progress = progressFor(io, quiet)
  const records: DeclaredRecord[] = []
  const findings: Finding[] = []
  let manifest: Manifest | undefined
  const manifestReader = (path: string, text: string | Uint8Array) => {
    // The records are judged with all others.
    const reading = readManifest(text, { file: path, now: io.now(), senders: senderCatalogue, records: false })
    manifest ??= reading.manifest
    return {
      records: reading.manifest ? declaredRecords(reading.manifest, senderCatalogue) : [],
      findings: reading.findings,
    }
  }
  for (const [done, path] of paths.entries()) {
    const content = await readInput(path, io)
    const shown = path === '-' ? 'stdin' : path
    const isManifest = options.format === undefined && /^dkim\.ya?ml$/.test(basename(path))
    const source = isManifest
      ? manifestReader(shown, content)
      : await readSource(shown, content.toString('utf8'), { ...readOptions, manifestReader })
    for (const record of source.records) records.push(record)
    for (const finding of source.findings) findings.push(finding)
    progress.update(done + 1, paths.length, 'files read')
  }
  progress.end()
  manifest ??= existsSync(resolve(io.cwd, manifestName)) ? readManifestAt(manifestName, io).manifest : undefined
  return { records, findings, settle: manifest ? settleOptionsOf(manifest, io.now()) : { now: io.now() } }
}
