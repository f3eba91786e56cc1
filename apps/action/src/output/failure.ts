import type { Finding } from '@dkimkit/core'
import type { Outcome } from '../check/outcome.js'
import { countSeverities } from '../comment/verdict-line.js'
import { count, join } from '../comment/words.js'
import type { Inputs } from '../inputs.js'

/** Why the step fails, in words; undefined where it does not. */
export function failureOf(
  { review, verdict }: Pick<Outcome, 'review' | 'verdict'>,
  { failOn, onUnavailable }: Inputs,
): string | undefined {
  if (failOn === 'never') return undefined
  // With `warn` a DNS that does not answer is told, and fails nothing.
  const counting = review.findings.filter(
    ({ code }: Finding) => onUnavailable === 'fail' || code !== 'live/unavailable',
  )
  const { errors, warnings } = countSeverities(counting)
  const grave = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(failOn === 'warning' && warnings > 0 ? [count(warnings, 'warning')] : []),
  ]
  if (grave.length > 0) return `${join(grave)}: the summary of this run has all of them`
  return verdict === 'fail' && onUnavailable === 'fail' ? 'the DNS could not be asked' : undefined
}
