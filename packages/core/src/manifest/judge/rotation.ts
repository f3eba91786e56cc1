import { formatDuration } from '../duration.js'
import { resolveDefaults } from '../resolve-defaults.js'
import type { ManifestRule } from './manifest-rule.js'

/** Mail is retried for days before it is given up (RFC 5321 §4.5.4.1 asks for 4 to 5), and verified when it arrives. */
export const shortestOverlap = 7 * 86_400

export const overlapShort: ManifestRule = ({ manifest, reportAt }) => {
  const { overlap } = resolveDefaults(manifest).rotation
  const at = manifest.defaults.rotation?.places?.overlap
  if (overlap < shortestOverlap)
    reportAt({ at })('manifest/overlap-short', {
      overlap: formatDuration(overlap),
      least: formatDuration(shortestOverlap),
    })
}

/** A new selector would be due before the one before it signs at all. */
export const leadLong: ManifestRule = ({ manifest, reportAt }) => {
  const { every, lead } = resolveDefaults(manifest).rotation
  const places = manifest.defaults.rotation?.places
  if (lead >= every)
    reportAt({ at: places?.lead ?? places?.every })('manifest/lead-long', {
      lead: formatDuration(lead),
      every: formatDuration(every),
    })
}
