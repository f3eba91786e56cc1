import type { ChangeContext } from '../change/change-rule.js'
import type { DeclaredRecord } from '../dns-record.js'
import type { AcceptEntry, Manifest, RuleEntry, Selector } from '../manifest/manifest.js'
import { absoluteName } from '../name/labels.js'
import { findSender, nearestSender } from '../senders/index.js'
import { declareResources, type VectorResource } from './declare-resource.testing.js'
import { keys, readVectors } from './vector-keys.testing.js'

type Extra = { readonly zone?: string | null; readonly file?: string; readonly ttl?: number }
type VectorRecord =
  | readonly [owner: string, type: string, value: string, extra?: Extra]
  | { readonly resource: VectorResource }

interface VectorManifest {
  readonly domain?: string
  readonly selectors?: Readonly<Record<string, Partial<Selector>>>
  readonly removed?: readonly string[]
  readonly rules?: readonly RuleEntry[]
  readonly accept?: readonly AcceptEntry[]
  /** Seconds. */
  readonly overlap?: number
}

/** A change, what is known beside it, and the codes that it brings. Names are relative to example.com. */
export interface ChangeVector {
  readonly code?: string
  readonly near?: string
  readonly base: readonly VectorRecord[]
  readonly head: readonly VectorRecord[]
  readonly context?: {
    readonly baseManifest?: VectorManifest
    readonly headManifest?: VectorManifest
    readonly history?: Readonly<Record<string, readonly string[]>>
    /** The owners whose key has been proven to be published. */
    readonly proofs?: readonly string[]
    readonly senders?: false
  }
  readonly codes: readonly string[]
}

export const changeVectors = readVectors<readonly ChangeVector[]>('change.json')

export function declareRecords(records: readonly VectorRecord[]): DeclaredRecord[] {
  return records.flatMap((record, index) => {
    if ('resource' in record) return declareResources([record.resource])
    const [owner, type, value, { zone = 'example.com', file = 'zone', ttl } = {}] = record
    return {
      owner: absoluteName(owner, 'example.com'),
      type,
      value,
      format: 'zone',
      at: { file, line: index + 1, column: 1 },
      ...(zone === null ? {} : { zone }),
      ...(ttl === undefined ? {} : { ttl }),
    }
  })
}

export function contextOf({ context = {} }: ChangeVector): ChangeContext {
  const { baseManifest, headManifest, history, proofs, senders } = context
  return {
    now: new Date('2026-11-20T12:00:00Z'),
    ...(baseManifest ? { baseManifest: manifestOf(baseManifest) } : {}),
    ...(headManifest ? { headManifest: manifestOf(headManifest) } : {}),
    ...(history ? { history: new Map(Object.entries(history)) } : {}),
    ...(proofs ? { proofs: { provesPublished: (owner) => proofs.includes(owner) } } : {}),
    ...(senders === false ? {} : { senders: { findSender, nearestSender } }),
  }
}

function manifestOf(vector: VectorManifest): Manifest {
  const { domain = 'example.com', selectors = {}, removed = [], rules = [], accept = [], overlap } = vector
  const stream = { name: 'mail', selectors: Object.entries(selectors).map(selectorOf), removed }
  return {
    version: 1,
    defaults: overlap === undefined ? {} : { rotation: { overlap } },
    domains: [{ name: domain, streams: [stream], senders: [] }],
    rules,
    accept,
  }
}

function selectorOf([name, selector]: readonly [string, Partial<Selector>]): Selector {
  const publicKey = keys.rsa2048 ?? ''
  return { name, algorithm: 'rsa-2048', publicKey, tags: {}, state: 'active', since: {}, ...selector }
}
