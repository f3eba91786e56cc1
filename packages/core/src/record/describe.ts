import type { DnsRecord } from '../dns-record.js'
import { canonicalName } from '../name/labels.js'
import { domainKeyLabel } from '../name/selector.js'
import { findPrivateKey } from './find-private-key.js'
import { readRecord } from './reading.js'

/** The public key of a record in two words. */
export interface KeySummary {
  readonly type: 'rsa' | 'ed25519'
  readonly bits: number
}

/** The type and the size of the key that a text holds; undefined where it holds none that can be read. */
export function describeKey(text: string): KeySummary | undefined {
  const { key, keyType, base64 } = readRecord(text)
  if (key?.kind === 'rsa') return { type: 'rsa', bits: key.bits }
  return keyType === 'ed25519' && base64?.octets.length === 32 ? { type: 'ed25519', bits: 256 } : undefined
}

/** Whether a record concerns DKIM: it stands at or below `_domainkey`, or holds what looks like a key record. */
export function isAboutDkim(record: DnsRecord): boolean {
  if (record.owner === '' || canonicalName(record.owner).split('.').includes(domainKeyLabel)) return true
  if (record.type === 'CNAME') return /(?:^|\.)_?domainkey\./i.test(record.value)
  return record.type === 'TXT' && /^\s*"?v\s*=\s*dkim1/i.test(record.value)
}

/** The value to show and to print: a private key that stands there is not shown. */
export function showValue(value: string): string {
  return value.length >= 32 && findPrivateKey(readRecord(value)) ? '[private key]' : value
}
