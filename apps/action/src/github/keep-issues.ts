import { type Issues, issueMarker } from './issues.js'

/** What is known of one domain after a run. */
export interface DomainState {
  readonly domain: string
  /** `unknown` where the DNS could not be asked: an issue is then neither opened nor closed. */
  readonly state: 'failing' | 'fine' | 'unknown'
  /** The body of its issue below the marker. */
  readonly format: (marker: string) => string
}

/** Issues that one run opens; the summary has the others. */
const mostOpened = 20

/** How many issues were opened, updated and closed, and how many domains were left for the next run. */
export interface KeptIssues {
  opened: number
  updated: number
  closed: number
  left: number
}

/** One open issue per failing domain: opens, brings up to date, and closes those of domains that are fine again. */
export async function keepIssues(issues: Issues, id: string, domains: readonly DomainState[]): Promise<KeptIssues> {
  const kept: KeptIssues = { opened: 0, updated: 0, closed: 0, left: 0 }
  const open = new Map<string, number>()
  for await (const { number, body } of issues.listOwn()) {
    const [marker] = /^<!-- dkimkit-issue [^\n]* -->/.exec(body) ?? []
    if (marker !== undefined && !open.has(marker)) open.set(marker, number)
  }
  for (const { domain, state, format } of domains) {
    const marker = issueMarker(id, domain)
    const number = open.get(marker)
    if (state === 'failing' && number !== undefined) {
      await issues.update(number, format(marker))
      kept.updated++
    } else if (state === 'failing' && kept.opened < mostOpened) {
      await issues.open(titleOf(domain), format(marker))
      kept.opened++
    } else if (state === 'failing') kept.left++
    else if (state === 'fine' && number !== undefined) {
      await issues.close(number, 'The DNS now serves what is declared.')
      kept.closed++
    }
    open.delete(marker)
  }
  for (const [marker, number] of open) {
    if (!marker.startsWith(`<!-- dkimkit-issue id=${id} `)) continue
    await issues.close(number, 'No DKIM record of this domain is declared any more.')
    kept.closed++
  }
  return kept
}

/** A title is no Markdown, but mentions and references in it count. */
function titleOf(domain: string): string {
  return `DKIM of ${domain.replace(/[^A-Za-z0-9.-]/g, '?').slice(0, 100)} is not as declared`
}
