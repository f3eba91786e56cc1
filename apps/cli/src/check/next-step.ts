import { printable } from '@dkimkit/core'
import type { Checked } from './checked.js'

/** What to do, by the code that asks for it; the first one that a result has counts. */
const steps: readonly (readonly [code: string, step: (owner: string) => string])[] = [
  ['live/doubled-owner', (o) => `at the provider, enter the name without its zone: ${beforeZone(o)}`],
  ['record/key-is-private', () => 'make a new key and a new selector (dkimkit keygen): this private key is public now'],
  ['live/private-key-mismatch', (o) => `publish the key that signs: dkimkit record ${o} --key FILE`],
  ['live/cname-dangling', () => 'ask the service that the CNAME points to whether it serves this domain yet'],
  ['live/cname-loop', () => 'point the CNAME to where the key is'],
  ['live/wrong-type', () => 'put a TXT or CNAME record there in place of the other one'],
  ['live/dnssec-bogus', () => 'sign the zone again, or mend the DS record at its parent'],
  [
    'live/absent',
    (o) => `publish it (dkimkit record ${o} writes it in every form), then: dkimkit check ${o} --wait 30m`,
  ],
  ['live/multiple', () => 'keep the one record whose key signs, and remove the others'],
  ['live/differs', (o) => `publish what is declared, or declare what signs; then: dkimkit check ${o} --wait 30m`],
  ['live/servers-disagree', (o) => `find out why a name server has other data; then: dkimkit check ${o} --wait 30m`],
  ['live/servers-out-of-step', (o) => `wait for the transfer: dkimkit check ${o} --wait 30m`],
  ['live/server-lame', () => 'mend that name server, or take it out of the NS records of the zone and of its parent'],
  [
    'live/unavailable',
    (o) => `ask again later, or ask the name servers of the zone: dkimkit check ${o} --authoritative`,
  ],
]

/** The next thing to do about a result, if there is one. */
export function nextStep({ result, findings }: Checked): string | undefined {
  const codes = new Set(findings.map(({ code }) => code))
  const isAuthoritative = result.servers.some(({ zone }) => zone !== undefined)
  if (codes.has('live/unavailable') && isAuthoritative)
    return 'ask again later; whoever runs the name servers knows more'
  const [, step] = steps.find(([code]) => codes.has(code)) ?? []
  if (step) return step(printable(result.owner, 253))
  const worst = findings.find(({ severity }) => severity === 'error') ?? findings.find(isWarning)
  return worst && `docs/rules.md says how to mend it, under ${printable(worst.code)}`
}

function isWarning({ severity }: { readonly severity: string }): boolean {
  return severity === 'warning'
}

/** The part of an owner that stays when a provider appends the zone. */
function beforeZone(owner: string): string {
  return owner.slice(0, owner.toLowerCase().lastIndexOf('._domainkey') + '._domainkey'.length)
}
