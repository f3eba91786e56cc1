import { printable } from '@dkimkit/core'
import type { Checked } from './checked.js'

/** Who is still missing, in a line: `s1._domainkey.example.com (192.0.2.2)`. */
export function missingLine(missing: readonly Checked[], most = 3): string {
  const named = missing.slice(0, most).map(({ result, findings }) => {
    const behind = result.servers.filter(({ outcome }) => outcome !== 'found').map(({ server }) => server)
    const why =
      behind.length > 0 ? behind : findings.filter(({ severity }) => severity !== 'notice').map(({ code }) => code)
    return `${printable(result.owner, 253)}${why.length > 0 ? ` (${printable(why.slice(0, 4).join(', '))})` : ''}`
  })
  const more = missing.length - named.length
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
