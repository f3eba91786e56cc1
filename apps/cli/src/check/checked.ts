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
  const shown = values.map(showValue)
  // Most servers give what all of them come to, and to look into a value twice takes as long as to judge it.
  const show = (others: readonly string[]): readonly string[] => (others === values ? shown : others.map(showValue))
  return {
    result: {
      owner,
      outcome,
      ...(reason === undefined ? {} : { reason }),
      values: shown,
      chain,
      servers: servers.map((answer) => answerJson(answer, show(answer.values))),
    },
    findings: findings.map(findingJson),
  }
}

function answerJson(answer: ServerAnswer, values: readonly string[]): ServerAnswer {
  const { ms } = answer
  // Tenths of a millisecond: the rest is noise.
  return { ...answer, values, ...(ms === undefined ? {} : { ms: Math.round(ms * 10) / 10 }) }
}
