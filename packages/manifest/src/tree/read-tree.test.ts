import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { limits } from './limits.js'
import { readGeneral } from './read-general.js'
import { readSimple } from './read-simple.js'
import { readTree } from './read-tree.js'

/** Lines that the simple reader knows, and some that it must leave alone, at any indentation. */
const pieces = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'a: 1',
      'b:',
      "c: 'x y'",
      'd: "z"',
      'e: {a: 1, b: [c, d]}',
      'f: [ ]',
      '- a',
      '- b: c',
      '-',
      '- {a: b}',
      '"q r": s',
      "'t': u",
      'example.com:',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '# c',
      '',
      'g: x # c',
      'h: a:b',
      'i: {a: 2026-11-20T09:00:00Z, }',
      'j: x y  z',
      "k: it's",
      'l: {}',
      'm: "" # c',
      'n: é',
      'o:  p ',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'p: &x y',
      'q: *x',
      'r: |',
      '<<: *x',
      's: a: b',
      't: [a',
      'u',
      '? v',
      'w: !!str x',
      'x: "a\\nb"',
      "y: 'it''s'",
      'z : 1',
      '{a: 1}',
      'a:b',
      '\tc: d',
      '---',
      '...',
      'd: #e',
      'e:#f',
      'f: g#h',
      'h: {a}',
      'i: {a:1}',
      'j: [a b, ]',
      'k: [,]',
      'l: - a',
      '- - a',
      'm: ~',
      'n: &x',
      'o: &x # c',
      'p: [*x, &y z]',
      'q: { a: &z { b: *x }, <<: *z }',
      '<<: [*x, *y]',
      '- &x a',
      '- *x',
      '- &y',
      'r: *x # c',
      's: &x &y z',
      't: &x *y',
      '<<: a',
      '<<:',
      '&x u: v',
      '*x : v',
      'w: *x.y',
      'x: *x, y',
      'y: [a, *x, b: c]',
      "'<<': *x",
    ),
  },
)
const line = fc
  .tuple(fc.constantFrom(0, 0, 2, 2, 4, 4, 6, 1, 3), pieces, fc.constantFrom('\n', '\n', '\n', '\r\n'))
  .map(([indent, piece, end]) => ' '.repeat(indent) + piece + end)
const text = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.boolean())
  .map(([lines, cut]) => (cut ? lines.join('').trimEnd() : lines.join('')))

describe('readSimple()', () => {
  it('gives the tree of the general reader wherever it gives one', () => {
    fc.assert(
      fc.property(text, (text) => {
        const simple = readSimple(text)
        if (simple) expect(readGeneral(text)).toEqual({ root: simple, problems: [] })
      }),
      { numRuns: 3000 },
    )
  })

  it('gives the tree of the general reader after any character is changed', () => {
    const sound = 'version: 1\na:\n  b: { c: d, e: [f, "g"] } # h\n  i:\n  - j\n  - k: l\n    m: \'n o\'\nq: r s\n'
    fc.assert(
      fc.property(
        fc.nat(sound.length - 1),
        fc.constantFrom(...' \n:#-[]{},\'"&*!|>%@`?~\\ax.\u00e9'),
        fc.nat(2),
        (at, character, removed) => {
          const text = sound.slice(0, at) + character + sound.slice(at + removed)
          const simple = readSimple(text)
          if (simple) expect(readGeneral(text)).toEqual({ root: simple, problems: [] })
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('reads a manifest as people write it by itself', () => {
    const written = [
      '# yaml-language-server: $schema=dkim.schema.json',
      'version: 1 # the format',
      'defaults: { key: dual, ttl: 1h }',
      '',
      'domains:',
      '  example.com:',
      '    zone: route53:Z0123456789',
      '    streams:',
      '      mail:',
      '        selectors:',
      '          mail-1: { algorithm: ed25519, publicKey: 11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=, state: active, since: { active: 2026-11-20T09:00:00Z } }',
      '        removed:',
      '        - mail-0',
      'accept:',
      '  - code: record/key-short',
      '    reason: the vendor cannot do better, they say',
      '',
    ].join('\r\n')
    expect(readSimple(written)?.entries.map(({ key }) => key.text)).toEqual([
      'version',
      'defaults',
      'domains',
      'accept',
    ])
  })
})

describe('readTree()', () => {
  it('ends on any text, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...'ab:-#{}[]&*!|>\'"%@? \n\t,.<') }),
        ),
        (text) => {
          const { root, problems } = readTree(text)
          expect(root === undefined || problems.length === 0).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['brackets', '['.repeat(200_000), 'depth'],
    ['braces', '{a: '.repeat(100_000), 'depth'],
    ['lists', '- '.repeat(100_000), 'depth'],
    ['explicit keys', '? '.repeat(100_000), 'depth'],
    ['nested maps', Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), 'depth'],
    ['a long text', 'a'.repeat(limits.octets + 1), 'octets'],
  ])('refuses %s without end', (_, text, problem) => {
    // In flow style, so that the general reader has it.
    expect(readTree(`x: &y\n${text}`).problems.map((found) => found.problem)).toEqual([problem])
  })

  it('refuses an alias bomb, and reads aliases within reason', () => {
    const bomb = (levels: number) =>
      [
        'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
        ...Array.from(
          { length: levels },
          (_, level) => `a${level + 1}: &a${level + 1} [${Array(10).fill(`*a${level}`).join(', ')}]`,
        ),
      ].join('\n')
    expect(readTree(bomb(9)).problems.map(({ problem }) => problem)).toEqual(['aliases'])
    expect(readTree(bomb(3)).problems).toEqual([])
    const merging = `base: &base { a: 1, b: 2 }\n${Array.from({ length: 1000 }, (_, index) => `m${index}: { <<: *base, b: 3 }`).join('\n')}`
    expect(readTree(merging).problems).toEqual([])
  })

  it('refuses more tokens than any manifest needs', () => {
    expect(readTree(`a: |\n x\nb: [${'a,'.repeat(limits.tokens / 2)}]`).problems.map(({ problem }) => problem)).toEqual(
      ['tokens'],
    )
  }, 60_000)

  it('merges maps as the merge key says: what the map says itself first, then earlier before later', () => {
    const { root } = readTree('a: &a { x: 1, y: 1 }\nb: &b { y: 2, z: 2 }\nc: { <<: [*a, *b], x: 3 }\n')
    const merged = root?.kind === 'map' ? root.entries[2]?.value : undefined
    const values =
      merged?.kind === 'map'
        ? merged.entries.map(({ key, value }) => [key.text, value.kind === 'scalar' ? value.text : ''])
        : []
    expect(values).toEqual([
      ['x', '3'],
      ['y', '1'],
      ['z', '2'],
    ])
  })
})
