import { describe, expect, it } from '@jest/globals'
import type { Comment, Comments } from './comments.js'
import { formatMarker, type Marker, parseMarker } from './marker.js'
import { type StickyComment, stickComment } from './stick-comment.js'

const [old, head] = ['a'.repeat(40), 'b'.repeat(40)]
const marker: Marker = { id: 'dkimkit', headSha: head, run: [20, 1] }

/** The comments of a pull request in memory: the interface that the API stands behind. */
function pullWith(list: readonly Comment[], headSha = head) {
  const written: { id?: number; body: string }[] = []
  const comments: Comments = {
    viewer: async () => 'github-actions[bot]',
    async *list() {
      yield* list
    },
    create: async (body) => void written.push({ body }),
    update: async (id, body) => void written.push({ id, body }),
    headSha: async () => headSha,
  }
  return { comments, written }
}

function own(id: number, about: Partial<Marker>): Comment {
  return { id, author: 'github-actions[bot]', body: `${formatMarker({ ...marker, run: [10, 1], ...about })}\ntext` }
}

const sticky = (about: Partial<StickyComment> = {}): StickyComment => ({
  marker,
  matters: true,
  format: (line) => `${line}\nnew`,
  ...about,
})

describe('stickComment()', () => {
  it('writes one comment, whose marker tells where it comes from', async () => {
    const { comments, written } = pullWith([{ id: 1, author: 'octocat', body: 'Looks good' }])
    expect(await stickComment(comments, sticky())).toBe('created')
    expect(written.map(({ body }) => parseMarker(body))).toEqual([marker])
  })

  it('brings it up to date in place', async () => {
    const { comments, written } = pullWith([own(1, { id: 'other' }), own(2, { headSha: old })])
    expect(await stickComment(comments, sticky())).toBe('updated')
    expect(written.map(({ id }) => id)).toEqual([2])
  })

  it('touches no comment that somebody else wrote with its marker', async () => {
    const { comments, written } = pullWith([{ ...own(1, {}), author: 'octocat' }])
    expect(await stickComment(comments, sticky())).toBe('created')
    expect(written.map(({ id }) => id)).toEqual([undefined])
  })

  it('takes no text for a marker that stands below the first line', async () => {
    const { comments } = pullWith([{ ...own(1, {}), body: `quoted:\n${formatMarker(marker)}` }])
    expect(await stickComment(comments, sticky())).toBe('created')
  })

  it.each([
    ['a newer run', [21, 1] as const],
    ['a newer attempt', [20, 2] as const],
  ])('does not overwrite what %s of the same commit wrote', async (_, run) => {
    const { comments, written } = pullWith([own(1, { run })])
    expect(await stickComment(comments, sticky())).toBe('stale')
    expect(written).toEqual([])
  })

  it('writes nothing once a newer commit is there', async () => {
    const { comments, written } = pullWith([own(1, { headSha: old })], 'c'.repeat(40))
    expect(await stickComment(comments, sticky())).toBe('stale')
    expect(written).toEqual([])
  })

  it('says nothing where nothing matters, but turns a comment that is there', async () => {
    expect(await stickComment(pullWith([]).comments, sticky({ matters: false }))).toBe('not-needed')
    expect(await stickComment(pullWith([own(1, { headSha: old })]).comments, sticky({ matters: false }))).toBe(
      'updated',
    )
  })
})
