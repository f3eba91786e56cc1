import { DkimError, type Finding, formatFinding, type Manifest } from '@dkimkit/core'
import { recordsFor, senderById, senders } from '@dkimkit/core/senders'
import { readManifest, readManifestFile } from '@dkimkit/manifest'

/** A manifest that was read and holds no error. */
export interface LoadedManifest {
  /** The path that it was read from. */
  readonly file: string
  readonly manifest: Manifest
  /** Warnings and notices, which become annotations. */
  readonly findings: readonly Finding[]
}

/** The catalogue of mail services, as the manifest asks for it. */
export const senderCatalogue = { senders, senderById, recordsFor }

/**
 * Reads a manifest, from the folder in which the program runs.
 *
 * Throws `DkimError('not-found')` where there is no file, and `DkimError('bad-manifest')` with file, line and column of
 * every error in it.
 */
export function loadManifest(file = 'dkim.yaml'): LoadedManifest {
  const { content } = readManifestFile(file)
  // What lintDeclared says of the records comes with the constructs.
  const reading = readManifest(content, { file, now: new Date(), senders: senderCatalogue, records: false })
  const errors = reading.findings.filter(({ severity }) => severity === 'error')
  if (reading.manifest && errors.length === 0) return { file, manifest: reading.manifest, findings: reading.findings }
  const lines = errors.map((finding) => `${placeOf(finding, file)}: ${formatFinding(finding)} [${finding.code}]`)
  throw new DkimError('bad-manifest', lines.length > 0 ? lines.join('\n') : `${file} is empty`)
}

function placeOf({ at }: Finding, file: string): string {
  return at ? `${at.file}:${at.line}:${at.column}` : file
}
