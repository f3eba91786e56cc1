import type { Observation, PublishedRecord } from '@dkimkit/core'
import { DoubledProbe } from './doubled-probe.js'
import type { ProbeContext } from './probe-context.js'
import { SiblingProbe } from './sibling-probe.js'
import { SizeProbe } from './size-probe.js'
import { TypeProbe } from './type-probe.js'

/** What was seen further than the record itself, and the record with what that tells of it. */
export type Probed = Pick<Observation, 'published' | 'sibling' | 'doubled'>

/** Looks further than the record itself. */
export type ProbeRecord = (published: PublishedRecord, signal: AbortSignal | undefined) => Promise<Probed>

/** Makes the probes, each of which keeps what names share. */
export function createProbes(context: ProbeContext): ProbeRecord {
  const siblings = new SiblingProbe(context)
  const doubledNames = new DoubledProbe(context, siblings)
  const types = new TypeProbe(context)
  const sizes = new SizeProbe(context)

  async function probeFound(published: PublishedRecord, signal: AbortSignal | undefined): Promise<Probed> {
    const sibling = await siblings.find(published, signal)
    const sized = sizes.isDue(published) ? await probeSize(published, signal) : published
    return sibling ? { published: sized, sibling } : { published: sized }
  }

  async function probeSize(published: PublishedRecord, signal: AbortSignal | undefined): Promise<PublishedRecord> {
    const size = await sizes.find(published, signal)
    return size ? { ...published, size } : published
  }

  async function probeAbsent(published: PublishedRecord, signal: AbortSignal | undefined): Promise<Probed> {
    // Behind a CNAME record nothing is at the owner but that.
    if (published.chain.length > 0) return { published }
    const [doubled, hasOther] = await Promise.all([
      doubledNames.find(published, signal),
      published.reason === 'nodata' && types.find(published, signal),
    ])
    return { published: hasOther ? { ...published, reason: 'wrong-type' } : published, ...(doubled && { doubled }) }
  }

  return async (published, signal) => {
    if (published.outcome === 'absent') return probeAbsent(published, signal)
    if (published.outcome !== 'unavailable') return probeFound(published, signal)
    return { published: await probeSize(published, signal) }
  }
}
