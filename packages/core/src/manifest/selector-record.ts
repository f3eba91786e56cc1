import { formatDkimRecord, splitColons } from '../record/dkim-record.js'
import { utf8Octets } from '../txt/utf8-octets.js'
import type { Selector } from './manifest.js'
import { publishesKey } from './selector-state.js'

/** RFC 6376 §3.6.1: an empty p= says that the key is revoked. */
const revokedRecord = 'v=DKIM1; p='

/** The key record of a selector, whatever its state: what it publishes until it is revoked. */
export function keyRecordOf({ algorithm, tags, publicKey }: Selector): string {
  const start = formatDkimRecord({
    version: 'DKIM1',
    ...(tags.h === undefined ? {} : { hashes: splitColons(tags.h) }),
    keyType: keyFamily(algorithm),
    ...(tags.n === undefined ? {} : { notes: tags.n }),
    ...(tags.s === undefined ? {} : { services: splitColons(tags.s) }),
    ...(tags.t === undefined ? {} : { flags: splitColons(tags.t) }),
    publicKey: '',
  })
  // Appended as it is, so that a key that is none is judged by the rules of record/ instead of being refused here.
  return start + utf8Octets(publicKey)
}

/** The record that the DNS should hold for a selector in its state. */
export function declaredValueOf(selector: Selector): string {
  return publishesKey(selector.state) ? keyRecordOf(selector) : revokedRecord
}

/** The value of k= for an algorithm: a stream signs at most once with each. */
export function keyFamily(algorithm: Selector['algorithm']): 'rsa' | 'ed25519' {
  return algorithm === 'ed25519' ? 'ed25519' : 'rsa'
}
