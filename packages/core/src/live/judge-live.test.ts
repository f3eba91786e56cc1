import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { codes } from '../rules/catalogue.js'
import { fillKeys } from '../testing/vector-keys.testing.js'
import { judgeLive, type Observation } from './judge-live.js'
import type { PublishedRecord } from './published.js'

type Answer = Partial<Omit<PublishedRecord, 'chain'>> &
  Pick<PublishedRecord, 'outcome'> & { readonly chain?: readonly string[] }

interface Vector {
  readonly code?: string
  readonly near?: string
  readonly declared?: string
  readonly target?: string
  readonly at?: string
  readonly published: Answer
  readonly sibling?: Answer
  readonly doubled?: Answer
  readonly state?: 'pending' | 'published'
  readonly privateKey?: 'fits' | 'mismatch'
  readonly mostTtl?: number
  readonly codes: readonly string[]
}

const owner = 's1._domainkey.example.com'
const vectors = JSON.parse(
  readFileSync(new URL('../../vectors/live.json', import.meta.url), 'utf8'),
) as readonly Vector[]
/** Judged where a pull request's two sides are known. */
const ofPullRequests = ['live/already-published', 'live/owner-taken', 'live/still-published']

function answer({ chain = [], values = [], servers = [], ...rest }: Answer): PublishedRecord {
  return {
    owner,
    servers,
    ...rest,
    values: values.map(fillKeys),
    chain: chain.map((target) => ({ owner, target, ttl: 300 })),
  }
}

function observe({
  declared,
  target,
  at,
  published,
  sibling,
  doubled,
  state,
  privateKey,
  mostTtl,
}: Vector): Observation {
  const record =
    declared === undefined ? target && { type: 'CNAME', value: target } : { type: 'TXT', value: fillKeys(declared) }
  return {
    published: answer(published),
    ...(record ? { declared: { owner, format: 'zone', ...record } } : {}),
    ...(sibling ? { sibling: answer(sibling) } : {}),
    ...(doubled ? { doubled: answer(doubled) } : {}),
    ...(at ? { at: new Date(at) } : {}),
    ...(state ? { state } : {}),
    ...(privateKey ? { privateKey } : {}),
    ...(mostTtl === undefined ? {} : { mostTtl }),
  }
}

describe('judgeLive()', () => {
  it.each(
    vectors.map(
      (vector, index) => [index + 1, vector.code ? `fires ${vector.code}` : `is near ${vector.near}`, vector] as const,
    ),
  )('vector %i %s', (_index, _name, vector) => {
    const found = judgeLive(observe(vector)).map((finding) => finding.code)
    expect([...new Set(found)].sort()).toEqual([...vector.codes].sort())
  })

  it.each(codes.filter((code) => code.startsWith('live/') && !ofPullRequests.includes(code)))(
    'has a vector that fires %s and one that nearly does',
    (code) => {
      expect(vectors.some((vector) => vector.code === code && vector.codes.includes(code))).toBe(true)
      expect(vectors.some((vector) => vector.near === code && !vector.codes.includes(code))).toBe(true)
    },
  )

  it('ends on any observation', () => {
    const text = fc.string({ unit: 'binary' })
    const outcome = fc.constantFrom('found', 'absent', 'multiple', 'unavailable')
    const published = fc.record({
      owner: text,
      outcome,
      values: fc.array(text, { maxLength: 3 }),
      chain: fc.array(fc.record({ owner: text, target: text, ttl: fc.nat() }), { maxLength: 12 }),
      servers: fc.array(fc.record({ server: text, outcome, values: fc.array(text, { maxLength: 2 }), ttl: fc.nat() }), {
        maxLength: 4,
      }),
    }) as fc.Arbitrary<PublishedRecord>
    const declared = fc.record({ owner: text, type: fc.constantFrom('TXT', 'CNAME', 'A'), value: text, format: text })
    fc.assert(
      fc.property(
        fc.record({ published, declared, sibling: published, doubled: published, at: fc.constant(new Date(0)) }),
        (seen) => {
          expect(Array.isArray(judgeLive(seen))).toBe(true)
        },
      ),
    )
  })
})
