import { type Attributes, blocksOf, valuesOf } from './attribute-values.js'
import { defineZoneKind } from './define-zone-kind.js'
import { anyTtl } from './ttl-limits.js'

/** IBM NS1 Connect, which holds the strings of a TXT record as a list. */
export const ns1 = defineZoneKind({
  id: 'ns1',
  provider: 'ns1-terraform/ns1',
  resources: { TXT: ['ns1_record'], CNAME: ['ns1_record'] },
  zoneBy: 'name',
  txt: 'list',
  txtReading: 'literal',
  name: 'absolute',
  bareName: 'absolute',
  targetDot: false,
  bareTarget: 'absolute',
  limits: { ttl: anyTtl },
  // The strings of an answer that the API has cut are read back with a space between.
  treatment: { ns1_record: { txt: { 'plain-long': 'drifts' }, name: { 'final-dot': 'refused' } } },
  blocks: ['answers'],
  attributesOf: ({ zone, name, type, ttl, value }) => ({
    zone,
    domain: name,
    type,
    ttl,
    answers: [typeof value === 'string' ? { answer: value } : { answer_parts: value }],
  }),
  // `short_answers` is the older way to write `answer`.
  partsOf: ({ zone, domain, type, ttl, answers, short_answers }) => ({
    zone,
    name: domain,
    type,
    ttl,
    values: [...blocksOf(answers).map(answerOf), ...valuesOf(short_answers)],
  }),
})

/** Terraform's plans hold both attributes, the unused one empty. */
function answerOf({ answer, answer_parts }: Attributes): unknown {
  return Array.isArray(answer_parts) && answer_parts.length > 0 ? answer_parts : answer
}
