import { type DeclaredRecord, describeKey, printable, showValue } from '@dkimkit/core'
import { findSender } from '@dkimkit/core/senders'

/** What a record publishes, in a few words: `RSA 2048`, `CNAME → dkim.mcsv.net (Mailchimp)`. */
export function describeRecord(record: DeclaredRecord): string {
  const { type, value, owner } = record
  if (type === 'CNAME') {
    const sender = findSender(value, owner)?.sender.name
    return `CNAME → ${printable(showValue(value), 80)}${sender ? ` (${sender})` : ''}`
  }
  if (type !== 'TXT') return printable(type, 20)
  const key = describeKey(value)
  if (key) return key.type === 'rsa' ? `RSA ${key.bits}` : 'Ed25519'
  return /(?:^|;)\s*p\s*=\s*(?:;|$)/.test(value) ? 'revoked (p=)' : 'no key'
}
