import { describe, expect, it } from '@jest/globals'
import { readManifest } from '../read-manifest.js'
import { publicKey } from '../written-manifest.testing.js'
import { addSelector, addStream, codeOf, edit, now, own, remove, setActive } from './edit-samples.testing.js'
import type { ManifestEdit } from './manifest-edit.js'

describe('editManifest() with anchors', () => {
  const shared = [
    'version: 1',
    'domains:',
    '  example.com:',
    '    streams: &usual',
    '      mail:',
    '        selectors:',
    `          s1: ${own}`,
    '  example.org:',
    '    streams: *usual',
    '  example.net:',
    '    <<: *usual',
    '',
  ]
  const aliased = shared.slice(0, -3)

  it.each<[string, ManifestEdit]>([
    ['what an alias elsewhere names', setActive],
    ['what an alias stands for', { ...setActive, domain: 'example.org' }],
    ['the removal of what an alias elsewhere names', remove],
    ['the addition to what an alias stands for', { ...addSelector, domain: 'example.org' }],
  ])('refuses %s, as it would change another domain', (_, change) => {
    expect(codeOf(() => edit([...aliased, ''], change))).toBe('unsupported')
  })

  it('edits beside anchors and aliases', () => {
    expect(edit([...aliased, ''], { kind: 'add-domain', domain: 'example.net' })).toEqual([
      ...aliased,
      '  example.net: {}',
      '',
    ])
  })

  it('refuses what comes from a merge key, and adds beside it', () => {
    const lines = [
      'version: 1',
      'domains:',
      '  a.test: &usual { zone: gandi, streams: { mail: {} } }',
      '  example.com:',
      '    <<: *usual',
      '    zone: ovh',
      '',
    ]
    expect(codeOf(() => edit(lines, { ...addStream, stream: 'app' }))).toBe('unsupported')
    expect(codeOf(() => edit(lines, { ...addStream, domain: 'a.test', stream: 'app' }))).toBe('unsupported')
    expect(edit(lines, { kind: 'add-domain', domain: 'b.test' })).toEqual([...lines.slice(0, -1), '  b.test: {}', ''])
  })

  it('never lets an edit of one domain change another, wherever anchors stand', () => {
    const places = ['a.test: &x', 'streams: &x', 'mail: &x', 'selectors: &x', 's1: &x', 'state: &x'] as const
    for (const place of places) {
      const name = place.split(':')[0]
      const text = [
        'version: 1',
        'domains:',
        '  a.test:',
        '    streams:',
        '      mail:',
        '        selectors:',
        '          s1:',
        '            algorithm: ed25519',
        `            publicKey: ${publicKey}`,
        '            state: pending',
        '            since: { pending: 2026-11-01 }',
        '',
      ].map((line) => (line.trim().startsWith(`${name}:`) ? line.replace(`${name}:`, place) : line))
      const path = ['a.test', 'streams', 'mail', 'selectors', 's1', 'state']
      const depth = path.indexOf(name ?? '')
      const other =
        depth === 5
          ? [
              `  b.test: { streams: { mail: { selectors: { s1: { algorithm: ed25519, publicKey: ${publicKey}, state: *x, since: { pending: 2026-11-01 } } } } } }`,
            ]
          : [
              `  b.test: ${path
                .slice(1, depth + 1)
                .map((field) => `{ ${field}: `)
                .join('')}*x${' }'.repeat(depth)}`,
            ]
      const lines = [...text.slice(0, -1), ...other, '']
      expect(readManifest(lines.join('\n'), { now }).findings).toEqual([])
      expect(codeOf(() => edit(lines, { ...setActive, domain: 'a.test', state: 'published' }))).toBe('unsupported')
    }
  })
})
