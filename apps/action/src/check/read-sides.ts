import type { ReviewSide } from '@dkimkit/core'
import type { Repository } from '../github/repository.js'
import type { Inputs } from '../inputs.js'
import { BlobStore, readLimits } from '../tree/blob-store.js'
import { type TreeSource, treeChooser } from '../tree/choose-tree.js'
import { readPlans } from './read-plans.js'
import { readSide } from './read-side.js'
import { wantedPaths } from './wanted-paths.js'
import { withinLimit } from './within-limit.js'

export interface ReadSidesOptions {
  readonly inputs: Inputs
  readonly repository: Repository
  /** The folder that a step before may have checked out into. */
  readonly workspace: string
  readonly now: Date
}

/** What one commit declares, its plan files included. */
export interface Side {
  readonly side: ReviewSide
  readonly source: TreeSource
  /** Files that were opened. */
  readonly opened: number
  /** The manifest that should hold is there, and cannot be read. */
  readonly isManifestBroken: boolean
}

/** Reads commits, base before head, whole and within the same limits. Rejects where one cannot be had. */
export async function readSides(commits: readonly string[], options: ReadSidesOptions): Promise<Side[]> {
  const { inputs, repository, workspace, now } = options
  const wants = wantedPaths(inputs)
  const blobs = new BlobStore((ids) => repository.blobs(ids))
  const choose = await treeChooser(workspace, { repository, blobs, wants })
  const chosen = await Promise.all(commits.map(choose))
  const read = { manifest: inputs.manifest, now, wants, mostFileOctets: readLimits.fileOctets }
  const readings = await Promise.all(chosen.map(({ tree }) => readSide(tree, read)))
  const plans = await readPlans(inputs.planFiles, workspace)
  const sides = withinLimit(readings, blobs.met)
  return sides.map((side, index) => ({
    side: joined(side, index === sides.length - 1 ? plans.head : plans.base),
    source: chosen[index]?.source ?? 'api',
    opened: readings[index]?.opened ?? 0,
    isManifestBroken: side.brokenManifest !== undefined,
  }))
}

function joined(side: ReviewSide, plan: ReviewSide): ReviewSide {
  return { ...side, records: [...side.records, ...plan.records], findings: [...side.findings, ...plan.findings] }
}
