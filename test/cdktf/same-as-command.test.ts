import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as viaCdktf from '@dkimkit/cdktf'
import * as viaCdktn from '@dkimkit/cdktn'
import { zoneKinds } from '@dkimkit/core'
import { afterAll, describe, expect, it } from '@jest/globals'
import { Testing as CdktfTesting } from 'cdktf'
import { Testing as CdktnTesting } from 'cdktn'
import { shell } from '../cli/run-dkimkit.testing.js'

const folder = mkdtempSync(join(tmpdir(), 'dkimkit-'))
afterAll(() => rmSync(folder, { recursive: true }))

const rsa =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwSiN/zm8PFfynvBy0qYKc/BFZcwPO7AnS8DkzgRkT+k/NoSd8pU8QyleZ8kHVrpdhRr5KO8hMiJvE3U5h0Et64a2fFf5iqXMuaHm8r5EuOa1Btkq5gBqp71BME/6ZMgz3MgcK9GQgqgV33ttnm6GW4XW18B2aYjjNRQbcfww1UbyKFnMdt6FJRlLZ+vM0y1Q46NYBj2B6R6yqyDUYuun4iGY74zARPc9TSptcRtDTJLstR6iWSyFd258miukpf4jxxPQ0PBBnpBLJ1ZB8/Io+zSZTG6mTaBcqvjKAtn8EZu2ErRUaCkp5af4bAEybWC3cXoTNM7vOPWKESdugcikCQIDAQAB'
const ed25519 = '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo='

/** Keys of both kinds, a revoked one, CNAMEs, a sub-domain, and a note that Terraform would take for a template. */
function writeManifest(kind: string, zoneBy: string): string {
  const about = { kind, name: 'example.com', resourceGroup: 'mail', ...(zoneBy === 'id' ? { id: '12345' } : {}) }
  const since = {
    pending: '2026-01-01',
    published: '2026-01-02',
    active: '2026-01-03',
    retiring: '2026-01-04',
    revoked: '2026-01-05',
  }
  const selectors = {
    s1: {
      algorithm: 'rsa-2048',
      publicKey: rsa,
      state: 'pending',
      since: { pending: '2026-01-01' },
      tags: { n: '%{x}' },
    },
    's1-e': { algorithm: 'ed25519', publicKey: ed25519, state: 'pending', since: { pending: '2026-01-01' } },
    '2020': { algorithm: 'rsa-2048', publicKey: rsa, state: 'revoked', since },
  }
  const streams = { mail: { selectors } }
  const senders = { news: { service: 'gandi' } }
  const domains = { 'example.com': { zone: about, streams }, 'news.example.com': { zone: about, senders } }
  const file = join(folder, `${kind}.yaml`)
  writeFileSync(file, JSON.stringify({ version: 1, defaults: { ttl: '1h' }, domains }))
  return file
}

describe('dkimkit terraform', () => {
  it.each(zoneKinds.map(({ id, zoneBy }) => [id, zoneBy] as const))(
    'writes the resources that the constructs synthesise, for %s',
    (kind, zoneBy) => {
      const file = writeManifest(kind, zoneBy)
      const { status, stdout } = shell(`dkimkit terraform --manifest ${kind}.yaml`, { cwd: folder })
      expect(status).toBe(0)
      const written = JSON.parse(stdout)
      const cdktf = new viaCdktf.DkimManifest(CdktfTesting.app(), 'dkim', { manifest: viaCdktf.loadManifest(file) })
      const cdktn = new viaCdktn.DkimManifest(CdktnTesting.app(), 'dkim', { manifest: viaCdktn.loadManifest(file) })
      for (const text of [
        ...cdktf.stacks.map((stack) => CdktfTesting.synth(stack, true)),
        ...cdktn.stacks.map((stack) => CdktnTesting.synth(stack, true)),
      ]) {
        const { resource, terraform } = JSON.parse(text)
        expect(resource).toEqual(written.resource)
        expect(terraform.required_providers).toEqual(written.terraform.required_providers)
      }
      expect(cdktf.stacks).toHaveLength(1)
    },
  )
})
