import type { DnsRecord } from '@dkimkit/core'
import { madeKey } from './made-key.js'
import { ZONE } from './zone-of.js'

/** A selector that a test declares, and what becomes of it in the next step where it changes. */
export interface TestSelector {
  /** The name below the zone, `{n}` being a part that each resource type has for itself. */
  readonly name: string
  readonly type: 'TXT' | 'CNAME'
  readonly value: string
  readonly next?: { readonly value?: string; readonly ttl?: number }
}

const key = `v=DKIM1; k=rsa; p=${madeKey(2048)}`

/** One of each kind of record that is to be kept, and one for each kind of change. */
export const selectors: Readonly<Record<string, TestSelector>> = {
  short: { name: 'short{n}._domainkey', type: 'TXT', value: 'v=DKIM1; t=s; p=MAo=' },
  'rsa-2048': { name: 'rsa-2048{n}._domainkey', type: 'TXT', value: key },
  'rsa-4096': { name: 'rsa-4096{n}._domainkey', type: 'TXT', value: `v=DKIM1; k=rsa; p=${madeKey(4096)}` },
  ed25519: {
    name: 'ed25519{n}._domainkey',
    type: 'TXT',
    value: 'v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=',
  },
  revoked: { name: 'revoked{n}._domainkey', type: 'TXT', value: 'v=DKIM1; p=' },
  cname: { name: 'cname{n}._domainkey', type: 'CNAME', value: 's1.domainkey.sender.test' },
  'sub-domain': { name: 'mail.2026{n}._domainkey.news', type: 'TXT', value: key },
  revoke: { name: 'revoke{n}._domainkey', type: 'TXT', value: key, next: { value: 'v=DKIM1; k=rsa; p=' } },
  letter: { name: 'letter{n}._domainkey', type: 'TXT', value: key, next: { value: key.replace('IDAQAB', 'iDAQAB') } },
  wait: { name: 'wait{n}._domainkey', type: 'TXT', value: key, next: { ttl: 3600 } },
}

/** The record of a selector, at first or in the next step. */
export function recordOf({ name, type, value, next }: TestSelector, part: string, step: 'first' | 'next'): DnsRecord {
  const owner = `${name.replace('{n}', part)}.${ZONE}`
  return { owner, type, value, ttl: 300, ...(step === 'next' && next) }
}
