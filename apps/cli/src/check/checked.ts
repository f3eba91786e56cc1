import {
  type Finding,
  judgeLive,
  lintDkimRecord,
  type Observation,
  type PublishedRecord,
  type ServerAnswer,
  type SettleOptions,
  settleFindings,
  showValue,
} from '@dkimkit/core'
import { type FindingJson, findingJson } from '../output/findings.js'

/** What the DNS serves for an owner, as every JSON document prints it. */
export interface ResultJson {
  readonly owner: string
  readonly outcome: PublishedRecord['outcome']
  readonly reason?: string
  readonly values: readonly string[]
  readonly chain: PublishedRecord['chain']
  readonly servers: PublishedRecord['servers']
}

/** One owner that was asked for: what was seen, and what is to be said of it. */
export interface Checked {
  readonly result: ResultJson
  readonly findings: readonly FindingJson[]
}

/** Judges what was seen: the live rules, then those of a record on the published value; then `rules` and `accept`. */
export function judgeObservation(seen: Observation, settle: SettleOptions): Finding[] {
  const { outcome, values, owner } = seen.published
  const [value] = outcome === 'found' ? values : []
  const ofRecord = value === undefined ? [] : lintDkimRecord(value).map((finding) => ({ ...finding, owner }))
  return settleFindings([...judgeLive(seen), ...ofRecord], settle)
}

/** The result and the findings as they are printed; a private key that stands in a record is not shown. */
export function checkedOf({ published }: Observation, findings: readonly Finding[]): Checked {
  const { owner, outcome, reason, values, chain, servers } = published
  return {
    result: {
      owner,
      outcome,
      ...(reason === undefined ? {} : { reason }),
      values: values.map(showValue),
      chain,
      servers: servers.map(answerJson),
    },
    findings: findings.map(findingJson),
  }
}

function answerJson(answer: ServerAnswer): ServerAnswer {
  const { values, ms } = answer
  // Tenths of a millisecond: the rest is noise.
  return { ...answer, values: values.map(showValue), ...(ms === undefined ? {} : { ms: Math.round(ms * 10) / 10 }) }
}
