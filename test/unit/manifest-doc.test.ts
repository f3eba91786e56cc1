import { existsSync, readFileSync } from 'node:fs'
import { settleFindings } from '@dkimkit/core'
import * as senders from '@dkimkit/core/senders'
import { readManifest } from '@dkimkit/manifest'
import { describe, expect, it } from '@jest/globals'
import { fillKeys } from '../../packages/core/src/testing/vector-keys.testing.js'

type Schema = { readonly [keyword: string]: unknown }

const docUrl = new URL('../../docs/manifest.md', import.meta.url)
const doc = readFileSync(docUrl, 'utf8')
/** The day that the introduction names. */
const now = new Date('2027-01-15T12:00:00Z')
const examples = [...doc.matchAll(/^```yaml ?(\S*)\n([\s\S]*?)^```$/gm)].map(
  ([, announced = '', text = '']) => [announced, text] as const,
)

/** A part of a manifest is read as the rest of one. */
function codesOf(text: string): string[] {
  const whole = text.includes('version:') ? text : `version: 1\n${text}`
  const { findings } = readManifest(fillKeys(whole), { now, senders })
  return settleFindings(findings, { now }).map(({ code }) => code)
}

/** Every field of the format, with the one that it belongs to. */
function* fieldsOf(schema: Schema): Generator<string> {
  for (const alternative of (schema.anyOf as Schema[] | undefined) ?? [schema]) {
    const properties = (alternative.properties as Record<string, Schema> | undefined) ?? {}
    for (const [name, field] of Object.entries(properties)) {
      yield name
      yield* fieldsOf(field)
    }
    for (const inner of [alternative.items, alternative.additionalProperties]) {
      if (typeof inner === 'object' && inner !== null) yield* fieldsOf(inner as Schema)
    }
  }
}

describe('docs/manifest.md', () => {
  it.each(examples)('has an example with %j and nothing else: %j', (announced, text) => {
    expect(codesOf(text)).toEqual(announced === '' ? [] : [announced])
  })

  it('has examples without and with findings', () => {
    expect(examples.filter(([announced]) => announced === '').length).toBeGreaterThan(9)
    expect(examples.filter(([announced]) => announced !== '').length).toBeGreaterThan(6)
    expect(doc.match(/^```yaml/gm)?.length).toBe(examples.length)
  })

  it('names every field, and shows every field in an example', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../packages/manifest/schema/dkim.schema.json', import.meta.url), 'utf8'),
    )
    const shown = examples.filter(([announced]) => announced === '').map(([, text]) => text)
    const fields = [...new Set(fieldsOf(schema))]
    expect(fields.length).toBeGreaterThan(35)
    // Tags of a record and states have tables of their own kind: they are named, and one or two are shown.
    const rare = ['h', 's']
    for (const field of fields) {
      expect([field, new RegExp(`^#.*\\b${field}\\b|\`[^\`]*\\b${field}\\b[^\`]*\``, 'm').test(doc)]).toEqual([
        field,
        true,
      ])
      const isShown = shown.some((text) => new RegExp(`(?:^|[\\s{,])${field}:`, 'm').test(text))
      expect([field, isShown || rare.includes(field)]).toEqual([field, true])
    }
  })

  it('holds no whole key', () => {
    expect(doc).not.toMatch(/[A-Za-z0-9+/]{64}|PRIVATE KEY|AGE-SECRET-KEY/)
  })

  it('links to files that exist', () => {
    const targets = [...doc.matchAll(/\]\(([^)#]+)/g)].map(([, target = '']) => target)
    expect(targets.length).toBeGreaterThan(0)
    for (const target of targets) expect(existsSync(new URL(target, docUrl))).toBe(true)
  })
})
