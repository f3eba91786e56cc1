import { describe, expect, it } from '@jest/globals'
import { Recent } from './recent.js'

describe('Recent', () => {
  function keepFor(time: number): () => Promise<number> {
    const recent = new Recent<number>(time)
    let found = 0
    const find = async (): Promise<number> => ++found
    return () => recent.get('a', find, () => true)
  }

  it('finds out once for all who ask', async () => {
    const ask = keepFor(60_000)
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1])
    expect(await ask()).toBe(1)
  })

  it('finds out again when the time is up', async () => {
    const ask = keepFor(50)
    expect(await ask()).toBe(1)
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(await ask()).toBe(2)
  })

  it('forgets at once what is not worth keeping', async () => {
    const recent = new Recent<string>(60_000)
    expect(
      await recent.get(
        'a',
        async () => 'bad',
        (value) => value !== 'bad',
      ),
    ).toBe('bad')
    expect(
      await recent.get(
        'a',
        async () => 'good',
        (value) => value !== 'bad',
      ),
    ).toBe('good')
  })

  it('holds no more than 10,000 entries', async () => {
    const recent = new Recent<number>(60_000)
    let found = 0
    const ask = (key: number): Promise<number> =>
      recent.get(
        `${key}`,
        async () => ++found,
        () => true,
      )
    for (let i = 0; i <= 10_000; i++) await ask(i)
    expect(found).toBe(10_001)
    await ask(10_000)
    expect(found).toBe(10_001)
    await ask(0)
    expect(found).toBe(10_002)
  })
})
