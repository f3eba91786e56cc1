import { describe, expect, it } from '@jest/globals'
import { readManifest } from '../read-manifest.js'
import { publicKey, recipients } from '../written-manifest.testing.js'
import { editManifest } from './edit-manifest.js'
import {
  addSelector,
  addStream,
  codeOf,
  domain,
  edit,
  head,
  now,
  own,
  remove,
  setActive,
} from './edit-samples.testing.js'
import type { ManifestEdit } from './manifest-edit.js'

describe('editManifest()', () => {
  it.each<[string, string[], ManifestEdit[], string[]]>([
    [
      'a domain to nothing',
      ['version: 1'],
      [{ kind: 'add-domain', domain }],
      ['version: 1', 'domains:', '  example.com: {}'],
    ],
    [
      'a domain to an empty map',
      ['version: 1', 'domains: {} # none yet', ''],
      [{ kind: 'add-domain', domain, zone: 'route53:Z1' }],
      ['version: 1', 'domains: # none yet', '  example.com:', '    zone: route53:Z1', ''],
    ],
    [
      'a domain to a value left out',
      ['version: 1', 'domains: # none yet', 'rules: {}', ''],
      [{ kind: 'add-domain', domain }],
      ['version: 1', 'domains: # none yet', '  example.com: {}', 'rules: {}', ''],
    ],
    [
      'a domain to a flow map',
      ['{ version: 1, domains: { a.test: } }'],
      [{ kind: 'add-domain', domain, zone: 'gandi' }],
      ['{ version: 1, domains: { a.test:, example.com: { zone: gandi } } }'],
    ],
    [
      'a domain to an empty flow map',
      ['{version: 1, domains: {}}'],
      [{ kind: 'add-domain', domain }],
      ['{version: 1, domains: { example.com: {} }}'],
    ],
    [
      'two domains and their streams at once',
      ['version: 1', 'domains:', ''],
      [
        { kind: 'add-domain', domain },
        { kind: 'add-domain', domain: 'example.org' },
        addStream,
        { kind: 'add-stream', domain: 'example.org', stream: 'app', key: 'dual' },
      ],
      [
        'version: 1',
        'domains:',
        '  example.com:',
        '    streams:',
        '      mail: {}',
        '  example.org:',
        '    streams:',
        '      app:',
        '        key: dual',
        '',
      ],
    ],
    [
      'a selector before the comments that follow',
      [...head, '        selectors:', `          s1: ${own}`, '', '  # the next one', '  example.org:', ''],
      [addSelector],
      [
        ...head,
        '        selectors:',
        `          s1: ${own}`,
        '          s2:',
        '            algorithm: ed25519',
        `            publicKey: ${publicKey}`,
        '            state: pending',
        '            since: { pending: 2026-11-20T12:00:00Z }',
        '',
        '  # the next one',
        '  example.org:',
        '',
      ],
    ],
    [
      'a selector with the indentation of the file',
      ['version: 1', 'domains:', '    example.com:', '        streams: { mail: }'],
      [addSelector],
      [
        'version: 1',
        'domains:',
        '    example.com:',
        `        streams: { mail: { selectors: { s2: { algorithm: ed25519, publicKey: ${publicKey}, state: pending, since: { pending: 2026-11-20T12:00:00Z } } } } }`,
      ],
    ],
    [
      'a state in the quotes that it has',
      [
        ...head,
        '        selectors:',
        '          s1:',
        '            algorithm: ed25519',
        `            publicKey: ${publicKey}`,
        "            state: 'published'  # since the audit",
        '            since:',
        '              # in UTC',
        '              published: "2026-11-01"',
        '',
      ],
      [setActive],
      [
        ...head,
        '        selectors:',
        '          s1:',
        '            algorithm: ed25519',
        `            publicKey: ${publicKey}`,
        "            state: 'active'  # since the audit",
        '            since:',
        '              # in UTC',
        '              published: "2026-11-01"',
        '              active: 2026-11-20T12:00:00Z',
        '',
      ],
    ],
    [
      'a date that was never noted',
      [...head, `        selectors: { s1: { algorithm: ed25519, publicKey: ${publicKey}, state: published } }`, ''],
      [setActive],
      [
        ...head,
        `        selectors: { s1: { algorithm: ed25519, publicKey: ${publicKey}, state: active, since: { active: 2026-11-20T12:00:00Z } } }`,
        '',
      ],
    ],
    [
      'a removal, and leaves the comments around it',
      [
        ...head,
        '        selectors:',
        '          # the first',
        `          s1: ${own} # ours`,
        '          # the end',
        '',
      ],
      [remove],
      [...head, '        selectors:', '          # the first', '          # the end', '        removed: [s1]', ''],
    ],
    [
      'a removal in flow style, with a comment between',
      [
        ...head,
        `        selectors: { s0: ${own}, # older`,
        `                     s1: ${own} }`,
        '        removed: [ ]',
        '',
      ],
      [{ ...remove, selector: 's0' }],
      [...head, '        selectors: {  # older', `                     s1: ${own} }`, '        removed: [s0 ]', ''],
    ],
    [
      'a removed name that looks like a number in quotes',
      [...head, `        selectors: { "20230601": ${own} }`, '        removed:', '        - old # long ago', ''],
      [{ ...remove, selector: '20230601' }],
      [...head, '        selectors: {  }', '        removed:', '        - old # long ago', "        - '20230601'", ''],
    ],
    [
      'recipients, each with its comment',
      [
        'version: 1',
        'keystore:',
        '  age:',
        '    recipients:',
        `      - ${recipients[0]} # Bea`,
        `      - ${recipients[1]} # Cem`,
        '',
      ],
      [{ kind: 'set-recipients', recipients: [recipients[2] ?? '', recipients[1] ?? ''] }],
      [
        'version: 1',
        'keystore:',
        '  age:',
        '    recipients:',
        `      - ${recipients[1]} # Cem`,
        `      - ${recipients[2]}`,
        '',
      ],
    ],
  ])('writes %s', (_, lines, edits, expected) => {
    expect(edit(lines, ...edits)).toEqual(expected)
  })

  it('keeps the byte order mark and CR LF', () => {
    const text = '\ufeffversion: 1\r\ndomains:\r\n  example.com:\r\n    streams: {}\r\n'
    expect(editManifest(text, [addStream], { now }).text).toBe(
      '\ufeffversion: 1\r\ndomains:\r\n  example.com:\r\n    streams:\r\n      mail: {}\r\n',
    )
  })

  it('takes the model of a text instead of reading it again, and of no other text', () => {
    const text = [...head, ''].join('\n')
    const { manifest } = readManifest(text, { now })
    const app: ManifestEdit = { ...addStream, stream: 'app' }
    expect(manifest && editManifest(text, [app], { now, manifest })).toEqual(editManifest(text, [app], { now }))
    expect(codeOf(() => manifest && editManifest(`${text}# more\n`, [], { now, manifest }))).toBe('bad-argument')
  })
})
