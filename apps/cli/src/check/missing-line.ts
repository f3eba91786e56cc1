import { printable } from '@dkimkit/core'
import type { Missing } from './wait.js'

/** More servers than these of one owner say nothing new. */
const mostServers = 4

/** Who is still missing, in a line: `s1._domainkey.example.com (192.0.2.2)`; where no server is behind, with what is wrong. */
export function missingLine(missing: readonly Missing[], most = 3): string {
  const named = missing.slice(0, most).map(({ checked, behind }) => {
    const { result, findings } = checked
    const codes = findings.filter(({ severity }) => severity !== 'notice').map(({ code }) => code)
    const known = behind.filter((server) => server !== '')
    const why = known.length > 0 ? known : codes
    const more = why.length > mostServers ? ` and ${why.length - mostServers} more` : ''
    const listed = `${printable(why.slice(0, mostServers).join(', '))}${more}`
    return `${printable(result.owner, 253)}${why.length > 0 ? ` (${listed})` : ''}`
  })
  const more = missing.length - named.length
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
