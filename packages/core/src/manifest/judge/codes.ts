import { nearestWord } from '../../nearest-word.js'
import { catalogue, codes } from '../../rules/catalogue.js'
import type { AcceptEntry, Manifest, RuleEntry } from '../manifest.js'
import { isCode, isExpired } from '../settle-options.js'
import type { ManifestRule } from './manifest-rule.js'

export const codeUnknown: ManifestRule = ({ manifest, reportAt }) => {
  for (const { code, at, places } of entriesOf(manifest)) {
    if (!isCode(code))
      reportAt({ at: places?.code ?? at })('manifest/code-unknown', {
        seen: code,
        near: nearestWord(code, codes) ?? '',
      })
  }
}

/** A secret that is published stays an error, whatever a pull request says about it. */
export const codeSecret: ManifestRule = ({ manifest, reportAt }) => {
  for (const { code, at, places } of entriesOf(manifest)) {
    if (isCode(code) && 'secret' in catalogue[code])
      reportAt({ at: places?.code ?? at })('manifest/code-secret', { refused: code })
  }
}

export const acceptExpired: ManifestRule = ({ manifest, now, reportAt }) => {
  for (const entry of manifest.accept) {
    if (!isCode(entry.code) || !isExpired(entry, now)) continue
    const { code, until, owner, at, places } = entry
    reportAt({ at: places?.until ?? at, owner })('manifest/accept-expired', { accepted: code, until })
  }
}

function entriesOf({ rules, accept }: Manifest): readonly (RuleEntry | AcceptEntry)[] {
  return [...rules, ...accept]
}
