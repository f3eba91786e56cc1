import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reviewChange } from '@dkimkit/core'
import { afterAll, describe, expect, it } from '@jest/globals'
import type { Repository } from '../github/repository.js'
import { readInputs } from '../inputs.js'
import { readLimits } from '../tree/blob-store.js'
import { readSides } from './read-sides.js'
import { withinLimit } from './within-limit.js'

const workspace = mkdtempSync(join(tmpdir(), 'dkimkit-empty-'))
afterAll(() => rmSync(workspace, { recursive: true }))

const [first, second] = ['11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=', 'PUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=']
const zone = (name: string, key = first): string =>
  `$ORIGIN ${name}.\ns1._domainkey IN TXT "v=DKIM1; k=ed25519; p=${key}"\n`

/** A repository whose commits are named by what they hold. */
function repositoryOf(commits: Readonly<Record<string, Readonly<Record<string, string>>>>): Repository {
  return {
    mergeBase: async (base) => base,
    tree: async (sha) => {
      const files = Object.entries(commits[sha] ?? {})
      const entries = files.map(([path, text]) => ({
        path,
        mode: '100644',
        type: 'blob',
        sha: text,
        size: text.length,
      }))
      return { entries, truncated: false }
    },
    blobs: async (ids) => new Map(ids.map((id) => [id, Buffer.from(id)])),
  }
}

const inputs = readInputs(() => '')
const now = new Date('2026-11-20T09:00:00Z')

describe('readSides()', () => {
  it('reads both sides, and the manifest that holds', async () => {
    const accept = 'version: 1\naccept: []\n'
    const repository = repositoryOf({
      base: { 'db.example.com': zone('example.com') },
      head: { 'db.example.com': zone('example.com', second), 'dkim.yaml': accept, 'other/dkim.yaml': accept },
    })
    const [base, head] = await readSides(['base', 'head'], { inputs, repository, workspace, now })
    expect(base?.side.records.map(({ owner }) => owner)).toEqual(['s1._domainkey.example.com'])
    expect([base?.side.manifest, head?.side.manifest?.version]).toEqual([undefined, 1])
    expect([head?.source, head?.opened]).toEqual(['api', 3])
  })

  it('tells of a manifest that cannot be read, although the base had it no better', async () => {
    const files = { 'dkim.yaml': 'version: 1\nrulse: {}\n', 'other/dkim.yaml': 'version: 1\nrulse: {}\n' }
    const repository = repositoryOf({ base: files, head: files })
    const [base, head] = await readSides(['base', 'head'], { inputs, repository, workspace, now })
    if (!base || !head) throw new Error('two sides are wanted')
    const { findings, verdict } = reviewChange(base.side, head.side, { now })
    expect([verdict, findings.map(({ code, at }) => [code, at?.file])]).toEqual([
      'fail',
      [['manifest/field-unknown', 'dkim.yaml']],
    ])
    expect([base.isManifestBroken, head.isManifestBroken]).toEqual([true, true])
  })

  it('rejects where a side cannot be had: nothing is not the same as absent', async () => {
    const repository = {
      ...repositoryOf({ head: { 'db.example.com': zone('example.com') } }),
      blobs: () => Promise.reject(new Error('502')),
    }
    await expect(readSides(['head'], { inputs, repository, workspace, now })).rejects.toThrow('502')
  })
})

describe('withinLimit()', () => {
  it('takes nothing that was only read on one side for a change, and says what was left out', () => {
    const record = (file: string) => ({
      owner: `s1._domainkey.${file}`,
      type: 'CNAME',
      value: 'x.test',
      format: 'zone',
      at: { file, line: 1, column: 1 },
    })
    const side = (files: readonly string[], unread: readonly string[]) => ({
      records: files.map(record),
      findings: [],
      unread: new Set(unread),
      isManifestBroken: false,
      opened: files.length,
    })
    const met = { problem: 'files', limit: readLimits.files } as const
    const [base, head] = withinLimit([side(['a', 'b'], []), side(['a'], ['b'])], met)
    if (!base || !head) throw new Error('two sides are wanted')
    const { changes, findings } = reviewChange(base, head, { now })
    expect([changes, findings.map(({ code, at }) => [code, at?.file])]).toEqual([[], [['source/limit', 'b']]])
  })

  it('leaves all as it is where no limit was met', () => {
    const sides = [{ records: [], findings: [], unread: new Set(['a']), isManifestBroken: false, opened: 0 }]
    expect(withinLimit(sides, undefined)).toEqual(sides)
  })
})
