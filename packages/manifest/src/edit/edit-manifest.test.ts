import { DkimError } from '@dkimkit/core'
import { describe, expect, it } from '@jest/globals'
import { readManifest } from '../read-manifest.js'
import { publicKey, recipients } from '../written-manifest.testing.js'
import { editManifest } from './edit-manifest.js'
import type { ManifestEdit } from './manifest-edit.js'

const now = new Date('2026-11-20T12:00:00Z')
const domain = 'example.com'
const inMail = { domain, stream: 'mail' } as const
const edit = (lines: readonly string[], ...edits: readonly ManifestEdit[]) =>
  editManifest(lines.join('\n'), edits, { now }).text.split('\n')
const addStream: Extract<ManifestEdit, { kind: 'add-stream' }> = { kind: 'add-stream', ...inMail }
const addSelector: ManifestEdit = {
  kind: 'add-selector',
  ...inMail,
  selector: {
    name: 's2',
    algorithm: 'ed25519',
    publicKey,
    state: 'pending',
    since: { pending: '2026-11-20T12:00:00Z' },
  },
}
const setActive: ManifestEdit = {
  kind: 'set-state',
  ...inMail,
  selector: 's1',
  state: 'active',
  since: '2026-11-20T12:00:00Z',
}
const remove: ManifestEdit = { kind: 'remove-selector', ...inMail, selector: 's1' }

function codeOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof DkimError) return error.code
    throw error
  }
  return 'no error'
}

const head = ['version: 1', 'domains:', '  example.com:', '    streams:', '      mail:']
const own = `{ algorithm: ed25519, publicKey: ${publicKey}, state: published, since: { published: 2026-11-01 } }`

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
