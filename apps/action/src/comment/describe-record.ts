import { createHash } from 'node:crypto'
import { type DeclaredRecord, describeKey, readTagList, showValue } from '@dkimkit/core'
import { findSender } from '@dkimkit/core/senders'
import { code } from './escape.js'

/** What a record holds, short: where a CNAME record points, the tags beside the key, and the key by its fingerprint. */
export function describeValue(record: DeclaredRecord | undefined): string {
  if (!record) return '–'
  if (showValue(record.value) !== record.value) return 'a private key'
  if (record.type === 'CNAME') return code(record.value)
  if (record.type !== 'TXT') return code(`${record.type} record`)
  const { tags } = readTagList(record.value)
  const key = tags.find(({ name }) => name === 'p')?.value.replace(/\s/g, '')
  if (key === undefined) return 'no key'
  const others = tags.filter(({ name }) => name !== 'p' && name !== 'v' && name !== 'k' && name !== 'n')
  const beside = others.length > 0 ? ` ${code(others.map(({ name, value }) => `${name}=${value}`).join('; '), 40)}` : ''
  return `${key === '' ? 'revoked' : `key ${code(fingerprint(key))}`}${beside}`
}

/** Tells keys apart without showing them: the first octets of SHA-256 over the text of `p=`. */
function fingerprint(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 12)
}

/** The type and size of a record's key: `RSA 2048`, in one piece; '' where none can be read. */
export function describeSize(record: DeclaredRecord | undefined): string {
  const key = record?.type === 'TXT' ? describeKey(record.value) : undefined
  if (!key) return ''
  return key.type === 'rsa' ? `RSA\u00a0${key.bits}` : 'Ed25519'
}

/** The mail service that a record belongs to; '' where none is known. */
export function describeSender(record: DeclaredRecord | undefined): string {
  if (record?.type !== 'CNAME') return ''
  return findSender(record.value, record.owner)?.sender.name ?? ''
}
