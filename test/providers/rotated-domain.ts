import { type DeclaredRecord, type DkimKey, declaredRecords, generateDkimKey, recordOfKey } from '@dkimkit/core'
import * as senders from '@dkimkit/core/senders'
import { readManifest } from '@dkimkit/manifest'
import { ZONE } from './zone-of.js'

/** A manifest, and the records that it declares. */
export interface TestManifest {
  readonly text: string
  readonly records: readonly DeclaredRecord[]
}

/** A domain before and after a step of its rotation: a selector is added, and the one before is revoked. */
export interface RotatedDomain {
  readonly before: TestManifest
  readonly after: TestManifest
  /** What its CNAME selectors lead to: the owners of the sender's keys, and the one record there. */
  readonly targets: readonly string[]
  readonly sendersKey: string
  /** Keys whose private halves must be nowhere. */
  readonly keys: readonly DkimKey[]
}

/** Makes a domain with new keys of every kind, and a sender that asks for CNAME selectors. */
export async function makeRotatedDomain(): Promise<RotatedDomain> {
  const types = ['rsa-2048', 'rsa-4096', 'ed25519', 'rsa-2048'] as const
  const keys = await Promise.all(types.map((type) => generateDkimKey(type)))
  const [old, wide, small, next] = keys.map(({ publicKey }) => publicKey)
  const kept = [
    selector('wide', 'rsa-4096', wide, 'published'),
    selector('small', 'ed25519', small, 'active'),
    selector('gone', 'rsa-2048', old, 'revoked'),
  ]
  const before = manifestOf([selector('old', 'rsa-2048', old, 'active'), ...kept])
  const after = manifestOf([
    selector('old', 'rsa-2048', old, 'revoked'),
    selector('next', 'rsa-2048', next, 'active'),
    ...kept,
  ])
  const targets = before.records.flatMap(({ type, value }) => (type === 'CNAME' ? [value] : []))
  return { before, after, targets, sendersKey: recordOfKey(await generateDkimKey('rsa-2048')), keys }
}

const STATES = ['pending', 'published', 'active', 'retiring', 'revoked']

function selector(name: string, algorithm: string, publicKey: string | undefined, state: string): string {
  const passed = STATES.slice(0, STATES.indexOf(state) + 1)
  const since = passed.map((each, index) => `${each}: 2026-0${index + 1}-01T00:00:00Z`).join(', ')
  return `${name}: { algorithm: ${algorithm}, publicKey: "${publicKey}", state: ${state}, since: { ${since} } }`
}

function manifestOf(selectors: readonly string[]): TestManifest {
  const text = `version: 1
defaults: { ttl: 5m }
domains:
  ${ZONE}:
    streams:
      mail:
        selectors:
${selectors.map((line) => `          ${line}\n`).join('')}    senders:
      news:
        service: sendgrid
        variables: { sel1: s1, sel2: s2, userId: "1234", wl: wl1, mailHost: em1, linkZone: sendgrid.net }
`
  const { manifest, findings } = readManifest(text, { now: new Date('2026-11-20'), senders })
  const [wrong] = findings.filter(({ severity }) => severity === 'error')
  if (manifest === undefined || wrong) throw new Error(`the manifest of the test is wrong: ${wrong?.code}`)
  return { text, records: declaredRecords(manifest, senders) }
}
