import type { Observation } from '@dkimkit/core'
import { senders } from '@dkimkit/core/senders'

/** Names that people give to selectors of their own, before those of the catalogue. */
const usualNames = [
  ...['default', 'mail', 'dkim', 'dkim1', 'dkim2', 'selector', 'selector1', 'selector2', 's1', 's2', 's1024', 's2048'],
  ...['k1', 'k2', 'k3', 'key', 'key1', 'key2', 'google', 'email', 'smtp', 'mx', 'mta', 'mailing', 'main', 'x', 'sel1'],
  ...['rsa', 'ed25519', 'test', 'a', 'b'],
]

/** The selectors that a service uses at every customer, and names that people choose. */
export function usualSelectors(): string[] {
  const fixed = senders.flatMap(({ selectors }) => selectors.filter((selector) => /^[A-Za-z0-9_.-]+$/.test(selector)))
  return [...new Set([...usualNames, ...fixed.map((selector) => selector.toLowerCase())])].sort()
}

/** Where the keys of a domain may stand whose selectors nobody knows: the DNS lists no names. */
export function guessedOwners(domain: string): string[] {
  return usualSelectors()
    .map((selector) => `${selector}._domainkey.${domain}`)
    .filter((owner) => owner.length <= 253)
}

/** Why a guessed owner is only counted: nothing is there, or only what a wildcard gives every name, or it could not be asked for. */
export function missedGuess({ published, sibling }: Observation): 'absent' | 'wildcard' | 'unavailable' | undefined {
  const { outcome, reason, chain, values } = published
  if (outcome === 'unavailable') return 'unavailable'
  if (outcome === 'absent') return chain.length === 0 || reason === 'nxdomain' ? 'absent' : undefined
  const ofWildcard = values.length > 0 && values.every((value) => sibling?.values.includes(value))
  return ofWildcard ? 'wildcard' : undefined
}
