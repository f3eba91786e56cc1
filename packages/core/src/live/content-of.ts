import { canonicalName } from '../name/labels.js'
import { keyIdentity, tagIdentity } from '../record/key-identity.js'
import { readRecord } from '../record/reading.js'
import type { ServerAnswer } from './published.js'

/**
 * What an answer says, equal for answers that say the same: keys are compared, not text, and CNAME targets by name, so that
 * folding, splitting, the order of tags and letter case make no difference.
 */
export function contentOf({ outcome, values, chain = [] }: ServerAnswer): string {
  const targets = chain.map(({ target }) => canonicalName(target))
  const texts = outcome === 'absent' ? ['absent'] : values.map(identityOf).sort()
  return JSON.stringify([targets, texts])
}

function identityOf(value: string): string {
  const reading = readRecord(value)
  return `${keyIdentity(reading)} ${tagIdentity(reading)}`
}
