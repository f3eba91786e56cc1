import { type DeclaredRecord, describeKey, isAboutDkim, type KeySummary, type Place, showValue } from '@dkimkit/core'
import { findSender } from '@dkimkit/core/senders'

/** A record as every JSON document prints it. */
export interface RecordJson {
  readonly owner: string
  readonly type: string
  readonly value: string
  readonly ttl?: number
  readonly at?: Place
  readonly format: string
  readonly sender?: string
  readonly key?: KeySummary
}

/** A record that concerns DKIM, for JSON; undefined for any other. */
export function recordJson(record: DeclaredRecord): RecordJson | undefined {
  const sender = record.type === 'CNAME' ? findSender(record.value, record.owner)?.sender.id : undefined
  if (!sender && !isAboutDkim(record)) return undefined
  const key = record.type === 'TXT' ? describeKey(record.value) : undefined
  const { owner, type, ttl, at, format } = record
  return {
    owner,
    type,
    value: showValue(record.value),
    ...(ttl === undefined ? {} : { ttl }),
    ...(at ? { at } : {}),
    format,
    ...(sender ? { sender } : {}),
    ...(key ? { key } : {}),
  }
}
