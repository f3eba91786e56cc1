import { type DeclaredRecord, declaredRecords, type Finding, type Manifest, type ReviewSide } from '@dkimkit/core'
import { readManifest } from '@dkimkit/manifest'
import { readTree, type Tree } from '@dkimkit/sources'
import { senderCatalogue } from './sender-catalogue.js'

export interface ReadSideOptions {
  /** Path of the manifest whose `rules` and `accept` hold. */
  readonly manifest: string
  readonly now: Date
  readonly wants: (path: string) => boolean
  readonly mostFileOctets: number
}

/** One side, and the files of it that a limit left out. */
export interface SideReading extends ReviewSide {
  readonly unread: ReadonlySet<string>
  readonly opened: number
}

/** Reads all that the files of a commit declare, and closes its tree. Rejects where they cannot be had. */
export async function readSide(tree: Tree, options: ReadSideOptions): Promise<SideReading> {
  const { now, wants, mostFileOctets } = options
  const unread = new Set<string>()
  let manifest: Manifest | undefined
  let brokenManifest: string | undefined
  const watched: Tree = {
    list: () => tree.list(),
    async read(path) {
      const octets = await tree.read(path)
      if (octets === undefined) unread.add(path)
      return octets
    },
  }
  const manifestReader = (path: string, text: string): { records: DeclaredRecord[]; findings: readonly Finding[] } => {
    // The records are judged with all others.
    const reading = readManifest(text, { file: path, now, senders: senderCatalogue, records: false })
    if (path === options.manifest) {
      manifest = reading.manifest
      if (!manifest) brokenManifest = path
    }
    return {
      records: reading.manifest ? declaredRecords(reading.manifest, senderCatalogue) : [],
      findings: reading.findings,
    }
  }
  try {
    const { records, findings, opened } = await readTree(watched, {
      accept: wants,
      manifest: options.manifest,
      manifestReader,
      mostFileOctets,
    })
    return {
      ...{ records, findings, unread, opened },
      ...(manifest ? { manifest } : {}),
      ...(brokenManifest === undefined ? {} : { brokenManifest }),
    }
  } finally {
    tree.close?.()
  }
}
