import { error, keyRecord, notice, practice, row, transit, warning } from './row.js'

/** A change: merge base against head. */
export const changeCodes = {
  'change/key-replaced-in-place': row(
    error,
    transit,
    (a: { before: string; after: string }) =>
      `another key (${a.after}) takes the place of the old one (${a.before}), so mail in transit fails: publish it under a new selector`,
  ),
  'change/repaired': row(notice, keyRecord, () => 'the old record verified nothing, the new one does'),
  'change/active-removed': row(error, transit, (a: { domain: string; reason: 'active' | 'last' }) =>
    a.reason === 'active'
      ? 'the manifest calls this selector active, and its record is removed: switch to another one first'
      : `no key of ${a.domain} is left: publish another one before this is removed`,
  ),
  'change/active-revoked': row(error, transit, (a: { domain: string; reason: 'active' | 'last' }) =>
    a.reason === 'active'
      ? 'the manifest calls this selector active, and its key is revoked: switch to another one first'
      : `no key of ${a.domain} is left: publish another one before this is revoked`,
  ),
  'change/removed-early': row(
    error,
    transit,
    (a: { loss: 'removed' | 'revoked'; until: string }) =>
      `this key is ${a.loss} while mail signed with it may still be in transit: keep it until ${a.until}`,
  ),
  'change/removed': row(notice, 'RFC 5863 §3.5', (a: { type: 'TXT' | 'CNAME' }) =>
    a.type === 'TXT'
      ? 'the key is removed without a time of p= before, which would have told verifiers that it is revoked'
      : 'the CNAME selector is removed: what was signed with its key fails from now on',
  ),
  'change/revoked': row(
    notice,
    keyRecord,
    () => 'p= becomes empty: from now on every signature made with this key fails',
  ),
  'change/selector-reused': row(
    error,
    'RFC 6376 §3.1',
    (a: { selector: string; known: 'history' | 'manifest' }) =>
      `${a.selector} ${a.known === 'history' ? 'held another key before' : 'is a removed name of the manifest'}: a name is never used again, choose another`,
  ),
  'change/type-changed': row(
    warning,
    transit,
    (a: { before: string; after: string }) =>
      `a ${a.after} record takes the place of a ${a.before} record: make sure that the same key stays published, and see that both are not there at once`,
  ),
  'change/target-moved': row(
    warning,
    practice,
    (a: { before: string; after: string; from: string; to: string }) =>
      `the CNAME moves from ${a.before} (${a.from}) to ${a.after} (${a.to}): mail that the first one signed fails`,
  ),
  'change/weakened': row(
    warning,
    'RFC 8301 §3.2, RFC 6376 §3.6.1',
    (a: { what: 'bits' | 'testing' | 'services' | 'hashes'; before: string; after: string }) => {
      const what = {
        bits: `the new key has ${a.after} bits, the old one ${a.before}`,
        testing: 't=y is new: receivers may treat the mail as unsigned',
        services: `s= is narrowed from ${a.before} to ${a.after}`,
        hashes: `h= is narrowed from ${a.before} to ${a.after}`,
      }
      return what[a.what]
    },
  ),
  'change/ttl-raised': row(
    notice,
    'RFC 5863 §3.5',
    (a: { before: number; after: number; overlap: number }) =>
      `the TTL rises from ${a.before} to ${a.after} seconds, which is over the rotation's overlap of ${a.overlap}`,
  ),
  'change/added': row(
    notice,
    practice,
    (a: { key: 'rsa' | 'ed25519' | 'cname' | 'unknown'; bits: number; target: string; sender: string }) => {
      const key = {
        rsa: `an RSA key of ${a.bits} bits`,
        ed25519: 'an Ed25519 key',
        unknown: 'a key that cannot be read',
        cname: `a CNAME record to ${a.target}${a.sender === '' ? '' : ` (${a.sender})`}`,
      }
      return `this selector is new: ${key[a.key]}`
    },
  ),
  'change/state-jump': row(
    error,
    'the manifest',
    (a: { selector: string; before: string; after: string }) =>
      `${a.selector} goes from ${a.before} to ${a.after}: each state follows the one before it, from pending to removed`,
  ),
  'change/activated-unproven': row(
    error,
    'the manifest',
    (a: { selector: string }) =>
      `${a.selector} becomes active, and no proof says that every name server serves it: let dkimkit rotate prove it first`,
  ),
  'change/rules-relaxed': row(
    warning,
    'the manifest',
    (a: { what: 'rules' | 'accept'; about: string; name: string; before: string; after: string }) =>
      a.what === 'rules'
        ? `this change sets the severity of ${a.about} from ${a.before} to ${a.after}`
        : `this change accepts ${a.about} at ${a.name} until ${a.after}${a.before === '' ? '' : ` instead of ${a.before}`}`,
  ),
} as const
