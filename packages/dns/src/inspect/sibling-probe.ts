import { randomBytes } from 'node:crypto'
import { canonicalName, type PublishedRecord } from '@dkimkit/core'
import { parentOf } from '../message/name.js'
import { Recent } from '../walk/recent.js'
import { keepProbes, type ProbeContext } from './probe-context.js'

/** A name beside another that nobody publishes; random, so that no cache answers for it. */
export function siblingOf(name: string): string {
  return `dkimkit-${randomBytes(6).toString('hex')}.${parentOf(name)}`
}

/** Looks at made-up siblings: what one of them finds comes from a wildcard (RFC 4592). Siblings are looked at once for all. */
export class SiblingProbe {
  readonly #context: ProbeContext
  readonly #recent = new Recent<PublishedRecord>(keepProbes)

  constructor(context: ProbeContext) {
    this.#context = context
  }

  /** What a sibling of the owner finds; undefined where that could not be learned. */
  async find(near: PublishedRecord, signal: AbortSignal | undefined): Promise<PublishedRecord | undefined> {
    const ask = (): Promise<PublishedRecord> => this.#context.ask(siblingOf(near.owner), near, signal)
    const seen = await this.#recent.get(canonicalName(parentOf(near.owner)), ask, isKnown)
    // Somebody else gave up, whose look-up this was.
    const known = seen.reason === 'aborted' && !signal?.aborted ? await ask() : seen
    return isKnown(known) ? known : undefined
  }
}

function isKnown({ outcome }: PublishedRecord): boolean {
  return outcome !== 'unavailable'
}
