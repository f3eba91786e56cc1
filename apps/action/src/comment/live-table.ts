import { describeKey, type Observation, showValue } from '@dkimkit/core'
import type { Outcome } from '../check/outcome.js'
import { code, prose } from './escape.js'
import { folded } from './finding-list.js'
import type { Section } from './section.js'
import { count } from './words.js'

/** What the DNS served, name by name, and who said so. */
export function liveTable({ live }: Outcome): Section[] {
  if (!live || live.size === 0) return []
  const rows = [...live].map(
    ([owner, seen]) => `| ${code(owner)} | ${servedOf(seen)} | ${ttlOf(seen)} | ${serversOf(seen)} |`,
  )
  const { open, ...rest } = folded(`What the DNS serves today (${count(rows.length, 'name')})`, rows, 'name')
  return [{ ...rest, open: `${open}| Name | Served | TTL | Servers |\n|---|---|---|---|\n` }]
}

function servedOf({ published: { outcome, reason, values, chain } }: Observation): string {
  const way = chain
    .slice(0, 8)
    .map(({ target }) => `→ ${code(target)} `)
    .join('')
  if (outcome !== 'found') return `${way}${outcome}${reason ? ` (${prose(reason)})` : ''}`
  const [value = ''] = values
  const key = describeKey(value)
  return `${way}${key ? `${key.type === 'rsa' ? `RSA ${key.bits}` : 'Ed25519'}` : code(showValue(value), 60)}`
}

function ttlOf({ published: { ttl } }: Observation): string {
  return ttl === undefined ? '' : `${ttl} s`
}

function serversOf({ published: { servers } }: Observation): string {
  // A name server without an address was not asked.
  const names = [...new Set(servers.flatMap(({ server }) => server || []))]
  const more = names.length > 4 ? ` and ${names.length - 4} more` : ''
  return `${names
    .slice(0, 4)
    .map((name) => code(name))
    .join(' ')}${more}`
}
