import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { DkimError, type ReviewSide } from '@dkimkit/core'
import { readPlan } from '@dkimkit/sources'

/** Octets of one plan; the plan of a large organisation has some tens of millions. */
const mostOctets = 256 * 1024 * 1024

/**
 * Reads what `terraform show -json` printed: the records before and after each plan.
 *
 * Rejects with `DkimError('not-found')` for a file that is not there, and `DkimError('bad-argument')` for one too large.
 */
export async function readPlans(
  paths: readonly string[],
  folder: string,
): Promise<{ readonly base: ReviewSide; readonly head: ReviewSide }> {
  const readings = []
  for (const path of paths) readings.push(readPlan(path, await textOf(path, folder)))
  return { base: sideOf(readings.map(({ before }) => before)), head: sideOf(readings.map(({ after }) => after)) }
}

async function textOf(path: string, folder: string): Promise<string> {
  const octets = await readFile(resolve(folder, path)).catch((cause: unknown) => {
    const next = 'a step before this one has to write it (terraform show -json tfplan > plan.json)'
    throw new DkimError('not-found', `plan-file: there is no ${path}: ${next}`, { cause })
  })
  if (octets.length <= mostOctets) return octets.toString('utf8')
  throw new DkimError('bad-argument', `plan-file: ${path} has ${octets.length} octets, more than ${mostOctets}`)
}

function sideOf(readings: readonly ReviewSide[]): ReviewSide {
  return {
    records: readings.flatMap(({ records }) => records),
    findings: readings.flatMap(({ findings }) => findings),
  }
}
