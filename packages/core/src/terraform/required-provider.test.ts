import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { zoneKinds } from '../zones/index.js'
import { requiredProvider } from './required-provider.js'

const schemas: Readonly<Record<string, { readonly provider: string }>> = JSON.parse(
  readFileSync(new URL('../../vectors/provider-schemas.json', import.meta.url), 'utf8'),
)

describe('requiredProvider()', () => {
  it.each(zoneKinds)('names the provider whose schema has the resources of $id', (kind) => {
    for (const type of kind.resources.TXT) {
      const { name, source } = requiredProvider(kind, type)
      expect(type.startsWith(`${name}_`)).toBe(true)
      if (schemas[type]) expect(schemas[type]?.provider).toBe(source)
    }
  })

  it('tells the two resources of Cloudflare apart by version', () => {
    const kind = zoneKinds.find(({ id }) => id === 'cloudflare')
    const versions = kind?.resources.TXT.map((type) => requiredProvider(kind, type).version)
    expect(new Set(versions).size).toBe(2)
    expect(versions).not.toContain(undefined)
  })
})
