import { describe, expect, it } from '@jest/globals'
import { BlobStore, readLimits } from './blob-store.js'

function counting() {
  const batches: (readonly string[])[] = []
  const fetch = async (ids: readonly string[]) => {
    batches.push(ids)
    return new Map(ids.map((id) => [id, new Uint8Array(10)]))
  }
  return { batches, fetch }
}

const ids = (count: number, from = 0): string[] => Array.from({ length: count }, (_, index) => `id${from + index}`)

describe('BlobStore', () => {
  it('fetches each blob once, and together what is asked for together', async () => {
    const { batches, fetch } = counting()
    const store = new BlobStore(fetch)
    await Promise.all([...ids(3), ...ids(3)].map((id) => store.load(id)))
    await store.load('id0')
    expect(batches).toEqual([ids(3)])
  })

  it('never has more than a few batches on their way', async () => {
    let [running, most] = [0, 0]
    const store = new BlobStore(async (batch) => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 2))
      running--
      return new Map(batch.map((id) => [id, new Uint8Array()]))
    })
    await Promise.all(ids(1000).map((id) => store.load(id)))
    expect(most).toBeGreaterThan(1)
    expect(most).toBeLessThanOrEqual(4)
  })

  it.each([
    ['files', { files: 3 }],
    ['octets', { octets: 25 }],
    ['seconds', { seconds: -1 }],
  ] as const)('stops at the limit of %s, and says which it was', async (problem, limit) => {
    const { batches, fetch } = counting()
    const store = new BlobStore(fetch, { ...readLimits, ...limit })
    const seen: boolean[] = []
    for (const id of ids(6)) seen.push((await store.load(id)) !== undefined)
    expect(seen).toEqual(problem === 'seconds' ? Array(6).fill(false) : [true, true, true, false, false, false])
    expect(store.met?.problem).toBe(problem)
    expect(batches.length).toBe(problem === 'seconds' ? 0 : 3)
    // What was fetched stays at hand.
    if (problem !== 'seconds') expect(await store.load('id0')).toBeDefined()
  })

  it('rejects what could not be fetched: absent is something else', async () => {
    const store = new BlobStore(async () => new Map())
    await expect(store.load('id0')).rejects.toThrow()
    const broken = new BlobStore(() => Promise.reject(new Error('502')))
    const results = await Promise.allSettled(ids(200).map((id) => broken.load(id)))
    expect(results.every(({ status }) => status === 'rejected')).toBe(true)
  })
})
