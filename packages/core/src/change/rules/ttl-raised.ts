import { manifestDefaults, resolveDefaults } from '../../manifest/resolve-defaults.js'
import type { ChangeRule } from '../change-rule.js'

/** A resolver may serve the old key for as long as the TTL says, which no rotation then waits for. */
export const ttlRaised: ChangeRule = ({ before, after }, report, { headManifest }) => {
  if (before?.ttl === undefined || after?.ttl === undefined || after.ttl <= before.ttl) return
  const { overlap } = (headManifest ? resolveDefaults(headManifest) : manifestDefaults).rotation
  if (after.ttl > overlap) report('change/ttl-raised', { before: before.ttl, after: after.ttl, overlap })
}
