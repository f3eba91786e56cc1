import { describe, expect, it } from '@jest/globals'
import { recipients } from '../written-manifest.testing.js'
import { addSelector, addStream, codeOf, domain, edit, head, inMail, own, setActive } from './edit-samples.testing.js'
import type { ManifestEdit } from './manifest-edit.js'

describe('editManifest()', () => {
  it.each<[string, string, string[], ManifestEdit[]]>([
    ['a text that is no manifest', 'bad-manifest', ['version: 1', 'domain: {}'], []],
    ['a domain that is there', 'exists', head, [{ kind: 'add-domain', domain }]],
    ['a stream that is there', 'exists', head, [addStream]],
    ['a selector that is there', 'exists', [...head, `        selectors: { s2: ${own} }`], [addSelector]],
    ['a domain that is not there', 'not-found', ['version: 1'], [addStream]],
    ['a stream that is not there', 'not-found', ['version: 1', 'domains: { example.com: }'], [addSelector]],
    ['a selector that is not there', 'not-found', head, [setActive]],
    [
      'a date that is none',
      'bad-argument',
      [...head, `        selectors: { s1: ${own} }`],
      [{ ...setActive, since: 'yesterday' }],
    ],
    [
      'recipients of another keystore',
      'bad-argument',
      ['version: 1', 'keystore: { file: }'],
      [{ kind: 'set-recipients', recipients: [...recipients] }],
    ],
    [
      'no recipients',
      'bad-argument',
      ['version: 1', `keystore: { age: { recipients: [${recipients[0]}] } }`],
      [{ kind: 'set-recipients', recipients: [] }],
    ],
    [
      'a recipient that is none',
      'bad-manifest',
      ['version: 1', `keystore: { age: { recipients: [${recipients[0]}] } }`],
      [{ kind: 'set-recipients', recipients: ['ssh-ed25519'] }],
    ],
    [
      'a name that no selector can have',
      'bad-manifest',
      head,
      [{ ...addSelector, selector: { ...addSelector.selector, name: 'a b' } }],
    ],
    [
      'a key that breaks out of its tag',
      'bad-manifest',
      head,
      [{ ...addSelector, selector: { ...addSelector.selector, publicKey: 'AAAA; t=y' } }],
    ],
    [
      'a key that is none',
      'bad-manifest',
      head,
      [{ ...addSelector, selector: { ...addSelector.selector, publicKey: 'AAAA' } }],
    ],
    [
      'a second active selector',
      'bad-manifest',
      [...head, `        selectors: { s0: ${own.replaceAll('published', 'active')}, s1: ${own} }`],
      [setActive],
    ],
    ['a name that was removed', 'bad-manifest', [...head, '        removed: [s2]'], [addSelector]],
    [
      'a date before the one before it',
      'bad-manifest',
      [...head, `        selectors: { s1: ${own} }`],
      [{ ...setActive, since: '2026-10-01' }],
    ],
  ])('refuses %s', (_, code, lines, edits) => {
    expect(codeOf(() => edit(lines, ...edits))).toBe(code)
  })

  it('mends one error without asking for the others', () => {
    const lines = [
      ...head,
      `        selectors: { s0: ${own.replaceAll('published', 'active')}, s1: ${own.replaceAll('published', 'active')} }`,
      'defaults: { rotation: { overlap: 1d } }',
    ]
    const retire: ManifestEdit = {
      kind: 'set-state',
      ...inMail,
      selector: 's0',
      state: 'retiring',
      since: '2026-11-20',
    }
    expect(edit(lines, retire).join('\n')).toContain('retiring: 2026-11-20T00:00:00Z')
  })
})
