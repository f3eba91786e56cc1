import { describe, expect, it } from '@jest/globals'
import { manifestDefaults, resolveDefaults } from './resolve-defaults.js'
import { sampleManifest, sampleStream } from './sample-manifest.testing.js'

describe('resolveDefaults()', () => {
  it('gives what dkimkit says where the manifest says nothing', () => {
    expect(resolveDefaults(sampleManifest({}))).toEqual(manifestDefaults)
  })

  it('takes the stream before the manifest, and the manifest before dkimkit', () => {
    const manifest = sampleManifest({}, { defaults: { key: 'dual', ttl: 60, rotation: { every: 1, standby: false } } })
    expect(resolveDefaults(manifest, { ...sampleStream(), key: 'ed25519' })).toEqual({
      key: 'ed25519',
      ttl: 60,
      rotation: { ...manifestDefaults.rotation, every: 1, standby: false },
    })
    expect(resolveDefaults(manifest, sampleStream()).key).toBe('dual')
  })
})
