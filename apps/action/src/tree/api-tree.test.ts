import { describe, expect, it } from '@jest/globals'
import type { Repository, TreeEntry } from '../github/repository.js'
import { apiTree } from './api-tree.js'
import { BlobStore } from './blob-store.js'

const file = (path: string, mode = '100644'): TreeEntry => ({ path, mode, type: 'blob', sha: `id-${path}`, size: 1 })
const folder = (path: string): TreeEntry => ({ path, mode: '040000', type: 'tree', sha: `tree-${path}` })

/** A tree whose whole listing is cut off, as GitHub does above 100,000 entries. */
function cutOff(): Pick<Repository, 'tree'> {
  const levels: Readonly<Record<string, readonly TreeEntry[]>> = {
    root: [file('dkim.yaml'), folder('zones'), folder('node_modules')],
    'tree-zones': [file('db.example.com'), folder('deep')],
    'tree-deep': [file('db.example.org')],
  }
  return {
    async tree(sha, { recursive }) {
      const entries = levels[sha] ?? []
      if (recursive) return { entries: entries.slice(0, 1), truncated: sha !== 'tree-deep' }
      return { entries, truncated: false }
    },
  }
}

const blobs = () => new BlobStore(async (ids) => new Map(ids.map((id) => [id, new TextEncoder().encode(id)])))
const wants = () => true

describe('apiTree()', () => {
  it('reads a tree whose listing is cut off level by level, and passes over what tools keep', async () => {
    const tree = apiTree('root', { repository: cutOff(), blobs: blobs(), wants })
    expect((await tree.list()).map(({ path }) => path)).toEqual([
      'dkim.yaml',
      'zones/db.example.com',
      'zones/deep/db.example.org',
    ])
    expect(new TextDecoder().decode(await tree.read('zones/deep/db.example.org'))).toBe('id-db.example.org')
  })

  it('lists neither links nor sub-modules, and what holds records first', async () => {
    const entries = [
      file('link.zone', '120000'),
      { ...file('module'), mode: '160000', type: 'commit' },
      file('values.yaml'),
      file('db.example.com', '100755'),
      file('dkim.yaml'),
      file('.terraform/x.tf'),
    ]
    const repository = { tree: async () => ({ entries, truncated: false }) }
    const tree = apiTree('root', { repository, blobs: blobs(), wants: (path) => path !== 'values' })
    expect((await tree.list()).map(({ path }) => path)).toEqual(['dkim.yaml', 'db.example.com', 'values.yaml'])
    expect(await tree.read('link.zone')).toBeUndefined()
  })

  it('gives up on a tree that has no end', async () => {
    const repository = { tree: async () => ({ entries: [folder('a')], truncated: true }) }
    const tree = apiTree('root', { repository, blobs: blobs(), wants })
    await expect(tree.list()).rejects.toMatchObject({ code: 'unsupported' })
  })
})
