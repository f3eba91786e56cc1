import { resolve } from 'node:path'
import { DkimError, formatFinding, type Manifest, type SenderCatalogue } from '@dkimkit/core'
import { recordsFor, senderById, senders } from '@dkimkit/core/senders'
import { type ManifestReading, readManifest, readManifestFile } from '@dkimkit/manifest'
import type { Io } from './io.js'

export const manifestName = 'dkim.yaml'

/** The catalogue, as the rules of the manifest ask for it. */
export const senderCatalogue: SenderCatalogue = { senders, senderById, recordsFor }

/** Reads the manifest of a path. Throws `DkimError('not-found')` where there is none. */
export function readManifestAt(path: string, io: Io): ManifestReading & { readonly digest: string } {
  const { content, digest } = readManifestFile(resolve(io.cwd, path))
  return { ...readManifest(content, { file: path, now: io.now(), senders: senderCatalogue }), digest }
}

/** The manifest of a path, for commands that act on it. Throws `DkimError('bad-manifest')` where it has an error. */
export function manifestAt(path: string, io: Io): Manifest {
  const { manifest, findings } = readManifestAt(path, io)
  const error = findings.find(({ severity }) => severity === 'error')
  if (manifest && !error) return manifest
  const where = error?.at ? `${path}:${error.at.line}: ` : ''
  throw new DkimError(
    'bad-manifest',
    `${where}${error ? formatFinding(error) : `${path} is empty`} (dkimkit lint ${path} shows all)`,
  )
}
