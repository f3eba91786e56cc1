import { type DeclaredRecord, type Finding, judgeLive, type Observation } from '@dkimkit/core'
import type { Inspector, InspectRequest } from '@dkimkit/dns'

/** One owner that is looked at, and what is expected there. */
export interface Look extends Omit<InspectRequest, 'owner' | 'declared'> {
  /** Below `example.com`. */
  readonly owner: string
  /** The key record that is declared. */
  readonly declared?: string
  /** Or the CNAME target. */
  readonly target?: string
  /** Every code that is found, in any order. */
  readonly codes: readonly string[]
  /** Codes that a resolver's answer has besides: it may be old. */
  readonly cached?: readonly string[]
  /** Arguments of the first finding. */
  readonly args?: Finding['args']
}

export interface Looked {
  readonly seen: Observation
  readonly findings: readonly Finding[]
  readonly codes: readonly string[]
}

/** Looks at an owner, and judges what is seen. */
export async function lookAt(inspector: Inspector, look: Look): Promise<Looked> {
  const { owner, declared, target, codes: _, cached: __, args: ___, ...request } = look
  const name = `${owner}.example.com`
  const record = declared === undefined ? target && declare(name, 'CNAME', target) : declare(name, 'TXT', declared)
  const seen = await inspector.inspect({ ...request, owner: name, ...(record ? { declared: record } : {}) })
  const findings = judgeLive(seen)
  return { seen, findings, codes: findings.map(({ code }) => code).sort() }
}

/** A record as a zone file declares it. */
export function declare(owner: string, type: string, value: string): DeclaredRecord {
  return { owner, type, value, format: 'zone' }
}
