import type { Tree } from '@dkimkit/sources'
import { describe, expect, it } from '@jest/globals'
import { shareFiles } from './share-files.js'

function counted(files: Readonly<Record<string, string>>, size = 1): Tree & { readonly reads: string[] } {
  const reads: string[] = []
  return {
    reads,
    list: () => Object.entries(files).map(([path, id]) => ({ path, size, ...(id === '' ? {} : { id }) })),
    read: (path) => {
      reads.push(path)
      return new TextEncoder().encode(`content of ${files[path]}`)
    },
  }
}

async function textOf(tree: Tree, path: string): Promise<string> {
  return new TextDecoder().decode(await tree.read(path))
}

describe('shareFiles()', () => {
  it('reads what both trees hold once', async () => {
    const [base, head] = [counted({ a: '1', b: '2' }), counted({ a: '1', b: '3', c: '2' })]
    const [before, after] = shareFiles(base, head)
    await Promise.all([before.list(), after.list()])
    const texts = await Promise.all([
      textOf(before, 'a'),
      textOf(before, 'b'),
      textOf(after, 'a'),
      textOf(after, 'b'),
      textOf(after, 'c'),
      textOf(after, 'b'),
    ])
    expect(texts).toEqual(['1', '2', '1', '3', '2', '3'].map((id) => `content of ${id}`))
    expect([base.reads, head.reads]).toEqual([['a', 'b'], ['b']])
  })

  it('reads files without an id as often as they are asked for', async () => {
    const [base, head] = [counted({ a: '' }), counted({ a: '' })]
    const [before, after] = shareFiles(base, head)
    await Promise.all([before.list(), after.list()])
    await Promise.all([textOf(before, 'a'), textOf(before, 'a'), textOf(after, 'a')])
    expect([base.reads, head.reads]).toEqual([['a', 'a'], ['a']])
  })

  it('keeps no more than there is room for', async () => {
    const base = counted({ a: '1' }, 2 ** 30)
    const [before] = shareFiles(base, counted({}))
    await before.list()
    await textOf(before, 'a')
    expect(await textOf(before, 'a')).toBe('content of 1')
    expect(base.reads).toEqual(['a', 'a'])
  })
})
