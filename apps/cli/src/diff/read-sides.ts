import { canonicalName, diffDeclared, type ReviewSide, readOwner } from '@dkimkit/core'
import { type ReadTreeOptions, type Tree, touchedPaths } from '@dkimkit/sources'
import type { Io } from '../io.js'
import { progressFor } from '../output/progress.js'
import { besides, readSide } from './read-side.js'

/** Both sides of a change, as the rules judge them. */
export interface Sides {
  readonly base: ReviewSide
  readonly head: ReviewSide
}

/** A change of more domains is judged with all files. */
const mostDomains = 20

/**
 * Reads two trees. Where the trees know which files differ, only those are read, and what else the head declares for the
 * domains that they change: the last key of a domain is judged over all of its files.
 */
export async function readSides(base: Tree, head: Tree, quiet: boolean, io: Io): Promise<Sides> {
  const progress = progressFor(io, quiet)
  const options: ReadTreeOptions = { onFile: (done, all) => progress.update(done, all, 'files read') }
  try {
    const touched = await differingPaths(base, head)
    if (!touched) return { base: await readSide(base, options, io), head: await readSide(head, options, io) }
    if (touched.size === 0) return unchanged(head, options, io)
    const part = { ...options, touched }
    const [before, after] = [await readSide(base, part, io), await readSide(head, part, io)]
    const about = domainsOf(before, after)
    if (about.length === 0) return { base: before, head: after }
    const whole = about.length > mostDomains ? options : { ...part, about }
    const others = besides((await readSide(head, whole, io)).records, after.records)
    return {
      base: { ...before, records: [...before.records, ...others] },
      head: { ...after, records: [...after.records, ...others] },
    }
  } finally {
    progress.end()
  }
}

/** Two trees of one content: there is nothing to read but the manifest. */
async function unchanged(tree: Tree, options: ReadTreeOptions, io: Io): Promise<Sides> {
  const side = await readSide(tree, { ...options, accept: () => false }, io)
  return { base: side, head: side }
}

async function differingPaths(base: Tree, head: Tree): Promise<Set<string> | undefined> {
  const [before, after] = [await base.list(), await head.list()]
  const known = [...before, ...after].every(({ id }) => id !== undefined)
  return known ? touchedPaths(before, after) : undefined
}

/** The zones of what changes; where one is not known, the last two labels of the name, which its files say at least. */
function domainsOf(base: ReviewSide, head: ReviewSide): string[] {
  const names = diffDeclared(base.records, head.records).map(({ owner, zone }) => {
    if (zone !== undefined) return zone
    const domain = readOwner(owner)?.domain ?? owner
    return canonicalName(domain).split('.').slice(-2).join('.')
  })
  return [...new Set(names)].filter((name) => name !== '')
}
