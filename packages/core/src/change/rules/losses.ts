import { formatInstant } from '../../manifest/instant.js'
import { resolveDefaults } from '../../manifest/resolve-defaults.js'
import { readOwner } from '../../name/selector.js'
import type { ChangeJudging, ChangeRule, JudgedChange } from '../change-rule.js'

export const activeRemoved: ChangeRule = (change, report) => {
  const domain = readOwner(change.owner)?.domain ?? change.owner
  if (change.loss === 'removed' && change.needed) report('change/active-removed', { domain, reason: change.needed })
}

export const activeRevoked: ChangeRule = (change, report) => {
  const domain = readOwner(change.owner)?.domain ?? change.owner
  if (change.loss === 'revoked' && change.needed) report('change/active-revoked', { domain, reason: change.needed })
}

export const removedEarly: ChangeRule = (change, report, judging) => {
  const until = keptUntil(change, judging)
  if (change.loss && until) report('change/removed-early', { loss: change.loss, until })
}

/** RFC 5863 §3.5: an empty p= says that the key was revoked, a record that is gone says nothing. */
export const removed: ChangeRule = (change, report, judging) => {
  if (change.loss === 'removed' && !change.needed && !keptUntil(change, judging))
    report('change/removed', { type: change.before?.type === 'CNAME' ? 'CNAME' : 'TXT' })
}

export const revoked: ChangeRule = (change, report, judging) => {
  if (change.loss === 'revoked' && !change.needed && !keptUntil(change, judging)) report('change/revoked', {})
}

/** The end of the overlap that the dates of the manifest ask for, while it lies ahead. */
function keptUntil(change: JudgedChange, judging: ChangeJudging): string | undefined {
  const { baseManifest, headManifest, baseSelectors, headSelectors, now } = judging
  // The base counts: a change cannot shorten its own overlap.
  const manifest = baseManifest ?? headManifest
  const { selector } = baseSelectors.get(change.owner) ?? headSelectors.get(change.owner) ?? {}
  const since = selector?.since.retiring
  if (!manifest || since === undefined) return undefined
  const end = Date.parse(since) + resolveDefaults(manifest).rotation.overlap * 1000
  return end > now.getTime() ? formatInstant(new Date(end)) : undefined
}
