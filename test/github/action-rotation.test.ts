import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { stringify } from 'yaml'
import type { Knot } from '../servers/knot.js'
import { expectGolden } from './golden.js'
import { type ActionWorld, keyLine, openActionWorld, startDns } from './open-action-world.js'
import { makeSampleChange, zoneFile, zoneWith } from './sample-change.js'
import { sampleKeys } from './sample-keys.js'

let dns: Knot
let world: ActionWorld

beforeAll(async () => {
  dns = await startDns(keyLine('mail-20260801', sampleKeys.one), keyLine('mail-20261101', sampleKeys.two))
})
afterEach(async () => {
  expect(world.standIn.violations).toEqual([])
  await world.close()
})
afterAll(() => dns.stop())

interface Life {
  readonly key: keyof typeof sampleKeys
  readonly state: string
  readonly since: Readonly<Record<string, string>>
}

/** A manifest with one stream. */
function manifest(selectors: Readonly<Record<string, Life>>, more: object = {}): string {
  const written = Object.entries(selectors).map(([name, { key, ...life }]) => {
    return [name, { algorithm: 'rsa-2048', publicKey: sampleKeys[key], ...life }]
  })
  const domain = { zone: 'route53:Z0123456789', streams: { mail: { selectors: Object.fromEntries(written) } } }
  return stringify({ version: 1, ...more, domains: { 'example.com': domain } }, { lineWidth: 0 })
}

const old: Life = {
  ...{ key: 'one', state: 'active' },
  since: { pending: '2026-08-01T09:00:00Z', published: '2026-08-01T10:00:00Z', active: '2026-08-15T09:00:00Z' },
}
const next: Life = {
  ...{ key: 'two', state: 'published' },
  since: { pending: '2026-11-01T09:00:00Z', published: '2026-11-01T10:00:00Z' },
}
const both = zoneWith({ 'mail-20260801': 'one', 'mail-20261101': 'two' })

describe('a rotation', () => {
  it('is drawn and told in a table, with what the change does to it', async () => {
    const at = '2026-11-20T09:00:00Z'
    const change = makeSampleChange({
      base: { [zoneFile]: both, 'dkim.yaml': manifest({ 'mail-20260801': old, 'mail-20261101': next }) },
      head: {
        [zoneFile]: zoneWith({ 'mail-20261101': 'two' }),
        'dkim.yaml': manifest({ 'mail-20261101': { ...next, state: 'active', since: { ...next.since, active: at } } }),
      },
    })
    world = await openActionWorld({ repository: change.repository, dns })
    const { code, sent } = await world.run()
    expect(code).toBe(1)
    expect(sent.map(({ properties }) => properties.title)).toEqual(
      expect.arrayContaining(['change/state-jump', 'change/active-removed', 'live/still-published']),
    )
    const [comment = ''] = world.comments(change.pull)
    expect(comment).toContain('```mermaid')
    expectGolden('rotation', comment)
  })

  it('that removes its old key too early is told with what the pull request accepts', async () => {
    const retiring = { ...old, state: 'retiring', since: { ...old.since, retiring: '2026-11-18T09:00:00Z' } }
    const active = { ...next, state: 'active', since: { ...next.since, active: '2026-11-18T09:00:00Z' } }
    const third: Life = { key: 'three', state: 'pending', since: { pending: '2026-11-20T09:00:00Z' } }
    // Ten years, so that it is too early for as long as this is tested.
    const defaults = { rotation: { overlap: '3650d' } }
    const reason = 'asked for by the newsletter team'
    const accept = [{ code: 'change/added', owner: 'news._domainkey.example.com', until: '2036-01-01', reason }]
    const change = makeSampleChange({
      base: { 'dkim.yaml': manifest({ 'mail-20260801': retiring, 'mail-20261101': active }, { defaults }) },
      head: { 'dkim.yaml': manifest({ 'mail-20261101': active, news: third }, { defaults, accept }) },
    })
    world = await openActionWorld({ repository: change.repository, dns })
    const { code, sent, files } = await world.run({ inputs: { 'sarif-file': '../temp/dkim.sarif' } })
    expect(code).toBe(1)
    // The line of a record that is gone is one of the merge base: no file of the head has it.
    const places = sent.map(({ properties: { title, line } }) => [title, line])
    expect(places).toEqual(
      expect.arrayContaining([
        ['change/removed-early', undefined],
        ['live/still-published', undefined],
        ['change/state-jump', expect.any(String)],
      ]),
    )
    const { results } = JSON.parse(files.get('dkim.sarif') ?? '').runs[0]
    expect(results).toContainEqual(
      expect.objectContaining({
        ruleId: 'change/removed-early',
        locations: [
          expect.objectContaining({
            physicalLocation: expect.objectContaining({ region: { startLine: 1, startColumn: 1 } }),
          }),
        ],
      }),
    )
    const [comment = ''] = world.comments(change.pull)
    const base = change.repository.store.commits.get(change.pull.head.sha)?.parents[0]
    expect(comment).toMatch(new RegExp(`blob/${base}/.* \\(\`change/removed-early\`\\)`))
    expect(comment).toMatch(new RegExp(`blob/${change.pull.head.sha}/.* \\(\`change/state-jump\`\\)`))
    expectGolden('removed-early', comment)
  })

  it('that jumps over a state is an error', async () => {
    const change = makeSampleChange({
      base: {
        [zoneFile]: both,
        'dkim.yaml': manifest({
          'mail-20261101': { ...next, state: 'pending', since: { pending: next.since.pending ?? '' } },
        }),
      },
      head: {
        'dkim.yaml': manifest({
          'mail-20261101': { ...next, state: 'retiring', since: { ...next.since, retiring: '2026-11-20T09:00:00Z' } },
        }),
      },
    })
    world = await openActionWorld({ repository: change.repository, dns })
    const { code, sent } = await world.run()
    expect(code).toBe(1)
    expect(sent.map(({ properties }) => properties.title)).toContain('change/state-jump')
  })
})

describe('what a pull request accepts', () => {
  const acceptance = { code: 'record/key-short', owner: 's2._domainkey.example.com', until: '2036-01-01' }

  it('stands in plain sight, and is a warning', async () => {
    const manifest = { version: 1, accept: [{ ...acceptance, reason: 'vendor cannot do better' }] }
    const change = makeSampleChange({
      head: { [zoneFile]: zoneWith({ s1: 'one', s2: 'short' }), 'dkim.yaml': stringify(manifest) },
    })
    world = await openActionWorld({ repository: change.repository })
    const { sent, outputs } = await world.run()
    expect(outputs.verdict).toBe('warn')
    expect(sent.map(({ properties }) => properties.title)).toEqual(['change/rules-relaxed', 'change/added'])
    expectGolden('accepted', world.comments(change.pull)[0])
  })
})
