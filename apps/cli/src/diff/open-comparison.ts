import { existsSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { DkimError, type ReviewSide } from '@dkimkit/core'
import { readPlan } from '@dkimkit/sources'
import type { Io } from '../io.js'
import { dropIgnoredKeys } from '../lint/drop-ignored-keys.js'
import { manifestName, readManifestAt } from '../manifest-file.js'
import { openTrees } from './open-trees.js'
import { readHistory } from './read-history.js'
import { readSides, type Sides } from './read-sides.js'
import { shareFiles } from './share-files.js'
import { findSide, type Side } from './side.js'

/** What is compared, and the words that name both sides. */
export interface Comparison extends Sides {
  readonly names: readonly [base: string, head: string]
  /** What the owners of the change held before; of revisions only. */
  readonly history?: ReadonlyMap<string, readonly string[]>
}

/** `terraform show -json` of a very large configuration. */
const mostPlanOctets = 256 * 1024 * 1024

/**
 * Reads what a command line compares: two folders, files or revisions, or one Terraform plan, which holds both sides.
 *
 * Throws `DkimError` where an argument names nothing that can be compared.
 */
export async function openComparison(args: readonly string[], quiet: boolean, io: Io): Promise<Comparison> {
  const [first = '', second] = args
  if (second === undefined) return planComparison(first, io)
  const [base, head] = [await findSide(first, io), await findSide(second, io)]
  const trees = await openTrees(base, head, io)
  try {
    const sides = await readSides(...shareFiles(trees.base, trees.head), quiet, io)
    return {
      base: await asGitHasIt(sides.base, base),
      head: await asGitHasIt(sides.head, head),
      names: trees.names,
      ...(trees.commit === undefined ? {} : { history: await readHistory(sides, trees.commit, io) }),
    }
  } finally {
    trees.base.close?.()
    trees.head.close?.()
  }
}

async function asGitHasIt(read: ReviewSide, side: Side): Promise<ReviewSide> {
  return side.kind === 'path' ? { ...read, findings: await dropIgnoredKeys(read.findings, side.path) } : read
}

function planComparison(name: string, io: Io): Comparison {
  const path = resolve(io.cwd, name)
  const entry = statSync(path, { throwIfNoEntry: false })
  if (!entry?.isFile()) {
    throw new DkimError('bad-argument', `'${name}' alone is no Terraform plan in JSON: give BASE and HEAD, or a plan`)
  }
  if (entry.size > mostPlanOctets) {
    throw new DkimError('bad-argument', `${name} has ${entry.size} octets, ${mostPlanOctets} at most are read`)
  }
  const { before, after, isPlan } = readPlan(name, readFileSync(path, 'utf8'))
  if (!isPlan) {
    throw new DkimError(
      'bad-argument',
      `${name} is no Terraform plan in JSON (terraform show -json PLAN > ${name}): give BASE and HEAD, or a plan`,
    )
  }
  const manifest = existsSync(resolve(io.cwd, manifestName)) ? readManifestAt(manifestName, io).manifest : undefined
  const own = manifest ? { manifest } : {}
  return {
    base: { ...before, ...own },
    head: { ...after, ...own },
    names: ['what there is', `what ${name} leaves`],
  }
}
