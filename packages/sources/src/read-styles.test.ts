import { lintDeclared } from '@dkimkit/core'
import { describe, expect, it } from '@jest/globals'
import { recordKinds } from './record-kinds.testing.js'
import { styles } from './styles.testing.js'
import { terraformStyles } from './terraform-styles.testing.js'
import { readTree } from './tree/read-tree.js'
import { textTree } from './tree/tree.js'

const rows = [...styles, ...terraformStyles].flatMap((style) =>
  recordKinds.flatMap((kind) => (style.without?.(kind) ? [] : [[style.name, kind.what, style, kind] as const])),
)

describe('readTree()', () => {
  it.each(rows)('reads from %s %s', async (_, __, style, kind) => {
    const text = style.write(kind)
    const { records, findings } = await readTree(textTree({ [style.path]: text }))
    const owner = kind.name === '@' ? 'example.com' : `${kind.name}.example.com`
    // In this style a longer key would be cut.
    const value = style.name.endsWith('substr') ? kind.value.slice(0, 510) : kind.value
    const found = records.filter((record) => record.type === kind.type)
    expect(findings).toEqual([])
    expect(found.map((record) => [record.owner, record.value, record.ttl, record.zone])).toEqual([
      [owner, value, 300, style.saysNoZone ? undefined : 'example.com'],
    ])
    const { at } = found[0] ?? {}
    expect(at?.file).toBe(style.path)
    // The place is the line where the value, or the resource, begins.
    expect(text.split('\n')[(at?.line ?? 0) - 1]).toBeDefined()
    expect(lintDeclared(found).every(({ at: place }) => place?.file === style.path)).toBe(true)
  })
})
