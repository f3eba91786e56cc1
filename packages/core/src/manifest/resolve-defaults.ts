import { defaultKeyType, type KeyChoice } from '../key/key-type.js'
import type { Manifest, RotationSettings, Stream } from './manifest.js'

const day = 86_400

/** What holds where the manifest says nothing. TTL and durations in seconds. */
export const manifestDefaults: ResolvedSettings = {
  key: defaultKeyType,
  ttl: 3600,
  // RFC 5863 §3.5 asks for regular change and for a time of p= before the record goes; the numbers are practice.
  rotation: { every: 90 * day, lead: 14 * day, overlap: 14 * day, tombstone: 30 * day, standby: true },
}

/** The settings that hold for a stream. */
export interface ResolvedSettings {
  readonly key: KeyChoice
  /** Seconds. */
  readonly ttl: number
  readonly rotation: RotationSettings
}

/**
 * The settings that hold: the stream's own, else those of `defaults`, else dkimkit's. The only place that fills in.
 *
 * @example
 * ```ts
 * import { resolveDefaults } from '@dkimkit/core'
 *
 * const manifest = { version: 1, defaults: { ttl: 300 }, domains: [], rules: [], accept: [] }
 * resolveDefaults(manifest).ttl // => 300
 * resolveDefaults(manifest).key // => 'rsa-2048'
 * resolveDefaults(manifest).rotation.overlap // => 1209600
 * ```
 */
export function resolveDefaults(manifest: Manifest, stream?: Stream): ResolvedSettings {
  const { key, ttl, rotation = {} } = manifest.defaults
  return {
    key: stream?.key ?? key ?? manifestDefaults.key,
    ttl: ttl ?? manifestDefaults.ttl,
    rotation: {
      every: rotation.every ?? manifestDefaults.rotation.every,
      lead: rotation.lead ?? manifestDefaults.rotation.lead,
      overlap: rotation.overlap ?? manifestDefaults.rotation.overlap,
      tombstone: rotation.tombstone ?? manifestDefaults.rotation.tombstone,
      standby: rotation.standby ?? manifestDefaults.rotation.standby,
    },
  }
}
