import { declaredRecords, type Manifest } from '@dkimkit/core'
import { readManifest } from '@dkimkit/manifest'
import type { SourceReading } from '@dkimkit/sources'
import type { Io } from '../io.js'
import { senderCatalogue } from '../manifest-file.js'

/** Reads the manifests of what is read, and keeps the one whose `rules` and `accept` hold: that nearest to the root. */
export class ManifestBook {
  #found: { readonly depth: number; readonly manifest: Manifest } | undefined
  readonly #now: Date

  constructor(io: Io) {
    this.#now = io.now()
  }

  get manifest(): Manifest | undefined {
    return this.#found?.manifest
  }

  /** Gives its records, which are judged with all others. */
  readonly read = (path: string, text: string | Uint8Array): SourceReading => {
    const { manifest, findings } = readManifest(text, {
      file: path,
      now: this.#now,
      senders: senderCatalogue,
      records: false,
    })
    const depth = path.split('/').length
    if (manifest && (!this.#found || depth < this.#found.depth)) this.#found = { depth, manifest }
    return { records: manifest ? declaredRecords(manifest, senderCatalogue) : [], findings }
  }
}
