import type { Place } from '../../dns-record.js'
import type { Severity } from '../../finding.js'
import type { AcceptEntry, Manifest } from '../../manifest/manifest.js'
import { isCode } from '../../manifest/settle-options.js'
import { type Code, catalogue } from '../../rules/catalogue.js'
import type { WholeChangeRule } from '../change-rule.js'

const ranks: readonly string[] = ['off', 'notice', 'warning', 'error']

/**
 * Says what a change to `rules` and `accept` lets pass from now on.
 *
 * The finding names no owner as its own, so that no entry of `accept` can silence it.
 */
export const rulesRelaxed: WholeChangeRule = ({ baseManifest, headManifest, reportAt }) => {
  if (!baseManifest || !headManifest) return
  const before = severitiesOf(baseManifest)
  const after = severitiesOf(headManifest)
  for (const code of new Set([...before.keys(), ...after.keys()])) {
    const from = before.get(code)?.severity ?? severityOf(code)
    const { severity: to, at } = after.get(code) ?? { severity: severityOf(code), at: undefined }
    if (ranks.indexOf(to) < ranks.indexOf(from))
      reportAt({ at })('change/rules-relaxed', { what: 'rules', about: code, name: '', before: from, after: to })
  }
  const accepted = acceptedOf(baseManifest)
  for (const [key, { code, owner, until, at, places }] of acceptedOf(headManifest)) {
    const earlier = accepted.get(key)?.until ?? ''
    if (until > earlier)
      reportAt({ at: places?.until ?? at })('change/rules-relaxed', {
        what: 'accept',
        about: code,
        name: owner,
        before: earlier,
        after: until,
      })
  }
}

interface Setting {
  readonly severity: Severity | 'off'
  readonly at: Place | undefined
}

/** What `rules` say of each code that is known and can be changed; the last entry counts. */
function severitiesOf({ rules }: Manifest): Map<Code, Setting> {
  const settings = new Map<Code, Setting>()
  for (const { code, severity, at, places } of rules) {
    if (isCode(code) && !('secret' in catalogue[code])) settings.set(code, { severity, at: places?.severity ?? at })
  }
  return settings
}

function severityOf(code: Code): Severity | 'off' {
  const row: { readonly severity: Severity; readonly off?: true } = catalogue[code]
  return row.off ? 'off' : row.severity
}

/** The entry that holds longest for each code and owner. */
function acceptedOf({ accept }: Manifest): Map<string, AcceptEntry> {
  const entries = new Map<string, AcceptEntry>()
  for (const entry of accept) {
    const key = `${entry.code} ${entry.owner.toLowerCase()}`
    if (isCode(entry.code) && entry.until > (entries.get(key)?.until ?? '')) entries.set(key, entry)
  }
  return entries
}
